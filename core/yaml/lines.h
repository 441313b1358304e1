#pragma once

#include "core/yaml/tree.h"

#include <QByteArray>
#include <QByteArrayList>
#include <string_view>

/// A text as lines. A line ends before its break (LF or CRLF) or at the end of the text; a byte order mark is before
/// the first line.
namespace pigpen::yaml::lines {

qsizetype begin(const QByteArray& text, qsizetype at);
qsizetype end(const QByteArray& text, qsizetype at);
/// Behind the line's break.
qsizetype next(const QByteArray& text, qsizetype at);
/// Where the line before begins; -1 where `at` is in the first.
qsizetype previous(const QByteArray& text, qsizetype at);

/// How many characters (not bytes) of its line stand before `at`.
int column(const QByteArray& text, qsizetype at);
/// The first character at or behind `at` that is no space or tab.
qsizetype skipBlanks(const QByteArray& text, qsizetype at);
/// Behind the last character before `at` that is no space or tab.
qsizetype skipBlanksBack(const QByteArray& text, qsizetype at);
bool isBlank(const QByteArray& text, qsizetype lineBegin);
bool isComment(const QByteArray& text, qsizetype lineBegin);
/// Whether only white space stands before `at` in its line.
bool startsLine(const QByteArray& text, qsizetype at);
bool sameLine(const QByteArray& text, qsizetype a, qsizetype b);

bool isOneOf(char c, std::string_view set);

/// The line break that the text uses.
QByteArray lineBreak(const QByteArray& text);
/// Of CRLF, LF or nothing at the end of the text.
bool endsWithBreak(const QByteArray& text);

} // namespace pigpen::yaml::lines
