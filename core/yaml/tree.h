#pragma once

#include "core/yaml/error.h"
#include "core/yaml/parts.h"
#include "core/yaml/splice.h"
#include "core/yaml/value.h"

#include <QByteArray>
#include <QHashFunctions>
#include <memory>
#include <string_view>
#include <tl/expected.hpp>

namespace pigpen::yaml {

/// Bytes [begin, end) of a tree's text.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    bool operator==(const Span&) const = default;
};

class Piece;
class Tree;
using TreePtr = std::shared_ptr<const Tree>;
using PiecePtr = std::shared_ptr<const Piece>;

/// A place in a tree: a light handle, valid as long as some tree that shares its piece lives (hold a PiecePtr to be
/// sure). It knows its content but not its absolute position: ask the tree for that.
class Node
{
public:
    enum class Kind : quint8 { Scalar, Map, Sequence, Alias };
    enum class Style : quint8 { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

    Node() = default;
    explicit operator bool() const { return m_piece != nullptr; }
    bool operator==(const Node&) const = default;
    friend size_t qHash(const Node& node, size_t seed = 0) { return qHashMulti(seed, node.m_piece, node.m_index); }

    Kind kind() const;
    Style style() const;
    bool isMap() const { return *this && kind() == Kind::Map; }
    bool isSequence() const { return *this && kind() == Kind::Sequence; }
    bool isScalar() const { return *this && kind() == Kind::Scalar; }
    bool isNull() const;             // an absent or empty value, or a plain ~ or null
    std::string_view tag() const;    // as written: !!str, !vault; empty where there is none
    std::string_view anchor() const; // of an alias: the name it stands for

    /// A scalar's content, decoded (UTF-8); empty for others.
    std::string_view text() const;
    QString string() const;
    /// What it means; aliases and merge keys resolved as Ansible's loader does.
    Value value() const;

    /// Entries of a map or items of a sequence (keys invalid there), in the file's order: duplicates and merge keys as
    /// written.
    qsizetype size() const;
    struct Entry;
    class Iterator;
    Iterator begin() const;
    Iterator end() const;

    /// The value under that key of a map as the loader reads it: the last of duplicates, through aliases and merge
    /// keys. Invalid where there is none or this is no map.
    Node find(std::string_view key) const;
    /// The node that an alias stands for; itself otherwise.
    Node target() const;

    /// The piece it lives in: its address is an identity for caches, shared by successive trees while the piece is
    /// unchanged.
    PiecePtr piece() const;

private:
    friend class Tree;
    Node(const Piece* piece, quint32 index) : m_piece(piece), m_index(index) {}
    const Piece* m_piece = nullptr;
    quint32 m_index = 0;
};

struct Node::Entry
{
    Node key;
    Node value;
};

class Node::Iterator
{
public:
    using value_type = Entry;
    using difference_type = qsizetype;
    using reference = Entry;
    using pointer = void;
    using iterator_category = std::input_iterator_tag;

    Iterator() = default;
    Entry operator*() const;
    Iterator& operator++();
    bool operator==(const Iterator& other) const { return m_left == other.m_left; }

private:
    friend class Node;
    const Piece* m_piece = nullptr;
    const PiecePtr* m_cut = nullptr; // the next entry is a piece of its own
    quint32 m_index = 0;
    quint32 m_left = 0; // entries still to come
    bool m_keyed = false;
};

/// One step down: a map's key by its text, or a sequence's index.
using Step = std::variant<QString, qsizetype>;
/// From the root to an entry or item, for example {"all", "children", "pg-test", "hosts", "10.10.10.11"}.
using Path = std::vector<Step>;

/// A text and its tree of spans: an immutable value. Spans tile the text: what lies between them is only white space,
/// comments and the expected indicators, which is asserted at every parse.
///
/// The tree is cut into pieces (the entries of block mappings some levels down, which in an inventory are the groups
/// and global variables) that parse alone: a splice within one piece parses that piece and shares all others.
class Tree
{
public:
    /// Reads a text as one YAML document. Errors: anything that YAML does not allow or that cannot be edited safely
    /// (several documents, invalid UTF-8, a lone CR, nesting too deep …), each with its place.
    static tl::expected<TreePtr, Error> parse(const QByteArray& text, Parts parts = {});
    /// The tree of the text after the splices; parses only the pieces that they touch.
    static tl::expected<TreePtr, Error> spliced(const TreePtr& tree, const Splices& splices);

    const QByteArray& text() const;
    Node root() const;
    /// Invalid where the path leads nowhere.
    Node at(const Path& path) const;
    /// The innermost node at a byte offset, as a path; a key counts as its entry. Empty outside of all entries.
    Path pathAt(qsizetype offset) const;

    /// From the first to behind the last byte of what the node is written as (with anchor and tag).
    Span span(Node node) const;
    /// The same without anchor and tag. Empty, straight behind what comes before it, where nothing is written.
    Span contentSpan(Node node) const;
    /// Where the colon before a map's value or the dash before a block sequence's item stands; -1 where there is none.
    qsizetype indicator(Node node) const;
    /// The whole entry or item at the path: from its key or dash to the end of its value.
    Span entrySpan(const Path& path) const;
    Place place(qsizetype offset) const;
    Place place(Node node) const { return place(span(node).begin); }
    qsizetype offset(Place place) const;

    /// How many pieces were parsed to make this tree from its predecessor (all of them when opened).
    int piecesParsed() const;
    int pieceCount() const;

    /// Keys that stand more than once in one mapping: the loader takes the last.
    std::vector<Node> duplicateKeys() const;

    /// For this room only.
    struct Data;
    explicit Tree(Data data);
    ~Tree();
    Q_DISABLE_COPY_MOVE(Tree)

private:
    std::unique_ptr<const Data> m_data;
};

} // namespace pigpen::yaml
