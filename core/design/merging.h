#pragma once

#include "core/yaml/splice.h"

#include <vector>

/// Bringing two changes of one text together, by lines.
namespace pigpen::merging {

/// A place that both changed, each in another way: the lines as they were, and as either has them.
struct Conflict
{
    int line = 0; // of `ours`, from 1
    QByteArray before;
    QByteArray ours;
    QByteArray theirs;
    /// Makes theirs of ours; it counts in `ours`.
    yaml::Splice takesTheirs;
};

struct Merge
{
    /// What makes `ours` hold what theirs changes elsewhere; they count one after another.
    yaml::Splices splices;
    std::vector<Conflict> conflicts; // in the order of the text

    /// The splices, and those of the conflicts of which theirs is taken; ours stays where nothing is said.
    yaml::Splices taking(const std::vector<bool>& theirs) const;
};

/// What `theirs` changes of `before`, for `ours`, which changed it too. Where both made the same change, it is made.
Merge merge(const QByteArray& before, const QByteArray& ours, const QByteArray& theirs);

} // namespace pigpen::merging
