#pragma once

#include "core/topology/topology.h"

#include <QHash>
#include <QPointF>
#include <QSet>
#include <optional>

namespace pigpen::diagram {

/// What a node is: no fact of the inventory's, but one that architects draw.
enum class Machine { Unknown, BareMetal, Vm, Container, Pod };

/// All that can be chosen, Unknown first.
inline constexpr Machine machineKinds[]{Machine::Unknown, Machine::BareMetal, Machine::Vm, Machine::Container,
                                        Machine::Pod};

/// The word in files: "bare-metal", "vm", "container", "pod"; empty for Unknown.
QString machineName(Machine machine);
/// Unknown for a word that is none of them.
Machine machineFromName(QStringView name);
/// For people: "Bare metal", "Virtual machine" …
QString machineTitle(Machine machine);

/// Top left corners of clusters (topology) and nodes (nodes) that the user placed; the others are laid out
/// automatically.
using Positions = QHash<EntityId, QPointF>;

/// How entities are shown, beside what they are and where they stand.
struct Presentation
{
    QHash<EntityId, Machine> machines; // by node; none is Unknown
    QSet<EntityId> collapsed;          // clusters shown as their header only

    bool operator==(const Presentation&) const = default;

    Machine machineOf(const QString& address) const { return machines.value(EntityId::ofNode(address)); }
    /// What of it one figure depends on.
    Presentation of(const Cluster& cluster) const;
    Presentation of(const Node& node) const;
};

} // namespace pigpen::diagram
