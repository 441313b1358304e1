#include "core/topology/catalogue.h"

#include "core/topology/json.h"

#include <QFile>
#include <QHash>
#include <algorithm>
#include <numeric>

namespace pigpen::catalogue {

namespace {

Parameter parse(const QString& line)
{
    QStringList fields = line.split(u'\t');
    fields.resize(7);
    QStringList choices = fields[6].split(u'|', Qt::SkipEmptyParts);
    const bool open = choices.removeOne(QStringLiteral("…"));
    const ValueKind kind = choices.isEmpty() ? kindOf(fields[0], fields[3]) : ValueKind::Choice;
    return {fields[0], fields[1],
            fields[2], fields[3],
            fields[4], parseJson(fields[5]),
            choices,   open,
            kind,      itemKindOf(fields[3])};
}

std::vector<Parameter> load()
{
    QFile file(QStringLiteral(":/topology/parameters.tsv"));
    std::vector<Parameter> all;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        if (!line.startsWith(u'#'))
            all.push_back(parse(line));
    return all;
}

const QHash<QStringView, const Parameter*>& index()
{
    static const auto built = [] {
        QHash<QStringView, const Parameter*> byName;
        for (const Parameter& parameter : parameters())
            byName.insert(parameter.name, &parameter);
        return byName;
    }();
    return built;
}

/// How many letters must be inserted, left out, changed or swapped with their neighbour (optimal string alignment).
int distance(QStringView from, QStringView to)
{
    const auto width = size_t(to.size()) + 1;
    std::vector<int> twoBack(width);
    std::vector<int> back(width);
    std::vector<int> row(width);
    std::iota(back.begin(), back.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        row[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const QChar target = to[qsizetype(j) - 1];
            const int changed = back[j - 1] + (from[i - 1] == target ? 0 : 1);
            row[j] = std::min({back[j] + 1, row[j - 1] + 1, changed});
            if (i > 1 && j > 1 && from[i - 1] == to[qsizetype(j) - 2] && from[i - 2] == target)
                row[j] = std::min(row[j], twoBack[j - 2] + 1);
        }
        std::swap(twoBack, back);
        std::swap(back, row);
    }
    return back.back();
}

} // namespace

const std::vector<Parameter>& parameters()
{
    static const std::vector<Parameter> all = load();
    return all;
}

const Parameter* find(QStringView name)
{
    return index().value(name);
}

const yaml::Value& fallback(QStringView name)
{
    static const yaml::Value none;
    const Parameter* const parameter = find(name);
    return parameter != nullptr && parameter->fallback ? *parameter->fallback : none;
}

yaml::Value choiceValue(const Parameter& parameter, const QString& choice)
{
    const bool isNumber = parameter.fallback && parameter.fallback->kind() == yaml::Value::Kind::Int;
    return isNumber ? yaml::resolvePlain(choice) : yaml::Value(choice);
}

namespace {

constexpr qsizetype longestWord = 64;

/// At most two letters, and a quarter of them.
int mostWrong(QStringView word)
{
    return int(std::min<qsizetype>(2, word.size() / 4));
}

/// The nearest of the words that `textOf` gives, where one is near enough.
template<typename List, typename Text>
QString nearestIn(const List& list, QStringView word, const Text& textOf)
{
    if (word.size() > longestWord)
        return {};
    int best = mostWrong(word) + 1;
    QString found;
    for (const auto& each : list) {
        const QString& text = textOf(each);
        if (std::abs(text.size() - word.size()) >= best)
            continue;
        const int far = distance(word, text);
        if (far < best) {
            best = far;
            found = text;
        }
    }
    return found;
}

} // namespace

QString nearest(QStringView name)
{
    if (find(name) != nullptr)
        return {};
    return nearestIn(parameters(), name, [](const Parameter& parameter) -> const QString& { return parameter.name; });
}

QString nearest(QStringView word, const QStringList& words)
{
    return nearestIn(words, word, [](const QString& text) -> const QString& { return text; });
}

} // namespace pigpen::catalogue
