#pragma once

#include "app/canvas/entityverbs.h"
#include "app/canvas/proposal.h"

#include <QCoreApplication>

namespace pigpen {

/// The verbs of one menu in the making. What is done is asked for at the click, of the topology that is there then.
class VerbList
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)

public:
    explicit VerbList(Document& document) : m_document(document) {}

    void addInstanceVerbs(const QList<EntityId>& instances);
    void addClusterVerbs(const Cluster& cluster);
    void addNodeVerbs(const QStringList& addresses);
    void addJoining(const QStringList& addresses);
    void addPresentation(const QList<EntityId>& entities);
    void addRemoval(const QList<EntityId>& entities);

    std::vector<EntityVerb> take() { return std::move(m_verbs); }

private:
    using Ask = std::function<edit::Result(const Topology&)>;
    EntityVerb& add(const QString& label, const Ask& ask);
    using AskWith = std::function<edit::Result(const Topology&, const QString& typed)>;
    EntityVerb& add(const QString& label, const QString& question, const AskWith& ask);
    /// What a drop of the cargo on the target would do.
    EntityVerb& add(const QString& label, const Cargo& cargo, const EntityId& target);

    void addPromotion(const Cluster& cluster, const Instance& instance);
    void addRoles(const QList<EntityId>& instances);
    void addUpstreams(const Cluster& cluster, const Instance& instance);
    void addUpstream(const Instance& instance, const QString& label, const QString& address);
    void addMoves(const QList<EntityId>& instances);
    void addNewClusters(const QStringList& addresses);

    Document& m_document;
    std::vector<EntityVerb> m_verbs;
};

} // namespace pigpen
