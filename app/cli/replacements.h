#pragma once

#include "core/yaml/splice.h"

namespace pigpen::cli {

/// Bytes [begin, end) of a text that give way to others.
struct Replacement
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray inserted;

    bool operator==(const Replacement&) const = default;
};

/// What splices, which count one after another, do to the text that they start from: replacements that all count in
/// that text, in its order, and neither touch nor overlap one another.
std::vector<Replacement> replacements(const yaml::Splices& splices, qsizetype size);

} // namespace pigpen::cli
