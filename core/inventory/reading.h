#pragma once

#include "core/inventory/variabletable.h"

#include <QString>
#include <optional>

namespace pigpen {

/// One host in one mention of a group, ranges expanded.
struct HostReading
{
    QString name;
    int port = 0;
    yaml::Node key;
    yaml::Node vars;
};

struct GroupReading;
using ReadingPtr = std::shared_ptr<const GroupReading>;

/// What one mention of a group says, and the mentions inside it: the first step of reading, kept as long as the text
/// stays. The root of the file is a reading without a name, whose children are the groups at the top.
struct GroupReading
{
    QString name;
    yaml::Path path;
    yaml::Node key;
    yaml::Node body;
    VariableTablePtr vars;
    std::optional<int> priority; // ansible_group_priority, where it says so
    std::vector<HostReading> hosts;
    std::vector<ReadingPtr> children;
    bool childrenFirst = false; // `children` stands before `hosts`, and so is read before
    std::vector<yaml::PiecePtr> pieces;
    qsizetype mentions = 1; // of groups and hosts: its own, and those inside it
};

/// How a reading differs from its predecessor. Each reading stands for itself here, without those inside it.
struct ReadingChanges
{
    std::vector<const GroupReading*> fresh; // read anew
    std::vector<const GroupReading*> gone;  // of the predecessor, not taken over
    bool outline = false;                   // names or their order differ, not only what is said of them
    bool reordered = false;                 // groups that were taken over have changed places
};

struct ReadingResult
{
    ReadingPtr root;
    ReadingChanges changes;
};

/// Reads the tree as Ansible's YAML inventory plugin walks it (plugins/inventory/yaml of ansible-core); groups whose
/// text is that of `previous` are taken over. Errors: what Ansible would refuse, with its place.
tl::expected<ReadingResult, Error> readInventory(const yaml::Tree& tree, const ReadingPtr& previous);

} // namespace pigpen
