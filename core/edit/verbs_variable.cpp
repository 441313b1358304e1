#include "core/edit/draft.h"
#include "core/edit/scope.h"
#include "core/edit/valuetext.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"

#include <QRegularExpression>

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

tl::expected<void, Error> checkName(const QString& name)
{
    static const QRegularExpression pattern(u"^[A-Za-z_][A-Za-z0-9_]*$"_qs);
    if (pattern.match(name).hasMatch())
        return {};
    return refuse(Words::tr("\"%1\" is no name of a variable").arg(name),
                  Words::tr("use letters, digits and underscores, and no digit first"));
}

} // namespace

Result set(const Topology& topology, const QString& scope, const QString& name, const QString& yaml)
{
    return setEach(topology, {scope}, name, yaml);
}

Result setEach(const Topology& topology, const QStringList& scopes, const QString& name, const QString& yaml)
{
    if (const auto fit = checkName(name); !fit)
        return tl::unexpected(fit.error());
    const auto value = parseValue(yaml);
    if (!value)
        return tl::unexpected(value.error());
    Draft draft(topology);
    for (const QString& each : scopes) {
        const auto scope = resolveScope(topology, each);
        if (!scope)
            return tl::unexpected(scope.error());
        const Path variables = variablesPath(topology, *scope, name);
        const yaml::Node now = draft.tree().at(variables / name);
        if (!now || now.value() != *value || now.value().kind() != value->kind())
            draft.put(variables, name, *value);
    }
    return draft.finish(Words::tr("Set %1 of %2").arg(name, scopes.join(u", "_qs)));
}

Result unset(const Topology& topology, const QString& scope, const QString& name)
{
    return unsetEach(topology, {scope}, name);
}

Result unsetEach(const Topology& topology, const QStringList& scopes, const QString& name)
{
    Draft draft(topology);
    std::optional<Error> missing;
    bool found = false;
    for (const QString& each : scopes) {
        const auto scope = resolveScope(topology, each);
        if (!scope)
            return tl::unexpected(scope.error());
        const Path path = variablesPath(topology, *scope, name) / name;
        if (!topology.tree()->at(path))
            missing = notSetThere(topology, *scope, name);
        else
            draft.removeIfPresent(path); // two scopes may name one place
        found = found || topology.tree()->at(path);
    }
    if (missing && !found)
        return tl::unexpected(*missing);
    return draft.finish(Words::tr("Unset %1 of %2").arg(name, scopes.join(u", "_qs)));
}

Result renameVariable(const Topology& topology, const QString& scope, const QString& name, const QString& to)
{
    if (const auto fit = checkName(to); !fit)
        return tl::unexpected(fit.error());
    const auto resolved = resolveScope(topology, scope);
    if (!resolved)
        return tl::unexpected(resolved.error());
    const Path variables = variablesPath(topology, *resolved, name);
    if (!topology.tree()->at(variables / name))
        return tl::unexpected(notSetThere(topology, *resolved, name));
    if (const yaml::Node taken = topology.tree()->at(variables / to))
        return refuse(Words::tr("%1 sets %2 already").arg(resolved->name, to), Words::tr("unset one of the two"),
                      topology.tree()->place(taken));
    Draft draft(topology);
    draft.rename(variables / name, to);
    return draft.finish(Words::tr("Rename %1 of %2 to %3").arg(name, resolved->name, to));
}

} // namespace pigpen::edit
