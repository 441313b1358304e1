#include "app/panels/palette/palettepanel.h"

#include "app/panels/palette/palettetile.h"

#include <QGridLayout>
#include <QLabel>

namespace pigpen {

using edit::Archetype;

PalettePanel::PalettePanel(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Palette"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 2, 8, 8);
    column->setSpacing(4);
    column->addWidget(
        section(tr("Nodes"),
                {{tr("Node"), tr("A node with the next free address. On a cluster it joins it."), NewNodes{1}},
                 {tr("3 nodes"), tr("Three nodes with the next free addresses"), NewNodes{3}},
                 {tr("Group"), tr("A group of plain nodes, without a database"), NewClusterOf{Archetype::Nodes}}}));
    column->addWidget(section(
        tr("PostgreSQL"), {{tr("Single"), tr("A cluster of one instance"), NewClusterOf{Archetype::Single}},
                           {tr("Pair"), tr("A primary and a replica"), NewClusterOf{Archetype::Pair}},
                           {tr("Trio"), tr("A primary and two replicas"), NewClusterOf{Archetype::Trio}},
                           {tr("Offline"), tr("A primary, a replica, and an instance for offline queries"),
                            NewClusterOf{Archetype::Offline}},
                           {tr("Standby"), tr("A cluster that follows another one: drop it on that one"),
                            NewClusterOf{Archetype::Standby}},
                           {tr("Delayed"), tr("A cluster that follows another one an hour late: drop it on that one"),
                            NewClusterOf{Archetype::Delayed}},
                           {tr("Citus"), tr("A coordinator and its shards"), NewClusterOf{Archetype::Citus}}}));
    column->addWidget(section(
        tr("Modules"), {{tr("Infra"), tr("Monitoring, alerts, DNS and the repository"), NewClusterOf{Archetype::Infra}},
                        {tr("etcd"), tr("The consensus that PostgreSQL clusters need"), NewClusterOf{Archetype::Etcd}},
                        {tr("MinIO"), tr("Object storage, for backups"), NewClusterOf{Archetype::Minio}},
                        {tr("Redis"), tr("A Redis cluster"), NewClusterOf{Archetype::Redis}},
                        {tr("Kafka"), tr("A Kafka cluster"), NewClusterOf{Archetype::Kafka}},
                        {tr("MySQL"), tr("A MySQL cluster"), NewClusterOf{Archetype::Mysql}}}));
    column->addStretch();
    setWidget(content);
}

QWidget* PalettePanel::section(const QString& title, const std::vector<Entry>& entries)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 6);
    grid->setSpacing(2);
    auto* label = new QLabel(title);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(6, 4, 0, 2);
    grid->addWidget(label, 0, 0, 1, 2);
    int index = 2;
    for (const Entry& entry : entries) {
        auto* tile = new PaletteTile(entry.name, entry.hint, entry.cargo);
        connect(tile, &PaletteTile::clicked, this, [this, cargo = entry.cargo] { Q_EMIT chosen(cargo); });
        grid->addWidget(tile, index / 2, index % 2);
        ++index;
    }
    return box;
}

} // namespace pigpen
