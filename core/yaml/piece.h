#pragma once

#include "core/yaml/tree.h"

#include <atomic>
#include <limits>
#include <string>

namespace pigpen::yaml {

/// One node of a piece. Positions are bytes from the piece's beginning, so that a piece can move with its text.
struct Raw
{
    static constexpr quint32 None = std::numeric_limits<quint32>::max();

    quint32 begin = 0;   // with anchor and tag
    quint32 content = 0; // without
    quint32 end = 0;
    quint32 lead = None; // the colon before a map's value, the dash before an item
    quint32 next = 0;    // the index behind the node and all that it holds
    quint32 extra = 0;   // scalar: 1 + index of its decoded text, 0 where the text itself is the content;
                         // collection: how many entries; alias: the index it stands for; cut map: index of its Cut
    Node::Kind kind = Node::Kind::Scalar;
    Node::Style style = Node::Style::Plain;
    bool decorated = false; // with an anchor or a tag
    bool cut = false;       // a map whose entries are pieces of their own

    bool operator==(const Raw&) const = default;
};

/// The entries of a block map that are pieces: a range of the tree's pieces.
struct Cut
{
    quint32 first = 0;
    quint32 count = 0;
    quint32 column = 0; // of every key
    quint32 end = 0;    // where the line of the next token of the spine begins
};

/// A part of a tree that was read alone: an entry (node 0 its key, node 1 its value), or the spine, which is everything
/// above and beside those entries (node 0 the root) and holds them.
class Piece : public std::enable_shared_from_this<Piece>
{
public:
    QByteArray text; // its own bytes; the spine's: the whole text
    std::vector<Raw> nodes;
    std::vector<std::string> decoded;
    std::vector<Cut> cuts;                           // of the spine
    std::vector<PiecePtr> pieces;                    // of the spine
    mutable std::atomic<bool> hasUniqueKeys = false; // known of an entry: that no map in it has a key twice

    const Raw& at(quint32 index) const { return nodes[index]; }
    std::string_view view(quint32 begin, quint32 end) const
    {
        return {text.constData() + begin, static_cast<std::size_t>(end - begin)};
    }
    /// Reads the same: every byte and every node.
    bool sameAs(const Piece& other) const
    {
        return text == other.text && nodes == other.nodes && decoded == other.decoded;
    }
};

} // namespace pigpen::yaml
