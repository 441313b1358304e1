#pragma once

#include <QList>
#include <QStringView>
#include <optional>

/// Whether what somebody types means a text: its letters occur there in that order. Both are given in lower case.
namespace pigpen::fuzzy {

/// How well it fits, larger is better: letters at the start of words and side by side count most, then short texts.
/// None where it doesn't fit. An empty pattern fits everything alike.
std::optional<int> score(QStringView pattern, QStringView text);

/// Where the letters of the best fit stand in the text; empty where there is none.
QList<int> positions(QStringView pattern, QStringView text);

/// The pattern as it is matched: lower case, without spaces, so that "pg test" finds pg-test.
QString pattern(const QString& typed);

} // namespace pigpen::fuzzy
