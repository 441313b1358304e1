#pragma once

#include "core/yaml/tree.h"

#include <vector>

namespace pigpen::yaml {

/// A run of spaces and how many there should be instead.
struct Padding
{
    Span blanks;
    int width = 0;
};

/// When `with` stands instead of `span`, both within a line: which runs of spaces behind it should change, so that what
/// was aligned with the line above or below stays so. At least one space stays of each. `flowDepth`: how many brackets
/// are open at the span.
std::vector<Padding> realigned(const QByteArray& text, Span span, const QByteArray& with, int flowDepth);

} // namespace pigpen::yaml
