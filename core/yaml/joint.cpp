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

QString paragraph(const QStringList& parts)
{
    QString text = parts.value(0);
    for (const QString& more : parts.mid(1))
        text = Joint::tr("%1 %2", "two sentences, each with its full stop").arg(text, more);
    return text;
}

QString language()
{
    return Joint::tr("en", "the language of this translation, as HTML names it");
}

} // namespace pigpen::joint
