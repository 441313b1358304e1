#include "core/diagram/mermaid.h"

#include "core/diagram/mermaid/charts.h"
#include "core/diagram/model.h"

#include <QCoreApplication>
#include <array>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
};

using mermaid::Depth;
using mermaid::Written;

Written written(Kind kind, const Topology& topology, const Options& options, Depth depth)
{
    switch (kind) {
    case Kind::Topology:
        return mermaid::topologyChart(scopeOf(topology, options), scopeTitle(Words::tr("Topology"), options), depth);
    case Kind::Nodes:
        return mermaid::nodesChart(scopeOf(topology, options), scopeTitle(Words::tr("Nodes"), options), depth);
    case Kind::Model:
        return mermaid::modelChart(scopeOf(topology, options), scopeTitle(Words::tr("Model"), options), depth);
    case Kind::Er:
        return mermaid::chenChart(scopeWithInfrastructure(topology, options), options,
                                  scopeTitle(Words::tr("Entities and relationships"), options));
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray toMermaid(Kind kind, const Topology& topology, const Options& options)
{
    QString text;
    for (const Depth depth : std::array{Depth::All, Depth::Instances, Depth::Names}) {
        const Written one = written(kind, topology, options, depth);
        text = one.text;
        if (depth != Depth::All)
            text += QStringLiteral("%% ") + Words::tr("Shortened: Mermaid draws no more by default.") + u'\n';
        if (text.size() <= mermaid::mostText && one.edges <= mermaid::mostEdges)
            break;
    }
    return text.toUtf8();
}

} // namespace pigpen::diagram
