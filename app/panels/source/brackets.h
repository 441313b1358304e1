#pragma once

#include <QList>

class QTextDocument;

namespace pigpen {

/// The positions of the bracket behind or before the cursor and of its counterpart, nearby; none where there is none.
QList<int> bracketPair(const QTextDocument& document, int cursor);

} // namespace pigpen
