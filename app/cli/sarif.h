#pragma once

#include "app/cli/findings.h"
#include "core/topology/topology.h"

namespace pigpen::cli {

/// Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), as code scanning and editors read it: with
/// all rules, the entity of each finding, a fingerprint that stays where lines move, the fixes as replacements of text,
/// and what comments ignore as suppressed. Columns count UTF-16 code units, the standard's default. The same inventory
/// gives the same bytes.
QByteArray sarif(const std::vector<Shown>& findings, const Topology& topology, const QString& file);

/// How the standard names a file: relative to the current folder where it lies below it, percent-encoded.
QString sarifUri(const QString& file);

} // namespace pigpen::cli
