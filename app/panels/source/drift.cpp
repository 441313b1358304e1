#include "app/panels/source/drift.h"

#include <algorithm>

namespace pigpen {

void Drift::add(const yaml::Splices& splices)
{
    for (const yaml::Splice& splice : splices)
        add({splice.offset, splice.removed.size(), splice.inserted.size()});
}

/// Typing on and on makes one step that grows, so that there are as many steps as places that were typed in.
void Drift::add(Step step)
{
    if (!m_steps.empty()) {
        Step& last = m_steps.back();
        const qsizetype lastEnd = last.offset + last.inserted;
        const qsizetype end = step.offset + step.removed;
        if (step.offset <= lastEnd && end >= last.offset) {
            const qsizetype before = std::max<qsizetype>(0, last.offset - step.offset);
            const qsizetype behind = std::max<qsizetype>(0, end - lastEnd);
            last.removed += before + behind;
            last.inserted += before + behind - step.removed + step.inserted;
            last.offset -= before;
            return;
        }
    }
    m_steps.push_back(step);
}

std::optional<qsizetype> Drift::toNow(qsizetype offset) const
{
    for (const Step& step : m_steps) {
        if (offset >= step.offset + step.removed)
            offset += step.inserted - step.removed;
        else if (offset >= step.offset)
            return {};
    }
    return offset;
}

qsizetype Drift::toThen(qsizetype offset) const
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (offset >= step->offset + step->inserted)
            offset += step->removed - step->inserted;
        else
            offset = std::min(offset, step->offset);
    }
    return offset;
}

} // namespace pigpen
