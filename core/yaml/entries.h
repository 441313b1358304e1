#pragma once

#include "core/yaml/parts.h"
#include "core/yaml/treedata.h"

namespace pigpen::yaml {

/// The entries of a block map that is cut into pieces, read as a text of their own.
struct Entries
{
    std::vector<PiecePtr> pieces;
    std::vector<quint32> offsets; // of the pieces, from the text's beginning

    void append(Entries entries);
};

/// Reads whole lines that hold such entries (or nothing) at that column. Nothing where they hold anything else, or what
/// can only be read with the entire text: anchors, and all that is wrong.
std::optional<Entries> readEntries(std::string_view lines, quint32 column, Parts parts);

/// Where the lines of entries at that column begin, each at least `least` bytes behind the one before.
std::vector<std::size_t> entryLines(std::string_view lines, quint32 column, std::size_t least);

} // namespace pigpen::yaml
