#pragma once

#include <QList>
#include <QStringList>

namespace pigpen::fuzzy {

/// Indexes of the keys (in lower case) that fit what was typed: the best first, equals in their order, at most `most`.
QList<int> rank(const QString& typed, const QStringList& keys, int most);

} // namespace pigpen::fuzzy
