#include "app/cli/completion/expected.h"

#include <algorithm>
#include <array>

namespace pigpen::cli {
namespace {

struct ArgumentRow
{
    const char16_t* owner; // a command or a verb; empty: any
    const char16_t* name;
    Expected expected;
    bool isList = false;
};

/// What has an owner comes before what has none.
constexpr std::array arguments{
    ArgumentRow{u"diff", u"OLD", Expected::File},
    ArgumentRow{u"diff", u"NEW", Expected::File},
    ArgumentRow{u"plan", u"OLD", Expected::File},
    ArgumentRow{u"plan", u"NEW", Expected::File},
    ArgumentRow{u"add-node", u"IP[-N|/N][,…]", Expected::Text},
    ArgumentRow{u"add-cluster", u"NAME", Expected::Text},
    ArgumentRow{u"remove-cluster", u"NAME", Expected::Cluster},
    ArgumentRow{u"copy-cluster", u"OLD", Expected::Cluster},
    ArgumentRow{u"rename-cluster", u"OLD", Expected::Cluster},
    ArgumentRow{u"add-database", u"NAME", Expected::Text},
    ArgumentRow{u"add-role", u"NAME", Expected::Text},
    ArgumentRow{u"add-service", u"NAME", Expected::Text},
    ArgumentRow{u"remove-database", u"NAME", Expected::Database},
    ArgumentRow{u"remove-role", u"NAME", Expected::Role},
    ArgumentRow{u"remove-service", u"NAME", Expected::Service},
    ArgumentRow{u"set-role", u"ROLE", Expected::InstanceRole},
    ArgumentRow{u"set", u"YAML_VALUE", Expected::ParameterValue},
    ArgumentRow{u"", u"FILE", Expected::File},
    ArgumentRow{u"", u"TEMPLATE", Expected::Template},
    ArgumentRow{u"", u"bash|zsh", Expected::Shell},
    ArgumentRow{u"", u"VERB", Expected::Verb},
    ArgumentRow{u"", u"IP", Expected::Node},
    ArgumentRow{u"", u"IP|none", Expected::Node},
    ArgumentRow{u"", u"OLD_IP", Expected::Node},
    ArgumentRow{u"", u"NEW_IP", Expected::Text},
    ArgumentRow{u"", u"NEW", Expected::Text},
    ArgumentRow{u"", u"CLUSTER", Expected::Cluster},
    ArgumentRow{u"", u"INSTANCE", Expected::Instance},
    ArgumentRow{u"", u"ENTITY|-", Expected::Entity},
    ArgumentRow{u"", u"RULE", Expected::Rule},
    ArgumentRow{u"", u"SCOPE", Expected::Scope},
    ArgumentRow{u"", u"SCOPE[,…]", Expected::Scope, true},
    ArgumentRow{u"", u"NAME", Expected::Parameter},
    ArgumentRow{u"", u"NEW_NAME", Expected::Parameter},
    ArgumentRow{u"", u"PATH", Expected::Parameter},
    ArgumentRow{u"", u"YAML_VALUE", Expected::Text},
    ArgumentRow{u"", u"KEY", Expected::Text},
    ArgumentRow{u"", u"INDEX", Expected::Text},
};

struct OptionRow
{
    const char16_t* name;
    Expected expected;
    bool isList = false;
};

constexpr std::array options{
    OptionRow{u"output", Expected::File},      OptionRow{u"since", Expected::File},
    OptionRow{u"screenshot", Expected::File},  OptionRow{u"cluster", Expected::Cluster},
    OptionRow{u"host", Expected::Node},        OptionRow{u"upstream", Expected::Node},
    OptionRow{u"nodes", Expected::Node, true}, OptionRow{u"down", Expected::Entity, true},
    OptionRow{u"select", Expected::Entity},    OptionRow{u"zone", Expected::Zone},
    OptionRow{u"group", Expected::Group},      OptionRow{u"owner", Expected::Role},
    OptionRow{u"roles", Expected::Role, true}, OptionRow{u"role", Expected::InstanceRole},
    OptionRow{u"rule", Expected::Rule},        OptionRow{u"name", Expected::Parameter},
    OptionRow{u"nodename", Expected::Text},    OptionRow{u"delay", Expected::Text},
    OptionRow{u"shards", Expected::Text},      OptionRow{u"seq", Expected::Text},
    OptionRow{u"port", Expected::Text},        OptionRow{u"selector", Expected::Text},
    OptionRow{u"reason", Expected::Text},      OptionRow{u"link", Expected::Text},
    OptionRow{u"scale", Expected::Text},       OptionRow{u"size", Expected::Text},
};

template<typename Rows, typename Matches>
std::optional<Place> placeIn(const Rows& rows, Matches matches)
{
    const auto found = std::find_if(rows.begin(), rows.end(), matches);
    return found == rows.end() ? std::nullopt : std::optional(Place{found->expected, found->isList});
}

} // namespace

std::optional<Place> placeOfArgument(QStringView owner, QStringView name)
{
    return placeIn(arguments, [&](const ArgumentRow& row) {
        const QStringView whose(row.owner);
        return name == QStringView(row.name) && (whose.isEmpty() || whose == owner);
    });
}

std::optional<Place> placeOfOption(QStringView option)
{
    return placeIn(options, [&](const OptionRow& row) { return option == QStringView(row.name); });
}

} // namespace pigpen::cli
