#include "core/diagram/svg/sharing.h"

#include "core/diagram/svg/markup.h"
#include "core/diagram/svg/stylesheet.h"

namespace pigpen::diagram::svg {

namespace {

QByteArray reference(const QByteArray& id)
{
    return "<use xlink:href=\"#" + id + "\"/>";
}

QByteArray definition(const QByteArray& id, const QByteArray& markup)
{
    return "<g" + attribute("id", id) + '>' + markup + "</g>\n";
}

bool pays(int count, const QByteArray& markup, const QByteArray& id)
{
    return count * (markup.size() - reference(id).size()) > definition(id, markup).size();
}

} // namespace

Sharing::Counted Sharing::count(Fragment fragment)
{
    const int next = static_cast<int>(m_fragments.size());
    const int number = m_numbers.value(fragment.markup, next);
    if (number == next) {
        m_numbers.insert(fragment.markup, next);
        m_fragments.push_back(std::move(fragment.markup));
        m_counts.push_back(0);
    }
    ++m_counts[number];
    return {number, fragment.isText};
}

Sharing::Part Sharing::partInCommon()
{
    const int next = static_cast<int>(m_candidates.size());
    const int index = m_indices.value(m_common, next);
    if (index == next) {
        const QByteArray markup(m_common.constData(), m_common.size());
        m_indices.insert(markup, next);
        m_candidates.push_back({markup, 0, {}});
    }
    m_common.resize(0);
    ++m_candidates[index].count;
    return {index, {}};
}

/// What is common, as far as nothing that is not stands in between; words that are not common behind it.
Sharing::Parts Sharing::collect(const std::vector<Counted>& figure)
{
    Parts parts;
    constexpr qsizetype usual = 1024;
    m_common.reserve(usual);
    QByteArray own;
    const auto flush = [&] {
        if (!m_common.isEmpty())
            parts.push_back(partInCommon());
        if (!own.isEmpty())
            parts.push_back({-1, std::exchange(own, {})});
    };
    for (const Counted& fragment : figure) {
        const QByteArray& markup = m_fragments[fragment.number];
        if (m_counts[fragment.number] > 1) {
            m_common += markup;
            continue;
        }
        if (!fragment.isText)
            flush();
        own += markup;
        if (!fragment.isText)
            flush();
    }
    flush();
    return parts;
}

void Sharing::settle(UniqueIds& ids)
{
    size_t next = 0;
    for (Candidate& candidate : m_candidates) {
        if (!pays(candidate.count, candidate.markup, shortName(next)))
            continue;
        candidate.id = ids.unique(QString::fromLatin1(shortName(next))).toUtf8();
        ++next;
    }
}

QByteArray Sharing::definitions() const
{
    QByteArray all;
    for (const Candidate& candidate : m_candidates)
        if (!candidate.id.isEmpty())
            all += definition(candidate.id, candidate.markup);
    return all.isEmpty() ? all : "<defs>\n" + all + "</defs>\n";
}

void Sharing::write(QByteArray& svg, const Parts& figure) const
{
    for (const Part& part : figure) {
        if (part.candidate < 0)
            svg += part.markup;
        else if (const Candidate& candidate = m_candidates[part.candidate]; candidate.id.isEmpty())
            svg += candidate.markup;
        else
            svg += reference(candidate.id);
    }
}

} // namespace pigpen::diagram::svg
