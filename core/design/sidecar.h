#pragma once

#include "core/topology/entity.h"
#include "core/yaml/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QPointF>
#include <tl/expected.hpp>

namespace pigpen {

/// What is presentation, kept beside the inventory in `<inventory>.pigpen.json`, keyed by stable identity: one line an
/// entity, sorted, so that it merges cleanly. Positions are top left corners in pixels at 100 %.
struct Sidecar
{
    Q_DECLARE_TR_FUNCTIONS(Sidecar)

public:
    using Positions = QHash<EntityId, QPointF>;

    Positions clusters; // in the topology view
    Positions nodes;    // in the nodes view

    bool isEmpty() const { return clusters.isEmpty() && nodes.isEmpty(); }
    bool operator==(const Sidecar&) const = default;

    static QString pathFor(const QString& inventory) { return inventory + QStringLiteral(".pigpen.json"); }
    QByteArray toJson() const;
    /// Keys that name no entity and sections of a later version are left out. Errors: no JSON, or another shape.
    static tl::expected<Sidecar, Error> fromJson(const QByteArray& json);
};

} // namespace pigpen
