#pragma once

#include "core/check/claims.h"
#include "core/check/finding.h"
#include "core/topology/catalogue.h"

#include <array>
#include <span>

namespace pigpen::check {

class Report;
struct Ignore;

/// A variable where the text sets it.
struct Written
{
    std::string_view name;
    yaml::Node key;
    yaml::Node value; // as written: an alias leads elsewhere
    /// Null where it is none of Pigsty's.
    const catalogue::Parameter* parameter = nullptr;
    Level level = Level::Group;
    const Group* group = nullptr;        // whose vars or hosts hold it
    const Host* host = nullptr;          // whose variable it is; null for a group's
    const yaml::Path* mention = nullptr; // the way to the group's mention, or to the host's entry

    QString nameText() const { return key.string(); }
    /// The scope of edit's verbs: all, a group's name, or GROUP/IP.
    QString scope() const;
    /// The way to the variable itself.
    yaml::Path path() const;
};

/// What rules are about, by the kind of fault that they look for.
enum class Family { Structure, Identity, Addresses, Topology, Services, Objects, Security, Availability, Reading };
inline constexpr std::array families{Family::Structure, Family::Identity,     Family::Addresses,
                                     Family::Topology,  Family::Services,     Family::Objects,
                                     Family::Security,  Family::Availability, Family::Reading};
QString familyName(Family family); // for people
/// The word of CLI.md: error, warning, info.
QString severityName(Severity severity);

/// A set of kinds of parameters.
using Kinds = quint32;
constexpr Kinds anyVariable = ~Kinds(0); // also those that are none of Pigsty's
template<typename... Kind>
constexpr Kinds only(Kind... kinds)
{
    return ((Kinds(1) << unsigned(kinds)) | ...);
}

/// One thing that an inventory can get wrong: a small unit that knows what it means, why that matters, and how to find
/// it. It looks at each subject alone, so that only what changed is looked at again; what several subjects can only get
/// wrong together, it learns from their claims. `ofAll` looks at everything after every edit: only for what is cheap.
/// Null: not at these.
///
/// What a rule says of a cluster, group or host, it places in the text of that subject itself (see Facts::place): that
/// is what a subject keeps when others change.
struct Rule
{
    const char* id;
    Severity severity;
    const char* meaning;       // a sentence, for people; translatable
    const char* why;           // what happens where it is broken; translatable
    const char* source;        // where the rule comes from: a section of FACTS.md, or whose rule it is
    const char* fix = nullptr; // what the fix does, where there is one; translatable

    void (*ofCluster)(const Cluster& cluster, Report& report) = nullptr;
    void (*ofGroup)(const Group& group, Report& report) = nullptr;
    void (*ofHost)(const Host& host, Report& report) = nullptr;
    void (*ofVariable)(const Written& variable, Report& report) = nullptr;
    Kinds kinds = anyVariable;    // which variables it looks at
    Topic topic = Topic::Address; // of what it gets the claims: all that are alike at a time, in the text's order
    void (*ofClaims)(std::span<const Claim> claims, Report& report) = nullptr;
    void (*ofAll)(Report& report) = nullptr;
    void (*ofIgnore)(const Ignore& ignore, Report& report) = nullptr;

    /// What it finds tells about passwords: good to know for those who hold the inventory, nothing for a published
    /// document.
    bool ofSecrets = false;
    Family family = Family::Structure; // by the list that it stands in
};

/// All rules there are, by family.
const std::vector<Rule>& rules();
/// Those that look at one kind of subject.
template<typename Function>
std::vector<const Rule*> rulesWith(Function Rule::*function)
{
    std::vector<const Rule*> with;
    for (const Rule& rule : rules())
        if (rule.*function)
            with.push_back(&rule);
    return with;
}
/// Where it comes from, for people, who know no FACTS.md: "Pigsty, Naming conventions".
QString sourceOf(const Rule& rule);
/// Those of one family, in the order of the list.
std::vector<const Rule*> rulesOf(Family family);
/// Null where there is none of that name.
const Rule* findRule(QStringView id);

} // namespace pigpen::check
