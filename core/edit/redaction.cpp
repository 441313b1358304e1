#include "core/edit/redaction.h"

#include "core/topology/knownsecrets.h"

#include <QSet>
#include <algorithm>

namespace pigpen::edit {

namespace {

using yaml::Span;

/// Goes through a tree and notes what must go.
class Redaction
{
public:
    explicit Redaction(const yaml::Tree& tree) : m_tree(tree), m_text(tree.text()), m_known(tree)
    {
        visit(tree.root(), false);
        visitComments();
    }

    yaml::Splices splices()
    {
        yaml::Splices splices;
        qsizetype grown = 0;
        for (const Span& span : apart(m_gone)) {
            const QByteArray removed = m_text.mid(span.begin, span.end - span.begin);
            const QByteArray inserted = replacementOf(removed);
            splices.push_back({span.begin + grown, removed, inserted});
            grown += inserted.size() - removed.size();
        }
        return splices;
    }

private:
    /// In order, and what meets as one: an alias leads to what was visited already.
    static std::vector<Span> apart(std::vector<Span> spans)
    {
        std::ranges::sort(spans, {}, &Span::begin);
        std::vector<Span> result;
        for (const Span& span : spans) {
            if (!result.empty() && span.begin < result.back().end)
                result.back().end = std::max(result.back().end, span.end);
            else
                result.push_back(span);
        }
        return result;
    }

    /// A block's last line break belongs to the text around it.
    static QByteArray replacementOf(const QByteArray& removed)
    {
        QByteArray word = secrets::replacement;
        if (removed.endsWith("\r\n"))
            word += "\r\n";
        else if (removed.endsWith('\n'))
            word += '\n';
        return word;
    }

    void visit(yaml::Node node, bool secret)
    {
        if (!node)
            return;
        if (node.isScalar()) {
            note(node);
            if (secret)
                addSecret(node);
            else
                addParts(m_tree.contentSpan(node));
            return;
        }
        if (node.kind() == yaml::Node::Kind::Alias) {
            note(node);
            if (secret && !m_meantAsSecret.contains(node.target())) {
                m_meantAsSecret.insert(node.target());
                visit(node.target(), true);
            }
            return; // else what it stands for is visited where it is written
        }
        const secrets::HeldBy held(node);
        for (const yaml::Node::Entry entry : node) {
            if (entry.key)
                note(entry.key);
            visit(entry.value, secret || held.isSecret(entry));
        }
    }

    void note(yaml::Node leaf) { m_leaves.push_back(m_tree.span(leaf)); }

    void addSecret(yaml::Node node)
    {
        const Span span = m_tree.contentSpan(node);
        if (!secrets::isHarmless(node) && span.begin < span.end)
            m_gone.push_back(span);
    }

    /// Secrets inside bytes that are none as a whole: by their looks, and those that stand elsewhere, too.
    void addParts(const Span& span)
    {
        const QString text = QString::fromUtf8(m_text.mid(span.begin, span.end - span.begin));
        std::vector<secrets::Range> ranges = secrets::rangesIn(text);
        std::ranges::copy(m_known.rangesIn(text), std::back_inserter(ranges));
        for (const secrets::Range& range : secrets::merged(std::move(ranges))) {
            const qsizetype begin = span.begin + QStringView(text).left(range.begin).toUtf8().size();
            const qsizetype length = QStringView(text).mid(range.begin, range.end - range.begin).toUtf8().size();
            m_gone.push_back({begin, begin + length});
        }
    }

    /// Between what the tree is made of there are only white space, indicators and comments.
    void visitComments()
    {
        std::ranges::sort(m_leaves, {}, &Span::begin);
        qsizetype at = 0;
        for (const Span& leaf : m_leaves) {
            visitGap({at, leaf.begin});
            at = std::max(at, leaf.end);
        }
        visitGap({at, m_text.size()});
    }

    void visitGap(const Span& gap)
    {
        bool inKey = false; // a private key runs over several comments
        qsizetype at = m_text.indexOf('#', gap.begin);
        while (at >= 0 && at < gap.end) {
            qsizetype end = m_text.indexOf('\n', at);
            end = end < 0 ? m_text.size() : end;
            const QByteArray words = m_text.mid(at, end - at);
            const bool begins = words.contains("PRIVATE KEY-----") && words.contains("-----BEGIN");
            const bool closes = words.contains("-----END");
            if (inKey && !closes)
                m_gone.push_back({at + 1, at + words.trimmed().size()});
            else
                addParts({at, end});
            inKey = (inKey || begins) && !closes;
            at = m_text.indexOf('#', end);
        }
    }

    const yaml::Tree& m_tree;
    const QByteArray& m_text;
    std::vector<Span> m_gone;
    std::vector<Span> m_leaves;
    const secrets::Known m_known;
    QSet<yaml::Node> m_meantAsSecret;
};

} // namespace

yaml::Splices redaction(const yaml::Tree& tree)
{
    return Redaction(tree).splices();
}

QByteArray redacted(const yaml::Tree& tree)
{
    QByteArray text = tree.text();
    for (const yaml::Splice& splice : redaction(tree))
        yaml::apply(splice, text);
    return text;
}

} // namespace pigpen::edit
