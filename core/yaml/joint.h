#pragma once

#include <QStringList>

/// Words one behind the other, as the reader's language has it. What a program reads is joined by ", " or "; " itself.
namespace pigpen::joint {

/// "one, two"
QString list(const QStringList& parts);
/// "this is so; that is so"
QString sentences(const QStringList& parts);
/// "This is so. That is so.": of parts that end as sentences do.
QString paragraph(const QStringList& parts);

/// The language of this translation, as HTML and XML name it: "en".
QString language();

} // namespace pigpen::joint
