#include "core/yaml/rewrite.h"

#include "core/yaml/alignment.h"

#include <algorithm>

namespace pigpen::yaml {

void Rewrite::replace(Span span, const QByteArray& with)
{
    if (span.begin != span.end || !with.isEmpty())
        m_parts.push_back({span.begin, m_text.sliced(span.begin, span.end - span.begin), with});
}

void Rewrite::replaceAligned(Span span, const QByteArray& with, int flowDepth)
{
    replace(span, with);
    for (const Padding& padding : realigned(m_text, span, with, flowDepth))
        replace(padding.blanks, QByteArray(padding.width, ' '));
}

Splices Rewrite::splices() const
{
    // From the end of the text to its beginning. At one place: what is replaced there, then what is inserted before it,
    // the last first.
    Splices sorted(m_parts.rbegin(), m_parts.rend());
    std::stable_sort(sorted.begin(), sorted.end(), [](const Splice& a, const Splice& b) {
        return a.offset != b.offset ? a.offset > b.offset : !a.removed.isEmpty() && b.removed.isEmpty();
    });
    return sorted;
}

} // namespace pigpen::yaml
