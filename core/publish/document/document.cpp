#include "core/publish/document/document.h"

#include "core/publish/document/connections.h"
#include "core/publish/document/findings.h"
#include "core/publish/document/flows.h"
#include "core/publish/document/pictures.h"
#include "core/publish/document/summary.h"
#include "core/publish/document/tables.h"
#include "core/publish/picture.h"

namespace pigpen::document {

namespace {

constexpr diagram::Kind kinds[]{diagram::Kind::Topology, diagram::Kind::Nodes, diagram::Kind::Model, diagram::Kind::Er};

/// Puts the sections together; those that would be empty are left out.
class Sections
{
public:
    explicit Sections(std::vector<Section>& sections) : m_sections(sections) {}

    void add(const QString& id, const QString& title, std::vector<Block> blocks)
    {
        m_sections.push_back({id, title, std::move(blocks)});
    }
    void add(const QString& id, const QString& introduction, Table table)
    {
        if (table.rows.empty())
            return;
        QString title = table.caption;
        std::vector<Block> blocks;
        if (!introduction.isEmpty())
            blocks.emplace_back(introduction);
        blocks.emplace_back(std::move(table));
        add(id, title, std::move(blocks));
    }

private:
    std::vector<Section>& m_sections;
};

std::vector<Block> pictureBlocks(const Illustrator& illustrator)
{
    std::vector<Block> blocks;
    for (const diagram::Kind kind : kinds)
        std::ranges::move(illustrator(kind), std::back_inserter(blocks));
    return blocks;
}

void addTables(Sections& sections, const Subject& subject, const diagram::Presentation& presentation)
{
    sections.add(QStringLiteral("clusters"), {}, clusterTable(subject));
    sections.add(QStringLiteral("instances"), {}, instanceTable(subject));
    sections.add(QStringLiteral("services"),
                 Words::tr("The haproxy of every node of a cluster listens on its services’ ports and leads to the "
                           "members that pass the health check."),
                 serviceTable(subject));
    sections.add(QStringLiteral("connections"),
                 Words::tr("Passwords are not told. Where a cluster has no virtual address, all its nodes are listed: "
                           "any of them leads there."),
                 connectionTable(subject));
    sections.add(QStringLiteral("nodes"), {}, nodeTable(subject, presentation));
    sections.add(QStringLiteral("ports"),
                 Words::tr("What firewalls between the nodes have to let through, TCP unless said otherwise. What "
                           "stays within one node is left out."),
                 firewallTable(subject));
    sections.add(QStringLiteral("addresses"), {}, vipTable(subject));
    sections.add(QStringLiteral("databases"), {}, databaseTable(subject));
    sections.add(QStringLiteral("roles"), {}, roleTable(subject));
}

} // namespace

Document designDocument(const Design& design, const QStringList& clusters, const Illustrator& illustrator)
{
    if (!design.snapshot())
        return {};
    const Subject subject = subjectOf(design.snapshot()->topology, clusters);
    const diagram::Options source = pictureOptions(diagram::Kind::Topology, design, clusters);
    Document document;
    document.fileName = source.fileName;
    document.sha256 = source.sourceHash;
    document.version = subject.scope.version;
    document.title = source.fileName.isEmpty() ? Words::tr("Design of a deployment")
                                               : Words::tr("Design of %1").arg(source.fileName);
    const std::vector<check::Finding> findings = findingsOf(subject, *design.snapshot()->checks);
    Sections sections(document.sections);
    sections.add(QStringLiteral("summary"), Words::tr("Summary"), summaryOf(subject, source.fileName, findings));
    sections.add(QStringLiteral("diagrams"), Words::tr("Diagrams"),
                 pictureBlocks(illustrator ? illustrator
                                           : [&](diagram::Kind kind) { return picturesOf(design, subject, kind); }));
    addTables(sections, subject, design.sidecar());
    sections.add(QStringLiteral("findings"), {}, findingTable(subject, findings));
    return document;
}

} // namespace pigpen::document
