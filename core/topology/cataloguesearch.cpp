#include "core/topology/catalogue.h"

#include <algorithm>

namespace pigpen::catalogue {

namespace {

/// How well a parameter answers a word, the best first.
enum Rank { Exact, Prefix, NameWord, NamePart, Section, Described, Unrelated };

bool isNameWord(const QString& name, const QString& word)
{
    return QStringView(name).split(u'_').contains(QStringView(word));
}

Rank rankOf(const Parameter& parameter, const QString& word)
{
    if (parameter.name == word)
        return Exact;
    if (parameter.name.startsWith(word))
        return Prefix;
    if (isNameWord(parameter.name, word))
        return NameWord;
    if (parameter.name.contains(word))
        return NamePart;
    if (parameter.section.contains(word, Qt::CaseInsensitive) || parameter.module.contains(word, Qt::CaseInsensitive))
        return Section;
    return description(parameter.name).contains(word, Qt::CaseInsensitive) ? Described : Unrelated;
}

struct Hit
{
    const Parameter* parameter;
    int worst; // of its words
    int sum;   // of its words
    bool operator<(const Hit& other) const { return std::tie(worst, sum) < std::tie(other.worst, other.sum); }
};

/// `pg conf` is looked for as pg_conf, too.
Hit judge(const Parameter& parameter, const QStringList& words)
{
    if (const Rank whole = rankOf(parameter, words.join(u'_')); whole <= Prefix)
        return {&parameter, whole, whole};
    Hit hit = {&parameter, Exact, 0};
    for (const QString& word : words) {
        const Rank rank = rankOf(parameter, word);
        hit.worst = std::max<int>(hit.worst, rank);
        hit.sum += rank;
    }
    return hit;
}

} // namespace

std::vector<const Parameter*> search(const QString& words)
{
    const QStringList wanted = words.toLower().split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    for (const Parameter& parameter : parameters())
        if (const Hit hit = judge(parameter, wanted); hit.worst < Unrelated)
            hits.push_back(hit);
    std::stable_sort(hits.begin(), hits.end());
    std::vector<const Parameter*> found;
    found.reserve(hits.size());
    for (const Hit& hit : hits)
        found.push_back(hit.parameter);
    return found;
}

} // namespace pigpen::catalogue
