#pragma once

#include "core/publish/inventory/csvtable.h"

#include <tl/expected.hpp>

namespace pigpen {

/// The words of the command line for the forms that an inventory can have:
/// yaml         its text, byte for byte; of some clusters, what partOf() leaves of it
/// json         the same as one JSON document, ini in Ansible's INI form
/// list         what `ansible-inventory --list` prints
/// csv          nodes, instances and services as a table
/// hosts        a file like /etc/hosts
/// pg_service   libpq's pg_service.conf
QStringList inventoryForms();

/// The inventory, or what these clusters are made of, in one of these forms; `table` counts for csv only. `clusters`
/// must be there. yaml, json, list and ini of some clusters are made from what partOf() leaves; the others look at the
/// whole inventory and tell of these clusters only. Errors: as partOf() and toAnsibleIni() have them.
tl::expected<QByteArray, Error> inventoryAs(const QString& form, const Topology& topology,
                                            const QStringList& clusters = {}, CsvTable table = CsvTable::All);

} // namespace pigpen
