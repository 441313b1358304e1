#pragma once

#include "core/edit/edit.h"

#include <functional>
#include <memory>
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
    /// What the fix does: a verb with its arguments, as the command line takes them ("promote pg-test-1"); empty where
    /// there is none.
    QString fix;
    /// The fix itself, on a topology that has this finding; empty where there is none.
    std::function<edit::Result(const Topology&)> repair;
    /// Whether the fix holds a password: it may be shown to whom the inventory is shown, and is never published.
    bool tellsSecret = false;
};

} // namespace pigpen::check
