#pragma once

#include <QByteArray>
#include <QStringList>

/// Bytes as a source of choices, the same ones for the same bytes; once they are used up, the first of everything.
class Choices
{
public:
    explicit Choices(const QByteArray& bytes) : m_bytes(bytes) {}

    bool isOver() const { return m_next >= m_bytes.size(); }
    int below(qsizetype bound);
    bool yes() { return below(2) == 1; }
    /// The bytes up to the end of a line, or up to another sign.
    QString word() { return QString::fromUtf8(until('\n')); }
    QByteArray until(char end);
    /// One of these, or else a word of the bytes' own.
    QString oneOf(const QStringList& known);

private:
    QByteArray m_bytes;
    qsizetype m_next = 0;
};
