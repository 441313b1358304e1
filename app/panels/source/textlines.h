#pragma once

#include "core/yaml/splice.h"

namespace pigpen {

/// Finds places of a UTF-8 text in an editor that counts UTF-16 characters and knows one kind of line break only, and
/// back. Lines count from 0 here; a line ends before its "\n" or "\r\n"; a byte order mark belongs to no line.
class TextLines
{
public:
    explicit TextLines(QByteArray text = {});

    const QByteArray& text() const { return m_text; }
    int count() const { return int(m_starts.size()); }
    int lineAt(qsizetype offset) const;
    /// Where the line's characters begin and end in the text.
    qsizetype start(int line) const { return m_starts[size_t(line)]; }
    qsizetype end(int line) const;
    /// The UTF-16 column of a byte offset in its line; at most the line's length.
    int column(qsizetype offset) const;
    /// The byte offset of a UTF-16 column; at most the line's end.
    qsizetype offset(int line, int column) const;
    /// The byte offset that is so many of the editor's characters further; at most the text's end.
    qsizetype forward(int line, int column, int characters) const;
    QString lineText(int line) const;

    /// Changes the text; lines elsewhere are not read again. The splice must fit.
    void apply(const yaml::Splice& splice);

    /// What an editor shows: no byte order mark, every line break a "\n".
    QString shown() const;
    /// Typed text as this text would have it: UTF-8, with its kind of line break.
    QByteArray typed(const QString& shown) const;
    /// Whether the text comes back unchanged from the editor's characters: valid UTF-8 and no line breaks of other
    /// kinds.
    bool isFaithful() const;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_starts;
    bool m_crlf = false;
};

} // namespace pigpen
