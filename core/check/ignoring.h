#pragma once

#include "core/check/finding.h"

#include <tl/expected.hpp>

namespace pigpen::check {

/// A comment `# pigpen: ignore RULE reason` in the text: what that rule finds in what it speaks of is known and
/// accepted. It must be the first comment of its line. What it speaks of:
///
/// - on a line of its own: whatever begins in the next line that is neither empty nor a comment, with all that lies
///   within. Above a group's key that is the whole group, above `vars:` all its variables, above a host its entry,
///   above an item of a list that item. In braces and brackets over several lines it is the entries that begin in that
///   line;
/// - behind something on its line: the same of that line;
/// - at the top of the file, with an empty line or `---` between it and the first entry: the whole file.
struct Ignore
{
    QString rule;
    QString reason;      // empty where there is none
    qsizetype begin = 0; // of the comment, from its sign
    qsizetype end = 0;   // of its line, without the break
    yaml::Span covers;   // empty where nothing begins there
    yaml::Node place;    // the key (or item) that it covers; where there is none, what stands before it
    bool isUsed = false;

    /// An empty value that ends what it covers is covered, too.
    bool coversPlace(qsizetype at) const { return covers.begin < covers.end && covers.begin <= at && at <= covers.end; }
};

/// All that a text has, in its order. Cheap where it has none.
std::vector<Ignore> ignoresIn(const yaml::Tree& tree);

/// What was found but is to be ignored.
struct Ignored
{
    Finding finding;
    QString reason;
};

/// Takes out of the findings, which are in the order of the text, what comments ignore, and marks those as used that
/// do. Of several that cover a finding the last gives the reason.
std::vector<Ignored> takeIgnored(const yaml::Tree& tree, std::vector<Finding>& findings, std::vector<Ignore>& ignores);

/// Writes the comment above the line that the finding is in, or behind it where none can stand above. Refused: it has
/// no place, no comment can stand there, or it is about such a comment.
edit::Result ignore(const Topology& topology, const Finding& finding, const QString& reason);
/// Takes the comments away that make it ignored. Refused: there is none.
edit::Result heed(const Topology& topology, const Finding& finding);

/// The same for all that a rule finds about an entity, by its name as in CLI.md; "-" or "all": about none. Refused:
/// where it finds nothing there, telling which rules do.
edit::Result ignoreAll(const TopologyPtr& topology, const QString& rule, const QString& entity, const QString& reason);
edit::Result heedAll(const TopologyPtr& topology, const QString& rule, const QString& entity);

} // namespace pigpen::check
