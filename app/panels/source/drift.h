#pragma once

#include "core/yaml/splice.h"

#include <optional>

namespace pigpen {

/// How the text moved on since the last one that could be read: finds offsets of then in the text of now, and back.
class Drift
{
public:
    void clear() { m_steps.clear(); }
    void add(const yaml::Splices& splices);

    /// Nothing for what stands in a piece that was changed since.
    std::optional<qsizetype> toNow(qsizetype offset) const;
    /// What is new since counts as the place where it was inserted.
    qsizetype toThen(qsizetype offset) const;

private:
    struct Step
    {
        qsizetype offset;
        qsizetype removed;
        qsizetype inserted;
    };
    void add(Step step);

    std::vector<Step> m_steps;
};

} // namespace pigpen
