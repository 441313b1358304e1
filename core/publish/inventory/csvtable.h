#pragma once

#include "core/topology/topology.h"

namespace pigpen {

enum class CsvTable { All, Nodes, Instances, Services };

/// Nodes, instances and services as comma-separated values by RFC 4180, in UTF-8, with a line of names first. `All` is
/// one table, whose first column says what a line is (node, instance, service), with the columns of all three. Several
/// names in a cell are separated by blanks.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe, which makes it text there. Empty
/// `clusters`: all.
QByteArray toCsv(const Topology& topology, CsvTable table, const QStringList& clusters = {});

} // namespace pigpen
