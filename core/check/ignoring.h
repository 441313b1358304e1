#pragma once

#include "core/check/finding.h"

#include <tl/expected.hpp>

namespace pigpen::check {

/// A comment `# pigpen: ignore RULE reason` in the text: what that rule finds in the entry that it stands above (or
/// behind, on the same line) is known and accepted. Above a group's key it counts for the whole group; at the top of
/// the file, above its first entry, for the whole file.
struct Ignore
{
    QString rule;
    QString reason;      // empty where there is none
    qsizetype begin = 0; // of the comment, from its sign
    qsizetype end = 0;
    yaml::Span covers; // the entry; empty where none follows
    yaml::Node place;  // the entry's key; invalid where none follows
    bool isUsed = false;
};

/// All that a text has, in its order. Cheap where it has none.
std::vector<Ignore> ignoresIn(const yaml::Tree& tree);

/// What was found but is to be ignored.
struct Ignored
{
    Finding finding;
    QString reason;
};

/// Writes the comment above the line that the finding is in. Refused: it has no place, or no comment can stand there.
edit::Result ignore(const Topology& topology, const Finding& finding, const QString& reason);
/// Takes the comment away that makes it ignored. Refused: there is none.
edit::Result heed(const Topology& topology, const Finding& finding);

} // namespace pigpen::check
