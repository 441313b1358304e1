#pragma once

#include "core/topology/topology.h"

#include <vector>

namespace pigpen::check {

enum class Severity { Error, Warning, Info };

/// What a rule found: in words, about which entity, and where in the text.
struct Finding
{
    QString rule; // PG-PRIMARY-COUNT
    Severity severity = Severity::Error;
    QString message;
    EntityId entity; // of the cluster, instance or node that it is about; None for the file
    yaml::Node place;
    QString fix; // what the fix does, in words; empty where there is none
};

} // namespace pigpen::check
