#pragma once

#include "app/panels/source/textlines.h"
#include "core/topology/topology.h"

namespace pigpen {

/// What may be written at a place of an inventory: the names of parameters and of an inventory's own words, or the
/// values that a parameter may have.
struct Completion
{
    QString text;        // what is inserted in place of what was typed of it
    QString detail;      // its type and default, or whose address it is
    QString description; // a sentence or two; empty where nobody wrote one
};

struct Completions
{
    int column = 0; // where what was typed of it begins in the line
    QString typed;
    bool isKey = false;
    std::vector<Completion> items; // the best first
};

/// At a column of a line; the text need be no inventory at the moment. Nothing where the place is neither a key's nor
/// that of a value with a known choice.
Completions completionsAt(const TextLines& text, int line, int column, const TopologyPtr& topology);

} // namespace pigpen
