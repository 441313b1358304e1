#pragma once

#include "core/diagram/diagrams.h"

#include <QStringList>

namespace reading {

/// The topology of an inventory, or null with a reason.
pigpen::TopologyPtr topologyOf(const QByteArray& text, QString* problem);
/// The same of a file.
pigpen::TopologyPtr topologyOf(const QString& path, QString* problem);

/// The inventories that the program itself brings: samples of our own.
QStringList ownTemplates();

/// All diagrams of an inventory, in the order of Kind; each with the file's name.
std::vector<pigpen::diagram::Drawing> drawingsOf(const pigpen::Topology& topology, const QString& path);
inline constexpr pigpen::diagram::Kind kinds[]{pigpen::diagram::Kind::Topology, pigpen::diagram::Kind::Nodes,
                                               pigpen::diagram::Kind::Model, pigpen::diagram::Kind::Er};

} // namespace reading
