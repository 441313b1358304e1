#pragma once

#include <QByteArray>
#include <QStringList>

/// The built-in inventories to start from, in the program's resources.
namespace pigpen::templates {

/// The simplest first.
QStringList names();
/// What people call it: "Four-node sandbox"; empty where there is none of that name.
QString title(const QString& name);
/// What it is, in a line.
QString summary(const QString& name);
/// Its text; empty where there is none of that name.
QByteArray text(const QString& name);

} // namespace pigpen::templates
