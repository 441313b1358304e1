#pragma once

#include "core/yaml/collection.h"

namespace pigpen::yaml {

/// What stands before a new entry's value in a block map, in the neighbours' way: with a space before the colon, or
/// with the value (or the colon) in the column of two neighbours.
struct KeyLead
{
    QByteArray text; // the key and its colon
    QByteArray space;
};

KeyLead leadFor(const Collection& map, qsizetype index, const QByteArray& key);

} // namespace pigpen::yaml
