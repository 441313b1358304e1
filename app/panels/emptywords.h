#pragma once

class QAbstractItemView;
class QString;

namespace pigpen {

/// What a view without rows says in their place.
void paintEmptyWords(const QAbstractItemView& view, const QString& words);

} // namespace pigpen
