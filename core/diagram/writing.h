#pragma once

#include "core/diagram/theme.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace pigpen::diagram {

/// What the writers of several formats have in common.

/// At most two decimals, as short as can be.
QByteArray shortNumber(double value);

/// "#f2a93b".
QByteArray hex(Colour colour, Theme theme);

/// "cluster", "instance" …; empty for None.
QString kindWord(EntityId::Kind kind);

/// All words of a text, whatever their colour.
QString plainText(const Text& text);
/// Where a text stands: as wide as the table says, as high as a line.
QRectF lineBox(const Text& text);

/// Ids that every format can take: letters, digits, '-', '_' and '.', beginning with a letter or '_', none twice.
class UniqueIds
{
public:
    QString unique(const QString& wanted);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_copies;
};

} // namespace pigpen::diagram
