#include "core/check/fixing.h"

#include <QSet>

#include <algorithm>

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

/// Fixes one finding after another.
class Fixing
{
public:
    Fixing(const TopologyPtr& topology, const std::function<bool(const Finding&)>& wanted, const TopologyPtr& opened)
        : m_topology(topology), m_opened(opened), m_checks(Checks::run(topology, {}, opened)), m_wanted(wanted)
    {
    }

    /// How far it is, only what was found at first tells.
    Fixed everything(const Progress& progress)
    {
        const auto count =
            std::ranges::count_if(m_checks->findings(), [this](const Finding& one) { return mayTry(one); });
        const auto total = static_cast<double>(std::max<qsizetype>(count, 1));
        while (goesOn(progress, std::min(static_cast<double>(m_tried.size()) / total, 1.0)) && next()) {
        }
        return m_fixed;
    }

private:
    /// Tries the first fix that was not tried yet; false where there is none.
    bool next()
    {
        for (const Finding& finding : m_checks->findings()) {
            if (!mayTry(finding))
                continue;
            m_tried.insert(nameOf(finding));
            if (fix(finding))
                return true;
        }
        return false;
    }

    static QString nameOf(const Finding& finding)
    {
        return finding.rule + u' ' + finding.fix + u' ' + finding.entity.toString();
    }
    bool mayTry(const Finding& finding) const
    {
        return finding.repair && !m_tried.contains(nameOf(finding)) && (!m_wanted || m_wanted(finding));
    }

    bool fix(const Finding& finding)
    {
        const edit::Result edit = finding.repair(*m_topology);
        const TopologyPtr after = edit ? applied(m_topology, edit->splices) : TopologyPtr();
        if (!after)
            return false;
        m_fixed.splices.insert(m_fixed.splices.end(), edit->splices.begin(), edit->splices.end());
        m_fixed.notes << (finding.tellsSecret ? finding.message : finding.message + QStringLiteral(": ") + finding.fix);
        m_topology = after;
        m_checks = Checks::run(after, m_checks, m_opened);
        return true;
    }

    TopologyPtr m_topology;
    TopologyPtr m_opened;
    ChecksPtr m_checks;
    const std::function<bool(const Finding&)>& m_wanted;
    QSet<QString> m_tried;
    Fixed m_fixed;
};

} // namespace

Fixed fixAll(const TopologyPtr& topology, const std::function<bool(const Finding&)>& wanted, const TopologyPtr& opened,
             const Progress& progress)
{
    return Fixing(topology, wanted, opened).everything(progress);
}

} // namespace pigpen::check
