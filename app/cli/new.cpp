#include "app/cli/commandtable.h"
#include "app/cli/table.h"

#include "core/design/templates.h"

#include <QFileInfo>

namespace pigpen::cli {
namespace {

QByteArray list()
{
    Table table;
    for (const QString& name : templates::names())
        table.add({name, templates::summary(name)});
    return table.toText().toUtf8();
}

} // namespace

Arguments newArguments()
{
    Arguments arguments(QStringLiteral("new"), QStringLiteral("TEMPLATE [-o OUT] | --list"),
                        Words::tr("Prints a new inventory from a template."));
    arguments.addOption({QStringLiteral("list")}, {}, Words::tr("print the templates' names and what they are"));
    arguments.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT"),
                        Words::tr("write it to this file, which must not exist yet"));
    arguments.setCount(0, 1);
    arguments.setEpilogue(Words::tr("Templates:") + u'\n' + QString::fromUtf8(list()));
    return arguments;
}

int create(const QStringList& words, const Streams& streams)
{
    Arguments arguments = newArguments();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    if (arguments.isSet(QStringLiteral("list")))
        return print(streams, list());
    const QString name = arguments.value(0);
    if (name.isEmpty())
        return arguments.wrongUsage(streams, Words::tr("new lacks the name of a template"));
    if (!templates::names().contains(name))
        return complain(streams, WrongUsage,
                        {Words::tr("there is no template “%1”").arg(name),
                         Words::tr("take one of %1").arg(templates::names().join(QStringLiteral(", ")))});
    const QString output = arguments.option(QStringLiteral("output"));
    if (!output.isEmpty() && output != u"-" && QFileInfo::exists(output))
        return complain(streams, Unwritable,
                        {Words::tr("the file exists already"), Words::tr("name another, or remove it first")}, output);
    return write(streams, output, templates::text(name));
}

} // namespace pigpen::cli
