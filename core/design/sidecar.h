#pragma once

#include "core/diagram/presentation.h"
#include "core/yaml/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <tl/expected.hpp>

namespace pigpen {

/// What is presentation, kept beside the inventory in `<inventory>.pigpen.json`, keyed by stable identity: one line an
/// entity, sorted, so that it merges cleanly. Positions are top left corners in pixels at 100 %. Machines and collapsed
/// clusters are those of diagram::Presentation.
struct Sidecar : diagram::Presentation
{
    Q_DECLARE_TR_FUNCTIONS(Sidecar)

public:
    using Positions = diagram::Positions;

    Positions clusters; // in the topology view
    Positions nodes;    // in the nodes view
    /// What a later version wrote and this one doesn't know, as it stood in the file: kept, so that nothing is lost.
    QJsonObject others;

    bool isEmpty() const { return *this == Sidecar(); }
    bool operator==(const Sidecar&) const = default;

    static QString pathFor(const QString& inventory) { return inventory + ending(); }
    /// The inventory whose layout that file holds, by its name; the file itself where it is no layout.
    static QString inventoryFor(const QString& path);
    QByteArray toJson() const;
    QJsonObject toObject() const;
    /// Errors: no JSON, or another shape.
    static tl::expected<Sidecar, Error> fromJson(const QByteArray& json);
    static Sidecar fromObject(const QJsonObject& object);

private:
    static QString ending() { return QStringLiteral(".pigpen.json"); }
};

/// Two changes of one sidecar, brought together by their entries.
struct SidecarMerge
{
    Sidecar sidecar;
    int contested = 0; // entries that both changed, each in another way: ours stand
};
SidecarMerge merged(const Sidecar& before, const Sidecar& ours, const Sidecar& theirs);

/// The sidecar with what it says of those that vanished said of their successors.
Sidecar succeeded(Sidecar sidecar, const QHash<EntityId, EntityId>& successors);

} // namespace pigpen
