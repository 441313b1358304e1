#include "reading.h"

#include "tests/support/shared.h"

#include <QDir>
#include <QFile>

namespace reading {

using namespace pigpen;

TopologyPtr topologyOf(const QByteArray& text, QString* problem)
{
    const auto inventory =
        yaml::Tree::parse(text).and_then([](const yaml::TreePtr& tree) { return Inventory::read(tree); });
    if (!inventory) {
        *problem = inventory.error().describe(QStringLiteral("inventory"));
        return {};
    }
    return Topology::derive(*inventory);
}

TopologyPtr topologyOf(const QString& path, QString* problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = file.errorString();
        return {};
    }
    return topologyOf(file.readAll(), problem);
}

QStringList ownTemplates()
{
    const QDir folder(shared::source(QStringLiteral("resources/templates")));
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

std::vector<diagram::Drawing> drawingsOf(const Topology& topology, const QString& path)
{
    diagram::Options options;
    options.fileName = QFileInfo(path).fileName();
    options.sourceHash = QByteArray(64, 'a');
    std::vector<diagram::Drawing> drawings;
    for (const diagram::Kind kind : kinds)
        drawings.push_back(diagram::draw(kind, topology, options));
    return drawings;
}

} // namespace reading
