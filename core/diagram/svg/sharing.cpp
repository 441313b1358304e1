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

void Sharing::count(const Fragments& figure)
{
    for (const Fragment& fragment : figure)
        ++m_counts[fragment.markup];
}

/// What is common, as far as nothing that is not stands in between; words that are not common behind it.
std::vector<Sharing::Part> Sharing::partsOf(const Fragments& figure) const
{
    std::vector<Part> parts;
    QByteArray common;
    QByteArray own;
    const auto flush = [&] {
        if (!common.isEmpty())
            parts.push_back({std::exchange(common, {}), true});
        if (!own.isEmpty())
            parts.push_back({std::exchange(own, {}), false});
    };
    for (const Fragment& fragment : figure) {
        if (m_counts.value(fragment.markup) > 1) {
            common += fragment.markup;
            continue;
        }
        if (!fragment.isText)
            flush();
        own += fragment.markup;
        if (!fragment.isText)
            flush();
    }
    flush();
    return parts;
}

void Sharing::collect(const Fragments& figure)
{
    for (const Part& part : partsOf(figure)) {
        if (!part.isCommon)
            continue;
        Candidate& candidate = m_candidates[part.markup];
        if (++candidate.count == 1)
            m_order.push_back(part.markup);
    }
}

void Sharing::settle(UniqueIds& ids)
{
    size_t next = 0;
    for (const QByteArray& markup : m_order) {
        Candidate& candidate = m_candidates[markup];
        if (!pays(candidate.count, markup, shortName(next)))
            continue;
        candidate.id = ids.unique(QString::fromLatin1(shortName(next))).toUtf8();
        ++next;
    }
}

QByteArray Sharing::definitions() const
{
    QByteArray all;
    for (const QByteArray& markup : m_order) {
        const QByteArray id = m_candidates.value(markup).id;
        if (!id.isEmpty())
            all += definition(id, markup);
    }
    return all.isEmpty() ? all : "<defs>\n" + all + "</defs>\n";
}

QByteArray Sharing::write(const Fragments& figure) const
{
    QByteArray markup;
    for (const Part& part : partsOf(figure)) {
        const QByteArray id = part.isCommon ? m_candidates.value(part.markup).id : QByteArray();
        markup += id.isEmpty() ? part.markup : reference(id);
    }
    return markup;
}

} // namespace pigpen::diagram::svg
