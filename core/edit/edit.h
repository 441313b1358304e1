#pragma once

#include "core/topology/topology.h"
#include "core/yaml/splice.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <tl/expected.hpp>

namespace pigpen::edit {

/// The inventory that splices lead to from that tree: whoever applies them to it need not read it again.
struct Outcome
{
    std::weak_ptr<const yaml::Tree> from;
    InventoryPtr inventory; // null where nobody read it
};

/// What a verb gives back: a label for the undo menu, the splices, and what else to tell the user (the references that
/// a rename followed, for example).
struct Edit
{
    QString label;
    yaml::Splices splices;
    QStringList notes;
    Outcome outcome = {}; // holds a whole text: not for keeping

    bool isEmpty() const { return splices.empty(); }
};

using Result = tl::expected<Edit, Error>;

/// Sequence numbers that were used since the file was opened, by cluster: a retired number is not handed out again
/// (FACTS.md, "Naming conventions").
class UsedNumbers
{
public:
    /// Numbers that the topology brings in beside those of its predecessor, which must have been noted.
    void note(const Topology& topology);
    bool contains(const QString& cluster, int seq) const { return m_used.value(cluster).contains(seq); }
    QSet<int> of(const QString& cluster) const { return m_used.value(cluster); }
    int highest(const QString& cluster) const; // 0 where none was used

private:
    void note(const Cluster& cluster);

    QHash<QString, QSet<int>> m_used;
};

} // namespace pigpen::edit
