#pragma once

#include "core/yaml/collection.h"

#include <optional>

namespace pigpen::yaml {

/// How the neighbours of an edit are written, as far as there are neighbours that show it: the nearest decides.
struct Style
{
    std::optional<QByteArray> mapPadding; // behind { and before }
    std::optional<QByteArray> sequencePadding;
    std::optional<QByteArray> mapSeparator; // ", " or " ," or " , "
    std::optional<QByteArray> sequenceSeparator;
    std::optional<QByteArray> colon; // in flow, between key and value: ": " or " : "
    std::optional<char> quote;
    std::optional<int> mapIndent;      // of a block map's keys, against the key that holds it
    std::optional<int> sequenceIndent; // of a block sequence's dashes, likewise
    QByteArray lineBreak;
    bool literals = true; // text of several lines as literal blocks

    /// Fills what is not known yet from a node and what it holds.
    void learn(const Tree& tree, Node node);

private:
    void learnFlow(const Collection& collection);
    void learnIndents(const Collection& collection);
};

/// A place in a tree, from the root down: each step the collection and which of its entries.
struct Level
{
    Node collection;
    qsizetype index = 0;
};
using Trail = std::vector<Level>;

/// The style around an entry: of its own collection, of the entries next to it, then of what lies further out.
Style styleAround(const TreePtr& tree, const Trail& trail);

/// What a new value at that place would best be modelled on: what stands under the same key in the collections beside,
/// or the nearest entry beside it of the same kind. Invalid where there is none.
Node modelFor(const Trail& trail, const Value& value, QStringView key);
/// Whether the collections of that kind beside the entry are all written in lines, or all in braces; none where they
/// differ or there are none.
std::optional<Node::Style> commonStyle(const Level& level, const Value& value);

/// What stands between two adjacent entries of a flow collection, without alignment, comments and trailing blanks of
/// its lines: ", " or " ," or ",\n    ".
QByteArray separatorBetween(const Collection& collection, qsizetype index);

} // namespace pigpen::yaml
