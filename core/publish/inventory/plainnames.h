#pragma once

#include <QString>

/// What may stand in files whose lines and words mean something: names from an inventory may hold anything.
namespace pigpen {

/// Whether a character shows, and breaks no line: no control, format or surrogate character, no line separator.
bool isPrintable(uint codePoint);
/// Not empty, without blanks at its ends, of printable characters only.
bool isPlain(const QString& text);
/// The text with what is not printable as \u and its number: it ends no line and turns no writing direction.
QString printable(const QString& text);

/// A name by the rules of RFC 1123: labels of letters, digits and inner hyphens, joined by dots. The last one is no
/// number, by which it would be an address.
bool isHostName(const QString& text);

} // namespace pigpen
