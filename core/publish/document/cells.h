#pragma once

#include "core/publish/document/document.h"

namespace pigpen::document {

/// Small parts that tables are put together from.

Item words(const QString& text);
/// An address, a port, a connection string.
Item machine(const QString& text, const QString& note = {});
/// Names, with their entity's mark.
Item named(EntityId::Kind kind, const QString& name);
Item named(const Cluster& cluster);

/// One line; empty texts make an empty cell.
Cell cell(const Item& item);
Cell cell(Line items);
Cell cell(const QString& text);
Cell cell(qsizetype number);
/// One line of names of entities of a kind.
Cell namesOf(EntityId::Kind kind, const QStringList& names);
/// One line of addresses; where there are many, consecutive ones as "10.10.10.11–13".
Line addresses(const QStringList& hosts);

/// The table without the columns in which no row says anything; the first stays.
Table withoutEmptyColumns(Table table);

} // namespace pigpen::document
