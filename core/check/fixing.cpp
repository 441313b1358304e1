#include "core/check/fixing.h"

#include <QSet>

namespace pigpen::check {
namespace {

TopologyPtr applied(const TopologyPtr& topology, const yaml::Splices& splices)
{
    const auto tree = yaml::Tree::spliced(topology->tree(), splices);
    if (!tree)
        return {};
    const auto inventory = Inventory::read(*tree, topology->inventory());
    return inventory ? Topology::derive(*inventory, topology) : TopologyPtr();
}

/// Tries the first fix that was not tried yet; false where there is none.
bool fixNext(TopologyPtr& topology, Fixed& fixed, QSet<QString>& tried)
{
    for (const Finding& finding : check(topology)) {
        const QString name = finding.rule + u' ' + finding.fix + u' ' + finding.entity.toString();
        if (!finding.repair || tried.contains(name))
            continue;
        tried.insert(name);
        const edit::Result edit = finding.repair(*topology);
        const TopologyPtr next = edit ? applied(topology, edit->splices) : TopologyPtr();
        if (!next)
            continue;
        topology = next;
        fixed.splices.insert(fixed.splices.end(), edit->splices.begin(), edit->splices.end());
        fixed.notes << finding.message + QStringLiteral(": ") + finding.fix;
        return true;
    }
    return false;
}

} // namespace

Fixed fixAll(TopologyPtr topology)
{
    Fixed fixed;
    QSet<QString> tried;
    while (fixNext(topology, fixed, tried)) {
    }
    return fixed;
}

} // namespace pigpen::check
