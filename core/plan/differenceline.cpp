#include "core/plan/differenceline.h"

#include "core/yaml/joint.h"

namespace pigpen {

namespace {

QChar signOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return u'+';
    case Difference::Kind::Removed:
        return u'-';
    case Difference::Kind::Moved:
        return u'>';
    case Difference::Kind::Changed:
        break;
    }
    return u'~';
}

} // namespace

QString typeOf(const Difference& difference)
{
    if (!difference.variable.isEmpty())
        return QStringLiteral("variable");
    const QString word = kindWord(difference.entity.kind);
    return word.isEmpty() ? kindWord(EntityId::Kind::Node) : word;
}

QString nameOf(const Difference& difference)
{
    if (!difference.variable.isEmpty())
        return difference.scope;
    const bool isOfCluster =
        difference.entity.kind == EntityId::Kind::Database || difference.entity.kind == EntityId::Kind::Role;
    return isOfCluster ? difference.entity.cluster + u'.' + difference.entity.name : difference.entity.name;
}

QString lineOf(const Difference& difference)
{
    const QString line = signOf(difference.kind) + QStringLiteral(" %1 ").arg(typeOf(difference)) + nameOf(difference);
    const QString what = joint::sentences(difference.what);
    if (!difference.variable.isEmpty()) // what differs begins with its name
        return line + u' ' + what;
    return what.isEmpty() ? line : line + QStringLiteral(": ") + what;
}

} // namespace pigpen
