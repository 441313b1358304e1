#pragma once

#include "core/yaml/value.h"

#include <optional>
#include <vector>

/// Pigsty's parameters: the facts that its reference lists. What is no parameter here may still be one of a user's own.
namespace pigpen::catalogue {

struct Parameter
{
    QString name;
    QString module;  // PGSQL, NODE, INFRA, …
    QString section; // PG_ID, PG_ACCESS, …
    QString type;    // string, int, bool, enum, service[], …
    QString level;   // where it is meant to be set: G global, C cluster, N node, I instance, A argument; e.g. G/C
    std::optional<yaml::Value> fallback; // Pigsty's default; none where it has none, or a very long one
};

/// All of them, in the reference's order.
const std::vector<Parameter>& parameters();
/// Null where there is none of that name.
const Parameter* find(QStringView name);
/// Pigsty's default of a parameter; null where it has none.
const yaml::Value& fallback(QStringView name);
/// The parameter that a misspelt name most likely means: at most two letters (and a quarter of them) inserted, left
/// out, changed or swapped. Empty where there is none, or the name is one.
QString nearest(QStringView name);

} // namespace pigpen::catalogue
