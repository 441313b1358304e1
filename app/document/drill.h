#pragma once

#include "core/drill/drill.h"

#include <QObject>

namespace pigpen {

class Document;

/// How an entity fares while nodes are thought to be gone.
struct Health
{
    drill::State state = drill::State::Ok;
    bool takesOver = false; // the instance that leads now, in place of a lost one
    QString remark;         // why it is so, for people

    bool operator==(const Health&) const = default;
};

/// The failure drill of a document: the nodes that are thought to be gone, and what becomes of the rest. It changes
/// neither the inventory nor the layout, and is no step to undo. It follows the latest good snapshot: what was taken
/// down and is no node any more is forgotten.
class Drill : public QObject
{
    Q_OBJECT

public:
    explicit Drill(Document* document);

    bool isOn() const { return m_isOn; }
    /// Off, all nodes are up again.
    void setOn(bool on);

    const QSet<QString>& down() const { return m_down; }
    bool isDown(const QString& node) const { return m_down.contains(node); }
    /// Takes these down and all others up; what is no node is left out. Begins the drill where there is none.
    void setDown(const QSet<QString>& nodes);
    /// Takes these down (or up), and leaves the others as they are.
    void take(const QStringList& nodes, bool down);
    void toggle(const QString& node) { take({node}, !isDown(node)); }

    /// Empty while the drill is off.
    const drill::Result& result() const { return m_result; }
    /// Of clusters, instances, services, databases and nodes; of what is not touched, that all is well.
    Health healthOf(const EntityId& entity) const { return m_ailing.value(entity); }

    /// The node that an entity is, or stands on; empty where it is not one node's.
    static QString nodeOf(const Topology& topology, const EntityId& entity);
    /// All nodes that a cluster's instances stand on.
    static QStringList nodesOf(const Topology& topology, const EntityId& cluster);
    /// The nodes that stand in a zone, by address.
    static QStringList nodesIn(const Topology& topology, const QString& zone);

Q_SIGNALS:
    /// It begins or ends, other nodes are down, or the design is another one.
    void changed();

private:
    void run();
    void takeHealth();

    Document* m_document;
    bool m_isOn = false;
    QSet<QString> m_down;
    drill::Result m_result;
    QHash<EntityId, Health> m_ailing; // and who takes over
};

} // namespace pigpen
