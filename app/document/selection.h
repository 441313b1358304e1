#pragma once

#include "core/topology/topology.h"

#include <QList>
#include <QObject>

namespace pigpen {

/// The entities that all views of a document mark as selected; the last one selected is the current one. Holds each
/// entity once.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<EntityId>& ids() const { return m_ids; }
    bool isEmpty() const { return m_ids.isEmpty(); }
    bool contains(const EntityId& id) const { return m_ids.contains(id); }
    /// The one that panels show; None where nothing is selected.
    EntityId current() const { return m_ids.isEmpty() ? EntityId() : m_ids.last(); }

    void set(const QList<EntityId>& ids);
    void set(const EntityId& id) { set(id ? QList<EntityId>{id} : QList<EntityId>()); }
    void toggle(const EntityId& id);
    void clear() { set(QList<EntityId>()); }
    /// Lets go of what the topology does not hold any more.
    void retain(const Topology& topology);

Q_SIGNALS:
    void changed();

private:
    QList<EntityId> m_ids;
};

/// Whether the topology holds that entity.
bool exists(const Topology& topology, const EntityId& id);

} // namespace pigpen
