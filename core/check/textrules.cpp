#include "core/check/report.h"
#include "core/topology/catalogue.h"
#include "core/yaml/editor.h"

#include <algorithm>

namespace pigpen::check {
namespace {

/// Four numbers from 0 to 255 with dots between them, as people write addresses.
bool isIpv4(const QString& text)
{
    const QStringList parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString& part) {
               bool isNumber = false;
               const int number = part.toInt(&isNumber);
               return isNumber && number >= 0 && number <= 255 && part == QString::number(number);
           });
}

edit::Result renameVariable(const yaml::TreePtr& tree, const yaml::Path& path, const QString& name)
{
    yaml::Editor editor(tree);
    if (const auto renamed = editor.rename(path, name); !renamed)
        return tl::make_unexpected(renamed.error());
    return edit::Edit{Words::tr("Rename the variable %1").arg(name), editor.splices(), {}};
}

/// `map`: the variables among which the key stands, at `path`.
void addMisspelling(Report& report, yaml::Node key, yaml::Node map, yaml::Path path, const QString& meant,
                    const EntityId& entity)
{
    const QString name = key.string();
    Finding& finding = report.add(Words::tr("%1 is no parameter of Pigsty's; %2 is one").arg(name, meant), entity, key);
    if (map.find(meant.toStdString()))
        return;
    path.emplace_back(name);
    finding.fix = Words::tr("rename %1 to %2").arg(name, meant);
    finding.repair = [path, meant](const Topology& now) { return renameVariable(now.tree(), path, meant); };
}

} // namespace

const QString& Speller::nearest(std::string_view name)
{
    auto known = m_known.constFind(QByteArrayView(name.data(), qsizetype(name.size())));
    if (known != m_known.constEnd())
        return *known;
    m_names.emplace_back(name.data(), qsizetype(name.size()));
    return *m_known.insert(m_names.back(), catalogue::nearest(QString::fromUtf8(m_names.back())));
}

void hostAddress(const Topology&, const Host& host, Report& report)
{
    if (!isIpv4(host.name) && !isOpen(host.name))
        report.add(Words::tr("“%1” is no IPv4 address, by which Pigsty knows its nodes").arg(host.name),
                   EntityId::ofNode(host.name), host.mentions.front().key);
}

void parametersOfGroup(const Topology& topology, const Group& group, Report& report)
{
    for (const Group::Mention& mention : group.mentions) {
        for (const VariableTable::Entry& entry : mention.vars->entries()) {
            const QString& meant = report.speller().nearest(entry.name);
            if (meant.isEmpty())
                continue;
            yaml::Path path = mention.path;
            path.emplace_back(QStringLiteral("vars"));
            addMisspelling(report, entry.key, topology.tree()->at(path), path, meant, topology.find(group.name));
        }
    }
}

void parametersOfHost(const Topology&, const Host& host, Report& report)
{
    for (const Host::Mention& mention : host.mentions) {
        const yaml::Node vars = mention.vars ? mention.vars.target() : yaml::Node();
        if (!vars.isMap())
            continue;
        for (const yaml::Node::Entry entry : vars) {
            const QString& meant = report.speller().nearest(entry.key.text());
            if (!meant.isEmpty())
                addMisspelling(report, entry.key, vars, mention.path, meant, EntityId::ofNode(host.name));
        }
    }
}

void keysUnique(const Topology& topology, Report& report)
{
    for (const yaml::Node& key : topology.tree()->duplicateKeys())
        report.add(Words::tr("the key “%1” stands more than once here; only the last counts").arg(key.string()),
                   topology.entityAt(topology.tree()->span(key).begin), key);
}

} // namespace pigpen::check
