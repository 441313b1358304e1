#include "core/edit/draft.h"
#include "core/edit/scope.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"

#include <QRegularExpression>

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

constexpr int maximalDepth = 64;

tl::expected<void, Error> checkName(const QString& name)
{
    static const QRegularExpression pattern(u"^[A-Za-z_][A-Za-z0-9_]*$"_qs);
    if (pattern.match(name).hasMatch())
        return {};
    return refuse(Words::tr("\"%1\" is no name of a variable").arg(name),
                  Words::tr("use letters, digits and underscores, and no digit first"));
}

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

/// What a YAML text means, in the form that it is written in.
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

/// Where the scope's own setting of the variable stands, so that a group mentioned twice is edited at the right place.
Path variablesAt(const Topology& topology, const Scope& scope, const QString& name)
{
    const GroupPtr group = topology.inventory()->group(scope.name);
    return group ? groupVariables(*topology.inventory(), *group, name) : scope.variables;
}

Error notSetThere(const Topology& topology, const Scope& scope, const QString& name)
{
    const GroupPtr group = topology.inventory()->group(scope.name);
    const Setting setting = group ? topology.inventory()->groupVariable(*group, name) : Setting();
    if (!setting.isSet())
        return {Words::tr("%1 is not set for %2").arg(name, scope.name), Words::tr("name the scope that sets it")};
    return {Words::tr("%1 of %2 comes from %3").arg(name, scope.name, setting.group), Words::tr("unset it there"),
            topology.tree()->place(setting.key)};
}

} // namespace

Result set(const Topology& topology, const QString& scopeName, const QString& name, const QString& yaml)
{
    if (const auto fit = checkName(name); !fit)
        return tl::unexpected(fit.error());
    const auto scope = resolveScope(topology, scopeName);
    if (!scope)
        return tl::unexpected(scope.error());
    const auto value = parseValue(yaml);
    if (!value)
        return tl::unexpected(value.error());
    Draft draft(topology);
    const Path variables = variablesAt(topology, *scope, name);
    const yaml::Node now = topology.tree()->at(variables / name);
    if (!now || now.value() != *value || now.value().kind() != value->kind())
        draft.put(variables, name, *value);
    return draft.finish(Words::tr("Set %1 of %2").arg(name, scopeName));
}

Result unset(const Topology& topology, const QString& scopeName, const QString& name)
{
    const auto scope = resolveScope(topology, scopeName);
    if (!scope)
        return tl::unexpected(scope.error());
    const Path path = variablesAt(topology, *scope, name) / name;
    if (!topology.tree()->at(path))
        return tl::unexpected(notSetThere(topology, *scope, name));
    Draft draft(topology);
    draft.remove(path);
    return draft.finish(Words::tr("Unset %1 of %2").arg(name, scopeName));
}

} // namespace pigpen::edit
