#pragma once

#include "core/edit/draft.h"

namespace pigpen::edit {

/// The group of nodes that belong to no cluster yet: Pigsty's own default of node_cluster (FACTS.md).
const QString& plainGroup();

/// Writes nodes behind those of a group of plain nodes, each like its neighbours; with a name only a single one.
void addPlainHosts(Draft& draft, const QString& group, const QStringList& addresses, const QString& nodename);

/// A node that joins a cluster needs the plain group no more: its entry there goes, where neither it nor the group says
/// anything of its own, and the group with its last one.
void leavePlainGroup(Draft& draft, const QStringList& addresses);

} // namespace pigpen::edit
