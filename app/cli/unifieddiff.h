#pragma once

#include <QByteArray>
#include <QString>

namespace pigpen::cli {

/// The difference of two texts by lines, in the form that patch(1) reads, three lines of context; empty where they are
/// equal. The smallest number of lines that come and go (Myers' algorithm).
QByteArray unifiedDiff(const QByteArray& before, const QByteArray& after, const QString& name);

} // namespace pigpen::cli
