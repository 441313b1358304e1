#pragma once

#include <QStringList>

namespace pigpen::cli {

/// What stands on a shell's command line up to the cursor, as a program would get it: without quotes. Nothing is looked
/// up or run for it, so `$HOME` stays `$HOME`.
struct ShellLine
{
    QStringList words; // the finished ones
    QString current;   // the one at the cursor; empty behind a space
    QChar quote;       // that is still open in it; null where none is
    /// How much of `current` stays where it is, for the shell takes only what is behind it for its word: bash begins
    /// one behind each `=` and `:`.
    qsizetype kept = 0;
};

/// `breaks`: the characters that begin a word for the shell's completion, bash's COMP_WORDBREAKS.
ShellLine shellLine(QStringView line, QStringView breaks = {});

/// The text as it has to stand in a command line for the shell to take it for itself and nothing else: behind an open
/// quote, or where that is null, without any.
QString shellQuoted(const QString& text, QChar quote = {});

} // namespace pigpen::cli
