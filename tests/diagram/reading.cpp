#include "reading.h"

#include <QFile>

namespace reading {

using namespace pigpen;

TopologyPtr topologyOf(const QString& path, QString* problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = file.errorString();
        return {};
    }
    const auto inventory =
        yaml::Tree::parse(file.readAll()).and_then([](const yaml::TreePtr& tree) { return Inventory::read(tree); });
    if (!inventory) {
        *problem = inventory.error().describe(path);
        return {};
    }
    return Topology::derive(*inventory);
}

} // namespace reading
