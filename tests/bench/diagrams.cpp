// The diagram of the topology as SVG, beside what Graphviz needs for the same graph.
#include "core/design/design.h"
#include "core/diagram/diagrams.h"
#include "core/diagram/svg.h"
#include "tests/bench/bench.h"

#include <QFile>

using namespace pigpen;
using namespace Qt::StringLiterals;

namespace {

/// What takes seconds at ten thousand nodes is run here only.
constexpr int slowLimit = 1000;

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

/// A cluster as a subgraph: services and instances as boxes, replication as edges.
QString graphOf(const Cluster& cluster)
{
    QString graph = u"subgraph %1 {\nlabel=%2;\n"_s.arg(quoted(u"cluster_"_s + cluster.name), quoted(cluster.name));
    for (const Service& service : cluster.services)
        graph += u"%1 [shape=box, style=rounded, label=\"%2 %3\"];\n"_s.arg(quoted(service.name), service.shortName)
                     .arg(service.port);
    for (const Instance& instance : cluster.instances)
        graph += u"%1 [shape=box, label=\"%2\\n%3 %4\"];\n"_s.arg(quoted(instance.name), instance.name,
                                                                  instance.role, instance.node);
    for (const Instance& instance : cluster.instances)
        if (!instance.upstream.isEmpty())
            graph += u"%1 -> %2;\n"_s.arg(quoted(instance.upstream), quoted(instance.name));
    return graph + u"}\n"_s;
}

void writeGraph(const QByteArray& text, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    file.write("digraph topology {\nrankdir=LR;\n");
    const auto snapshot = Design::fromText(text).snapshot();
    for (const ClusterPtr& cluster : snapshot->topology->clusters())
        file.write(graphOf(*cluster).toUtf8());
    file.write("}\n");
}

Row dotRow(const QString& what, const Sample& sample)
{
    const QString graph = sample.path(u"topology.dot"_s);
    Row row = process(what, {u"dot"_s, {u"-Tsvg"_s, graph}});
    row.prepare = [text = sample.text(), graph] {
        if (!QFile::exists(graph))
            writeGraph(text, graph);
    };
    row.peak = [prepare = row.prepare, peak = row.peak] {
        prepare();
        return peak();
    };
    return row;
}

} // namespace

Rows diagramRows(const Sample& sample)
{
    constexpr double mostOfDot = 0.1;
    constexpr double second = 1000;
    const QString dot = u"dot -Tsvg"_s;
    const auto topology = std::make_shared<TopologyPtr>();
    const auto derive = [topology, text = sample.text()] {
        if (!*topology)
            *topology = Design::fromText(text).snapshot()->topology;
    };
    Rows rows;
    std::vector<Target> targets{atMost(second)};
    if (sample.nodes() == slowLimit && isInstalled(u"dot"_s)) {
        rows.push_back(dotRow(dot, sample));
        targets = {times(dot, mostOfDot)};
    }
    rows.push_back(timed(
        u"topology as SVG"_s,
        [topology] { std::ignore = diagram::toSvg(diagram::draw(diagram::Kind::Topology, **topology)); }, targets,
        derive));
    const QString picture = sample.path(u"topology.svg"_s);
    rows.push_back(process(u"pigpen export topology.svg"_s,
                           {pigpenProgram(), {u"export"_s, sample.file(), u"-o"_s, picture, u"--force"_s}}));
    return rows;
}
