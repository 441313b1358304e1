#pragma once

#include "core/topology/entity.h"
#include "core/yaml/error.h"

#include <QByteArray>
#include <QHash>
#include <QPointF>
#include <tl/expected.hpp>

namespace pigpen {

/// What is presentation, kept beside the inventory in `<inventory>.pigpen.json`, keyed by stable identity: one line an
/// entity, sorted, so that it merges cleanly.
struct Sidecar
{
    QHash<EntityId, QPointF> clusters; // positions in the topology view
    QHash<EntityId, QPointF> nodes;    // positions in the nodes view

    bool isEmpty() const { return clusters.isEmpty() && nodes.isEmpty(); }
    bool operator==(const Sidecar&) const = default;

    static QString pathFor(const QString& inventory) { return inventory + QStringLiteral(".pigpen.json"); }
    QByteArray toJson() const;
    /// Unknown keys are left out. Errors: no JSON, or another shape.
    static tl::expected<Sidecar, Error> fromJson(const QByteArray& json);
};

} // namespace pigpen
