#include "core/check/fixes.h"

#include "core/edit/verbs.h"

#include <QRegularExpression>
#include <utility>

namespace pigpen::check::fix {
namespace {

/// As a shell takes it for one word.
QString quoted(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:@%+,-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    QString inside = word;
    return u'\'' + inside.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString command(const char* verb, const QStringList& arguments)
{
    QString words = QString::fromLatin1(verb);
    bool mayBeOption = true;
    for (const QString& argument : arguments) {
        if (argument.startsWith(u'-') && std::exchange(mayBeOption, false))
            words += QStringLiteral(" --"); // what follows is no option
        words += u' ' + quoted(argument);
    }
    return words;
}

QString joined(const QStringList& path)
{
    return path.join(u'/');
}

} // namespace

Fix promote(const QString& instance)
{
    return {command("promote", {instance}), [=](const Topology& now) { return edit::promote(now, instance); }};
}

Fix set(const QString& scope, const QString& name, const QString& yaml)
{
    return {command("set", {scope, name, yaml}),
            [=](const Topology& now) { return edit::set(now, scope, name, yaml); }};
}

Fix unset(const QString& scope, const QString& name)
{
    return {command("unset", {scope, name}), [=](const Topology& now) { return edit::unset(now, scope, name); }};
}

Fix renameVariable(const QString& scope, const QString& name, const QString& to)
{
    return {command("rename-variable", {scope, name, to}),
            [=](const Topology& now) { return edit::renameVariable(now, scope, name, to); }};
}

Fix setItem(const QString& scope, const QStringList& path, const QString& yaml)
{
    return {command("set-item", {scope, joined(path), yaml}),
            [=](const Topology& now) { return edit::setItem(now, scope, path, yaml); }};
}

Fix removeItem(const QString& scope, const QStringList& path)
{
    return {command("remove-item", {scope, joined(path)}),
            [=](const Topology& now) { return edit::removeItem(now, scope, path); }};
}

Fix renameItem(const QString& scope, const QStringList& path, const QString& key)
{
    return {command("rename-item", {scope, joined(path), key}),
            [=](const Topology& now) { return edit::renameItem(now, scope, path, key); }};
}

Fix moveItem(const QString& scope, const QStringList& path, qsizetype index)
{
    return {command("move-item", {scope, joined(path), QString::number(index)}),
            [=](const Topology& now) { return edit::moveItem(now, scope, path, index); }};
}

Fix setUpstream(const QString& instance, const QString& address)
{
    return {command("set-upstream", {instance, address.isEmpty() ? QStringLiteral("none") : address}),
            [=](const Topology& now) { return edit::setUpstream(now, instance, address); }};
}

Fix addRole(const QString& cluster, const QString& name)
{
    return {command("add-role", {cluster, name}),
            [=](const Topology& now) { return edit::addRole(now, cluster, name); }};
}

Fix addDatabase(const QString& cluster, const QString& name)
{
    return {command("add-database", {cluster, name}),
            [=](const Topology& now) { return edit::addDatabase(now, cluster, name); }};
}

Fix addService(const QString& cluster, const QString& name)
{
    return {command("add-service", {cluster, name}),
            [=](const Topology& now) { return edit::addService(now, cluster, name); }};
}

} // namespace pigpen::check::fix
