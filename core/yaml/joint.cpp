#include "core/yaml/joint.h"

#include <QCoreApplication>

namespace pigpen::joint {

namespace {

struct Joint
{
    Q_DECLARE_TR_FUNCTIONS(Joint)
};

} // namespace

QString list(const QStringList& parts)
{
    return parts.join(Joint::tr(", "));
}

QString sentences(const QStringList& parts)
{
    return parts.join(Joint::tr("; "));
}

} // namespace pigpen::joint
