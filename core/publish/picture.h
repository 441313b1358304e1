#pragma once

#include "core/design/design.h"
#include "core/diagram/diagrams.h"
#include "core/topology/knownsecrets.h"

namespace pigpen {

/// What a diagram of a design is drawn with: its name and hash, and what the sidecar keeps of positions and
/// presentation.
diagram::Options pictureOptions(diagram::Kind kind, const Design& design, const QStringList& clusters = {});

/// The drawing with nothing in it that is a password, a secret or a key elsewhere in the inventory.
diagram::Drawing withoutSecrets(diagram::Drawing drawing, const secrets::Known& known);

/// What makes the design come back when the picture is opened, for SvgOptions::metadata; empty for Embed::None.
QByteArray sourceXml(const Design& design, embedding::Embed embed);

/// A design's diagram as SVG: the same bytes from the window and from the command line. Empty `clusters`: all. Empty
/// where the design has no snapshot.
QByteArray svgOf(const Design& design, diagram::Kind kind, const QStringList& clusters = {},
                 diagram::Theme theme = diagram::Theme::Light);

} // namespace pigpen
