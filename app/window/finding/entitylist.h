#pragma once

#include "app/window/finding/finderlist.h"
#include "core/topology/topology.h"

#include <QCoreApplication>

#include <functional>

namespace pigpen {

class Document;

/// Every entity of a design, by its name; nodes by their address too.
class EntityList : public FinderList
{
    Q_DECLARE_TR_FUNCTIONS(EntityList)

public:
    using Chosen = std::function<void(const EntityId&)>;
    using Current = std::function<Document*()>;
    /// Looks through the document that `current` says when it opens; null is fine.
    EntityList(Current current, Chosen chosen);

    QString invitation() const override;
    void refresh() override;
    QList<int> find(const QString& typed) const override;
    Row row(int index) const override;
    void choose(int index) override;

private:
    void takeClusters();
    void takeNodes();
    void take(const EntityId& id, const QString& key);

    Current m_current;
    Chosen m_chosen;
    TopologyPtr m_topology;
    QList<EntityId> m_entities;
    QStringList m_keys;
};

} // namespace pigpen
