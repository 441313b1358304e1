#pragma once

#include <QStringList>

/// Words one behind the other, as the reader's language has it. What a program reads is joined by ", " or "; " itself.
namespace pigpen::joint {

/// "one, two"
QString list(const QStringList& parts);
/// "this is so; that is so"
QString sentences(const QStringList& parts);

} // namespace pigpen::joint
