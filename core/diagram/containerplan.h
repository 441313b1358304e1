#pragma once

#include "core/diagram/cards.h"
#include "core/diagram/chips.h"
#include "core/diagram/replication.h"

#include <optional>

namespace pigpen::diagram {

/// Where the parts of a cluster's container stand, before anything is drawn. Valid as long as the cluster and the
/// presentation are.
struct ContainerPlan
{
    /// The processes of one machine.
    struct Ports
    {
        QString node;
        QPointF label;
        std::vector<const Instance*> instances;
        ChipPlaces chips;
    };
    /// Databases or roles.
    struct Facts
    {
        QPointF label;
        ChipPlaces chips;
    };
    QSizeF size;
    bool isCollapsed = false;
    QString summary; // the one line of a collapsed container
    ChipPlaces services;
    std::optional<Cards> cards; // where instances have cards; else `ports`
    ReplicationLayout replication;
    QPointF cardsAt;
    std::vector<Ports> ports;
    Facts databases;
    Facts roles;
};
ContainerPlan planOf(const Cluster& cluster, const Presentation& presentation);

inline constexpr double containerPadding = 16;
inline constexpr Style summaryStyle{11, Weight::Regular, Colour::SecondaryInk};

/// As words of containers are shown.
QString shortened(const QString& text, const Style& style);

} // namespace pigpen::diagram
