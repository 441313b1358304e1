#include "app/window/canvaswords.h"

#include "app/document/drill.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct CanvasWords
{
    Q_DECLARE_TR_FUNCTIONS(CanvasWords)
};

QString selected(const QList<EntityId>& ids)
{
    constexpr qsizetype named = 5;
    QStringList names;
    for (const EntityId& id : ids.mid(0, named))
        names << id.name;
    const QString list = names.join(QStringLiteral(", "));
    return ids.size() > named ? CanvasWords::tr("%1 and %2 more").arg(list).arg(ids.size() - named) : list;
}

} // namespace

QString describeForReaders(Document& document)
{
    const TopologyPtr topology = document.topology();
    if (!topology)
        return CanvasWords::tr("Nothing is drawn");
    const QString counts =
        CanvasWords::tr("Clusters: %1, nodes: %2").arg(topology->clusters().size()).arg(topology->nodes().size());
    const Drill& drill = *document.drill();
    const QString shown =
        drill.isOn() ? CanvasWords::tr("%1; failure drill, nodes down: %2").arg(counts).arg(drill.down().size())
                     : counts;
    const QList<EntityId>& ids = document.selection()->ids();
    return ids.isEmpty() ? shown : CanvasWords::tr("%1; selected: %2").arg(shown, selected(ids));
}

} // namespace pigpen
