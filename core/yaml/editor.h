#pragma once

#include "core/yaml/tree.h"

#include <QByteArrayList>

namespace pigpen::yaml {

struct Change;
struct Site;
class Rewrite;

/// Changes a document the way a careful person would: in place, in the style of the neighbours (flow or block,
/// indentation, spaces inside braces, ` ,` separators, quoting, alignment). Comments behind an entry go with it,
/// comment lines straight above go with it unless it is the first of its collection.
///
/// Every operation is verified: the new text is parsed and must differ from the old in exactly what was asked for.
/// Otherwise, or where an anchor, alias or merge key would change another place too, nothing changes and the error says
/// why. Operations apply one after another, each to the tree that the last one left.
class Editor
{
public:
    using Result = tl::expected<void, Error>;

    explicit Editor(TreePtr tree);

    /// Replaces the value at the path (of a collection, only what differs); where only the last key is missing, adds
    /// the entry at the end of its mapping.
    Result set(const Path& path, const Value& value);
    /// Adds an entry to a mapping before the entry that now has that index (size() or more: at the end).
    Result insert(const Path& map, qsizetype index, const Value& key, const Value& value);
    /// Adds an item to a sequence before that index (size() or more: at the end).
    Result insert(const Path& sequence, qsizetype index, const Value& item);
    Result remove(const Path& path);
    /// Gives an entry another key, its value and comments untouched.
    Result rename(const Path& path, const Value& key);
    /// Moves an entry or item, verbatim with its comments as far as styles allow, before that index of the other
    /// collection (counted while the entry still stands in its old place).
    Result move(const Path& from, const Path& collection, qsizetype index);
    /// Copies an entry or item of a tree, another one's too, as move does.
    Result copy(const TreePtr& source, const Path& from, const Path& collection, qsizetype index);

    const TreePtr& tree() const { return m_tree; }
    const Splices& splices() const { return m_splices; }

private:
    struct Newcomer;

    tl::expected<Site, Error> find(const Path& path) const;
    tl::expected<Site, Error> findChangeable(const Path& path) const;
    Result insert(const Site& site, qsizetype index, const Newcomer& newcomer);
    Result insertOnce(const Site& site, qsizetype index, const Newcomer& newcomer);
    Result insertInto(const Site& site, qsizetype index, const Newcomer& newcomer);
    Result create(const Site& site, const Newcomer& newcomer);
    Result replaceValue(const Site& site, const Newcomer& newcomer, const Change& change);
    static tl::expected<Newcomer, Error> lift(const Site& source, const Site& target);
    bool merge(const Path& path, Node node, const Value& value);
    Result mergeMap(const Path& path, Node node, const Value& value);
    Result mergeSequence(const Path& path, Node node, const Value& value);
    Result removeAt(const Site& site);
    Result replaceKey(const Site& site, const Value& key);
    Result commit(const Rewrite& rewrite, const Change& change, Span gone, const QByteArrayList& arriving = {});

    TreePtr m_tree;
    Splices m_splices;
};

} // namespace pigpen::yaml
