#include "core/yaml/verification.h"

#include "core/yaml/lines.h"

#include <algorithm>
#include <cmath>

namespace pigpen::yaml {

namespace {

bool isQuoted(Node node)
{
    return node.style() != Node::Style::Plain;
}

bool sameScalar(Node a, Node b)
{
    return isQuoted(a) == isQuoted(b) && a.text() == b.text();
}

bool same(Node a, Node b);

bool sameEntry(const Node::Entry& a, const Node::Entry& b)
{
    return same(a.key, b.key) && same(a.value, b.value);
}

bool same(Node a, Node b)
{
    if (a == b)
        return true;
    if (!a || !b || a.kind() != b.kind() || a.tag() != b.tag() || a.anchor() != b.anchor() || a.size() != b.size())
        return false;
    if (a.isScalar())
        return sameScalar(a, b);
    auto theirs = b.begin();
    for (const Node::Entry entry : a) {
        if (!sameEntry(entry, *theirs))
            return false;
        ++theirs;
    }
    return true;
}

bool reads(Node node, const Value& value)
{
    return identical(node.value(), value);
}

class Comparison
{
public:
    explicit Comparison(const Change& change) : m_change(change) {}

    bool at(Node before, Node after, std::size_t depth) const
    {
        if (depth == m_change.collection.size())
            return changed(before, after);
        if (!alike(before, after) || before.size() != after.size())
            return false;
        return eachEntry(before, after, m_change.collection[depth], [this, depth](const auto& a, const auto& b) {
            return same(a.key, b.key) && at(a.value, b.value, depth + 1);
        });
    }

private:
    static bool alike(Node a, Node b)
    {
        return a && b && a.kind() == b.kind() && a.tag() == b.tag() && a.anchor() == b.anchor();
    }

    template<typename Special>
    static bool eachEntry(Node before, Node after, qsizetype index, Special special)
    {
        auto theirs = after.begin();
        qsizetype i = 0;
        for (const Node::Entry entry : before) {
            if (!(i++ == index ? special(entry, *theirs) : sameEntry(entry, *theirs)))
                return false;
            ++theirs;
        }
        return true;
    }

    bool changed(Node before, Node after) const
    {
        const bool created = m_change.kind == Change::Kind::Insert && !before.isMap() && !before.isSequence();
        if (!created && !alike(before, after))
            return false;
        switch (m_change.kind) {
        case Change::Kind::Set:
            return before.size() == after.size() &&
                   eachEntry(before, after, m_change.index, [this](const auto& a, const auto& b) {
                       return same(a.key, b.key) && b.value.kind() != Node::Kind::Alias &&
                              reads(b.value, m_change.value);
                   });
        case Change::Kind::Rename:
            return before.size() == after.size() &&
                   eachEntry(before, after, m_change.index, [this](const auto& a, const auto& b) {
                       return reads(b.key, m_change.key) && same(a.value, b.value);
                   });
        case Change::Kind::Insert:
            return oneMore(before, after, [this](const Node::Entry& entry) {
                return (!entry.key || reads(entry.key, m_change.key)) && reads(entry.value, m_change.value);
            });
        case Change::Kind::Remove:
            return oneMore(after, before, [](const Node::Entry&) { return true; });
        }
        return false;
    }

    template<typename Extra>
    bool oneMore(Node less, Node more, Extra extra) const
    {
        if (more.size() != less.size() + 1)
            return false;
        auto theirs = less.begin();
        qsizetype i = 0;
        for (const Node::Entry entry : more) {
            if (i++ == m_change.index) {
                if (!extra(entry))
                    return false;
                continue;
            }
            if (!sameEntry(*theirs, entry))
                return false;
            ++theirs;
        }
        return true;
    }

    const Change& m_change;
};

/// Whether a `#` there begins a comment: not within a scalar.
bool isComment(const Tree& tree, qsizetype at)
{
    const QByteArray& text = tree.text();
    if (at > 0 && !lines::isOneOf(text[at - 1], " \t\n\r") && at != lines::begin(text, at))
        return false;
    const Path path = tree.pathAt(at);
    if (path.empty())
        return true;
    const Node node = tree.at(path);
    const bool alone = std::holds_alternative<QString>(path.back()) && tree.indicator(node) < 0; // {key}
    const bool inKey = (alone || at < tree.indicator(node)) && tree.entrySpan(path).contains(at);
    if (inKey || !node.isScalar())
        return !inKey;
    const Span content = tree.contentSpan(node);
    return !content.contains(at) || (isBlockScalar(node) && lines::sameLine(text, content.begin, at));
}

} // namespace

bool differsExactly(const Tree& before, const Tree& after, const Change& change)
{
    return Comparison(change).at(before.root(), after.root(), 0);
}

QByteArrayList commentsIn(const Tree& tree, Span span)
{
    QByteArrayList comments;
    const QByteArray& text = tree.text();
    for (qsizetype at = text.indexOf('#', span.begin); at >= 0 && at < span.end; at = text.indexOf('#', at + 1)) {
        if (!isComment(tree, at))
            continue;
        const qsizetype end = lines::skipBlanksBack(text, lines::end(text, at));
        comments << text.sliced(at, end - at);
        at = end;
    }
    std::sort(comments.begin(), comments.end());
    return comments;
}

bool keepsComments(const Tree& before, const Tree& after, const Splices& splices, Span gone,
                   const QByteArrayList& arriving)
{
    if (splices.empty())
        return true;
    const QByteArray& text = before.text();
    Span window{lines::begin(text, splices.back().offset), 0}; // the last splice is the first in the text
    for (const Splice& splice : splices)
        window.end = std::max(window.end, lines::end(text, splice.offset + splice.removed.size()));
    QByteArrayList expected = commentsIn(before, window);
    for (const QByteArray& comment : commentsIn(before, gone))
        expected.removeOne(comment);
    expected += arriving;
    std::sort(expected.begin(), expected.end());
    window.end += after.text().size() - text.size();
    return commentsIn(after, window) == expected;
}

bool identical(const Value& a, const Value& b)
{
    if (a.kind() != b.kind() || a.items().size() != b.items().size() || a.members().size() != b.members().size())
        return false;
    if (a.kind() == Value::Kind::Float && std::isnan(a.toDouble()))
        return std::isnan(b.toDouble());
    if (!a.isMap() && !a.isSequence())
        return a == b;
    return std::equal(a.items().begin(), a.items().end(), b.items().begin(), identical) &&
           std::equal(a.members().begin(), a.members().end(), b.members().begin(),
                      [](const Value::Member& x, const Value::Member& y) {
                          return identical(x.key, y.key) && identical(x.value, y.value);
                      });
}

} // namespace pigpen::yaml
