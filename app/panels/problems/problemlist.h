#pragma once

#include "core/check/check.h"

#include <array>
#include <optional>

/// What the problems panel lists, in which order and under which headings.
namespace pigpen {

inline constexpr std::array severities{check::Severity::Error, check::Severity::Warning, check::Severity::Info};

enum class Grouping { Severity, Rule, Entity, Family };

/// "severity", "rule", "entity", "family": for settings.
QString groupingName(Grouping grouping);
std::optional<Grouping> groupingFromName(QStringView name);

/// A finding, or one that a comment ignores; it points into the checks that it is of.
struct Problem
{
    const check::Finding* finding = nullptr;
    const QString* reason = nullptr; // of an ignored one; null else
    size_t index = 0;                // among the checks' findings, or among what they ignored

    bool isIgnored() const { return reason != nullptr; }
    /// Who it is across edits: what it says of whom, not where in the text.
    size_t key() const;
};

Problem problemAt(const check::Checks& checks, bool isIgnored, size_t index);

struct ProblemGroup
{
    QString key;
    QString title;
    check::Severity worst = check::Severity::Info;
    EntityId entity; // of a group of an entity's; else None
    std::vector<Problem> problems;
};

struct ProblemFilter
{
    QString words; // all of them in the message, the rule's name or the entity's
    std::array<bool, 3> severities{true, true, true};
    bool ignored = false; // those too
    EntityId about;       // with what is in it; None for all

    bool isShown(check::Severity severity) const { return severities[size_t(severity)]; }
    bool isEmpty() const { return words.trimmed().isEmpty() && !about && severities == std::array{true, true, true}; }
    bool operator==(const ProblemFilter&) const = default;
};

/// Whether what is found of an entity concerns the other one: it is that one, stands in it or on it, or carries it.
bool concerns(const EntityId& found, const EntityId& about, const Topology& topology);

/// Those that the filter leaves, grouped; in a group by their place in the text, and what is ignored behind the rest.
std::vector<ProblemGroup> arranged(const check::Checks& checks, const Topology& topology, Grouping grouping,
                                   const ProblemFilter& filter);

/// Whether both found the same, in the same order, wherever it stands in the text.
bool sameProblems(const check::Checks& left, const check::Checks& right);

} // namespace pigpen
