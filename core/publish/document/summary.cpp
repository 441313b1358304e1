#include "core/publish/document/summary.h"

#include "core/diagram/entityfigure.h"
#include "core/diagram/theme.h"
#include "core/publish/document/cells.h"
#include "core/yaml/joint.h"

namespace pigpen::document {

namespace {

using diagram::countOf;
using Kind = EntityId::Kind;

constexpr Module modules[]{Module::Infra, Module::Etcd,  Module::Minio, Module::Pgsql, Module::Remote,
                           Module::Redis, Module::Kafka, Module::Mysql, Module::Node};

template<typename Count>
qsizetype sumOf(const std::vector<ClusterPtr>& clusters, const Count& count)
{
    qsizetype sum = 0;
    for (const ClusterPtr& cluster : clusters)
        sum += qsizetype(count(*cluster));
    return sum;
}

/// A plain node's entry in its cluster is the node itself.
qsizetype instancesOf(const Cluster& cluster)
{
    return cluster.module == Module::Node ? 0 : qsizetype(cluster.instances.size());
}

qsizetype countIn(const std::vector<check::Finding>& findings, check::Severity severity)
{
    return std::ranges::count(findings, severity, &check::Finding::severity);
}

Paragraph opening(const Subject& subject, const QString& fileName)
{
    const std::vector<ClusterPtr>& clusters = subject.scope.clusters;
    const QString size =
        Words::tr("%1 with %2 on %3")
            .arg(countOf(qsizetype(clusters.size()), Words::tr("1 cluster"), Words::tr("%1 clusters")),
                 countOf(sumOf(clusters, instancesOf), Words::tr("1 instance"), Words::tr("%1 instances")),
                 countOf(qsizetype(subject.scope.nodes.size()), Words::tr("1 node"), Words::tr("%1 nodes")));
    const QString name = fileName.isEmpty() ? Words::tr("The inventory") : fileName;
    return (subject.isPart() ? Words::tr("%2: a part of what %1 describes.") : Words::tr("%1 describes %2."))
        .arg(name, size);
}

/// Which clusters survive the loss of a node, and which follow others.
Paragraph databases(const std::vector<ClusterPtr>& clusters)
{
    const auto several =
        std::ranges::count_if(clusters, [](const ClusterPtr& one) { return one->instances.size() > 1; });
    const auto standbys = std::ranges::count_if(clusters, [](const ClusterPtr& one) { return one->isStandby(); });
    const auto shards = std::ranges::count_if(clusters, [](const ClusterPtr& one) { return one->shardGroup >= 0; });
    QStringList sentences{countOf(qsizetype(clusters.size()), Words::tr("There is 1 PostgreSQL cluster."),
                                  Words::tr("There are %1 PostgreSQL clusters."))};
    if (several > 0)
        sentences << countOf(several, Words::tr("1 has replicas and can fail over."),
                             Words::tr("%1 have replicas and can fail over."));
    if (const qsizetype single = qsizetype(clusters.size()) - several; single > 0)
        sentences << countOf(single, Words::tr("1 is a single instance."), Words::tr("%1 are single instances."));
    if (standbys > 0)
        sentences << countOf(standbys, Words::tr("1 is a standby of another cluster."),
                             Words::tr("%1 are standbys of other clusters."));
    if (shards > 0)
        sentences << countOf(shards, Words::tr("1 is a shard of a distributed database."),
                             Words::tr("%1 are shards of distributed databases."));
    return joint::paragraph(sentences);
}

/// etcd goes on while more than half of its members do.
Paragraph consensus(const std::vector<ClusterPtr>& etcds)
{
    QStringList sentences;
    for (const ClusterPtr& etcd : etcds) {
        const qsizetype members = qsizetype(etcd->instances.size());
        const qsizetype spare = (members - 1) / 2;
        const QString size = countOf(members, Words::tr("1 member"), Words::tr("%1 members"));
        sentences << (spare < 1 ? Words::tr("The consensus store %1 has %2 and can lose none.").arg(etcd->name, size)
                                : Words::tr("The consensus store %1 has %2 and can lose %3 of them.")
                                      .arg(etcd->name, size, QString::number(spare)));
    }
    return joint::paragraph(sentences);
}

Paragraph backups(const Subject& subject)
{
    QStringList methods;
    for (const ClusterPtr& cluster : subject.clusters(Module::Pgsql))
        for (const QString& address : cluster->nodes())
            methods << subject.value(address, QStringLiteral("pgbackrest_method")).display();
    methods.removeDuplicates();
    methods.removeAll(QString());
    if (methods.isEmpty())
        return {};
    if (methods == QStringList(QStringLiteral("local")))
        return Words::tr("Backups stay on the disks of the database nodes.");
    return Words::tr("Backups go to the repository: %1.").arg(methods.join(QStringLiteral(", ")));
}

Paragraph health(const std::vector<check::Finding>& findings)
{
    if (findings.empty())
        return Words::tr("The checks find nothing to complain about.");
    using check::Severity;
    return Words::tr("The checks find %1, %2 and %3.")
        .arg(countOf(countIn(findings, Severity::Error), Words::tr("1 error"), Words::tr("%1 errors")),
             countOf(countIn(findings, Severity::Warning), Words::tr("1 warning"), Words::tr("%1 warnings")),
             countOf(countIn(findings, Severity::Info), Words::tr("1 note"), Words::tr("%1 notes")));
}

Figures figuresOf(const Subject& subject, const std::vector<check::Finding>& findings)
{
    const std::vector<ClusterPtr>& clusters = subject.scope.clusters;
    const auto mark = [](Kind kind) { return diagram::hueOf(kind).mark; };
    return {
        {Words::tr("Clusters"), qsizetype(clusters.size()), mark(Kind::Cluster)},
        {Words::tr("Instances"), sumOf(clusters, instancesOf), mark(Kind::Instance)},
        {Words::tr("Nodes"), qsizetype(subject.scope.nodes.size()), mark(Kind::Node)},
        {Words::tr("Services"), sumOf(clusters, [](const Cluster& one) { return one.services.size(); }),
         mark(Kind::Service)},
        {Words::tr("Databases"), sumOf(clusters, [](const Cluster& one) { return one.databases.size(); }),
         mark(Kind::Database)},
        {Words::tr("Roles"), sumOf(clusters, [](const Cluster& one) { return one.roles.size(); }), mark(Kind::Role)},
        {Words::tr("Findings"), qsizetype(findings.size()),
         countIn(findings, check::Severity::Error) > 0     ? diagram::Colour::Error
         : countIn(findings, check::Severity::Warning) > 0 ? diagram::Colour::Warning
                                                           : diagram::Colour::Role}};
}

Table moduleTable(const Subject& subject)
{
    Table table{Words::tr("Clusters by module"),
                {{Words::tr("Module")},
                 {Words::tr("Clusters"), true},
                 {Words::tr("Instances"), true},
                 {Words::tr("Nodes"), true}},
                {}};
    for (const Module module : modules) {
        const std::vector<ClusterPtr> clusters = subject.clusters(module);
        if (clusters.empty())
            continue;
        QStringList nodes;
        for (const ClusterPtr& cluster : clusters)
            nodes += cluster->nodes();
        nodes.removeDuplicates();
        table.rows.push_back(
            {cell({diagram::moduleTitle(module), diagram::hueOf(module).mark}), cell(qsizetype(clusters.size())),
             module == Module::Node ? Cell() : cell(sumOf(clusters, instancesOf)), cell(nodes.size())});
    }
    return table;
}

} // namespace

std::vector<Block> summaryOf(const Subject& subject, const QString& fileName,
                             const std::vector<check::Finding>& findings)
{
    QStringList sentences{opening(subject, fileName)};
    const std::vector<ClusterPtr> postgres = subject.clusters(Module::Pgsql);
    if (!postgres.empty())
        sentences << databases(postgres) << consensus(subject.infrastructureOf(Module::Etcd)) << backups(subject);
    sentences << health(findings);
    std::vector<Block> blocks;
    for (const QString& sentence : sentences)
        if (!sentence.isEmpty())
            blocks.emplace_back(sentence);
    blocks.emplace_back(figuresOf(subject, findings));
    blocks.emplace_back(moduleTable(subject));
    return blocks;
}

} // namespace pigpen::document
