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
    /// Fills what is not known yet from another style.
    void fillFrom(const Style& other);

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

/// Collections that a new one of the same kind would best be modelled on, the best first.
using Models = std::vector<Node>;
/// What stands under the same key in the collections beside, then the entries beside, the nearest first.
Models modelsFor(const Trail& trail, const Value& value, QStringView key);
/// For an entry of the new collection: what its models hold under the same key, or else whatever is of its kind. `key`
/// null: an item.
Models nestedModels(const Models& models, const Value* key, const Value& value);
/// Whether the collections of that kind beside the entry are all written in lines, or all in braces; none where they
/// differ or there are none.
std::optional<Node::Style> commonStyle(const Level& level, const Value& value);

/// What stands between two adjacent entries of a flow collection, without alignment, comments and trailing blanks of
/// its lines: ", " or " ," or ",\n    ".
QByteArray separatorBetween(const Collection& collection, qsizetype index);

} // namespace pigpen::yaml
