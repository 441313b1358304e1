#pragma once

#include "core/topology/entity.h"

#include <QStringList>

namespace pigpen::edit {

/// A module's identity parameters (FACTS.md, "Naming conventions" and "Identity parameters"): what every verb needs to
/// know of a module, in one row.
struct ModuleTraits
{
    Module module;
    QString clusterVariable;  // empty: the cluster has a fixed name
    QString sequenceVariable; // empty: members carry no number
    QString roleVariable;     // empty: members have no role of their own
    QStringList roles;
    QString stem; // how new clusters are called
    /// Parameters of the cluster that stand with each host where one group holds several clusters.
    QStringList clusterWide;
};

const ModuleTraits& traitsOf(Module module);

/// The parameters that give any module's members their number: what makes a host entry carry an instance.
const QStringList& sequenceVariables();

} // namespace pigpen::edit
