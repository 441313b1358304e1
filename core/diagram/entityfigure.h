#pragma once

#include "core/diagram/drawing.h"
#include "core/diagram/theme.h"
#include "core/topology/topology.h"

namespace pigpen::diagram {

/// What the figures of entities have in common: their ids, their frames, their words.

/// A part of a cluster that is an entity of its own.
EntityId partOf(const Cluster& cluster, EntityId::Kind kind, const QString& name);

/// The id in the drawing: the name, made unlike that of other kinds by what Pigsty puts around it (pg-test.app is a
/// database of pg-test).
QString figureId(const EntityId& entity);

/// A figure for an entity, still empty.
Figure figureOf(const EntityId& entity, const QString& title);

/// A box with a header band in a hue, its edge on top of both: the three shapes beneath everything else.
std::vector<Shape> frame(QSizeF size, double header, const Hue& hue, bool dashed = false);

/// The module's name as people write it: "PostgreSQL", "MinIO".
QString moduleTitle(Module module);

/// A service's port; "–" where its definition gives none.
QString portText(const Service& service);

/// "1 instance", "3 instances".
QString countOf(qsizetype count, const QString& one, const QString& many);

} // namespace pigpen::diagram
