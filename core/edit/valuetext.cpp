#include "core/edit/valuetext.h"

#include "core/edit/words.h"
#include "core/yaml/tree.h"

namespace pigpen::edit {

using yaml::Value;

namespace {

constexpr int maximalDepth = 64;

/// What a value written here would lose, since a verb writes what the text means and not its letters.
QString whatIsLost(const yaml::Node& node, int depth)
{
    if (!node)
        return {};
    if (depth == 0)
        return Words::tr("is nested too deep");
    if (node.kind() == yaml::Node::Kind::Alias || !node.anchor().empty())
        return Words::tr("holds an anchor or an alias");
    if (!node.tag().empty())
        return Words::tr("holds a tag");
    if (node.isScalar())
        return {};
    for (const yaml::Node::Entry& entry : node)
        for (const yaml::Node& part : {entry.key, entry.value})
            if (QString lost = whatIsLost(part, depth - 1); !lost.isEmpty())
                return lost;
    return {};
}

void blankScalars(const yaml::Tree& tree, const yaml::Node& node, QByteArray& text, int depth)
{
    if (!node || depth == 0)
        return;
    if (node.isScalar()) {
        const yaml::Span span = tree.span(node);
        text.replace(span.begin, span.end - span.begin, QByteArray(span.end - span.begin, ' '));
        return;
    }
    for (const yaml::Node::Entry& entry : node) {
        blankScalars(tree, entry.key, text, depth - 1);
        blankScalars(tree, entry.value, text, depth - 1);
    }
}

bool hasComment(const yaml::Tree& tree)
{
    QByteArray text = tree.text();
    blankScalars(tree, tree.root(), text, maximalDepth);
    return text.contains('#');
}

} // namespace

tl::expected<Value, Error> parseValue(const QString& yaml)
{
    if (yaml.trimmed().isEmpty())
        return Value();
    const QString remedy = Words::tr("write the value alone, as YAML");
    const auto tree = yaml::Tree::parse(yaml.toUtf8());
    if (!tree)
        return refuse(Words::tr("the value is no YAML: %1").arg(tree.error().what), tree.error().remedy);
    const QString lost = whatIsLost((*tree)->root(), maximalDepth);
    if (!lost.isEmpty())
        return refuse(Words::tr("the value %1").arg(lost), remedy);
    if (hasComment(**tree))
        return refuse(Words::tr("the value holds a comment"), remedy);
    return (*tree)->root().value();
}

} // namespace pigpen::edit
