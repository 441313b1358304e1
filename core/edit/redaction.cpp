#include "core/edit/redaction.h"

#include "core/topology/secrets.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace pigpen::edit {

namespace {

using yaml::Span;

/// Goes through a tree and notes what must go.
class Redaction
{
public:
    explicit Redaction(const yaml::Tree& tree) : m_tree(tree), m_text(tree.text())
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
            if (secret)
                visit(node.target(), true);
            return; // else what it stands for is visited where it is written
        }
        for (const yaml::Node::Entry entry : node) {
            if (entry.key)
                note(entry.key);
            visit(entry.value, secret || (entry.key && secrets::isName(entry.key.string())));
        }
    }

    void note(yaml::Node leaf) { m_leaves.push_back(m_tree.span(leaf)); }

    void addSecret(yaml::Node node)
    {
        const Span span = m_tree.contentSpan(node);
        const yaml::Value value = node.value();
        static const QRegularExpression elsewhere(QStringLiteral("^\\s*(?:\\{\\{[^'\"]*\\}\\}|\\$\\{\\w+\\})\\s*$"));
        const bool harmless = value.isNull() || value.kind() == yaml::Value::Kind::Bool ||
                              (value.isString() && value.toString().isEmpty()) ||
                              elsewhere.match(value.toString()).hasMatch();
        if (harmless || span.begin == span.end)
            return;
        m_gone.push_back(span);
        m_secrets.insert(node.string().trimmed());
    }

    /// Secrets inside bytes that are none as a whole.
    void addParts(const Span& span)
    {
        const QString text = QString::fromUtf8(m_text.mid(span.begin, span.end - span.begin));
        for (const secrets::Range& range : secrets::rangesIn(text)) {
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
                visitComment({at, end});
            inKey = (inKey || begins) && !closes;
            at = m_text.indexOf('#', end);
        }
    }

    void visitComment(const Span& comment)
    {
        const size_t before = m_gone.size();
        addParts(comment);
        const QByteArray words = m_text.mid(comment.begin, comment.end - comment.begin);
        for (const QString& secret : m_secrets) {
            if (!isTelling(secret))
                continue;
            const QByteArray bytes = secret.toUtf8();
            for (qsizetype at = words.indexOf(bytes); at >= 0; at = words.indexOf(bytes, at + bytes.size())) {
                const Span found{comment.begin + at, comment.begin + at + bytes.size()};
                const auto meets = [&](const Span& one) { return one.begin < found.end && found.begin < one.end; };
                const auto own = m_gone.begin() + static_cast<std::ptrdiff_t>(before);
                if (std::none_of(own, m_gone.end(), meets))
                    m_gone.push_back(found);
            }
        }
    }

    /// A secret that is an ordinary word ("pigsty", "test") can't be told from that word.
    static bool isTelling(const QString& secret)
    {
        constexpr qsizetype least = 6;
        return secret.size() >= least && !std::ranges::all_of(secret, [](QChar c) { return c.isLower(); });
    }

    const yaml::Tree& m_tree;
    const QByteArray& m_text;
    std::vector<Span> m_gone;
    std::vector<Span> m_leaves;
    std::set<QString, std::greater<>> m_secrets; // a longer one before its beginning
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
