#pragma once

#include "core/diagram/theme.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace pigpen::diagram {

/// What the writers of several formats have in common.

/// At most two decimals, as short as can be.
QByteArray shortNumber(double value);
void appendNumber(QByteArray& text, double value);

/// "#f2a93b".
QByteArray hex(Colour colour, Theme theme);

/// Where a text stands: as wide as the table says, as high as a line.
QRectF lineBox(const Text& text);

/// Where a polygon or ellipse stands.
QRectF boundsOf(const Polygon& polygon);

/// Ids that a format can take: letters, digits and some marks, beginning with a letter or '_', none twice. Copies are
/// numbered after the separator.
class UniqueIds
{
public:
    enum class Letters {
        Ascii,
        Xml // and those of other scripts that XML surely takes: Latin ones with accents, CJK ideographs
    };
    explicit UniqueIds(QStringView marks = u"-_.", QChar separator = u'.', Letters letters = Letters::Ascii)
        : m_marks(marks), m_separator(separator), m_letters(letters)
    {
    }
    QString unique(const QString& wanted);

private:
    bool isSafe(QChar c) const;
    QString safe(const QString& wanted) const;

    QStringView m_marks;
    QChar m_separator;
    Letters m_letters;
    QSet<QString> m_taken;
    QHash<QString, int> m_copies;
};

} // namespace pigpen::diagram
