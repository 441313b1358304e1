#pragma once

#include "core/topology/topology.h"

#include <QFile>
#include <QtDebug>

/// Topologies of files and texts, for tests of what is made from them.
namespace reading {

/// Null, after saying why, where it is no inventory.
inline pigpen::TopologyPtr topologyOf(const QByteArray& text)
{
    const auto tree = pigpen::yaml::Tree::parse(text);
    if (!tree) {
        qWarning() << tree.error().describe();
        return {};
    }
    const auto inventory = pigpen::Inventory::read(*tree);
    if (!inventory) {
        qWarning() << inventory.error().describe();
        return {};
    }
    return pigpen::Topology::derive(*inventory);
}

inline pigpen::TopologyPtr topology(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? topologyOf(file.readAll()) : pigpen::TopologyPtr();
}

} // namespace reading
