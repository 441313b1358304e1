#pragma once

#include "core/diagram/drawing.h"

#include <QByteArray>

namespace pigpen::document {

/// The style sheet of the HTML form, in the colours of the diagrams.
QByteArray styleSheet();

/// The class that paints a mark in an entity's colour: "cluster"; empty for colours that are no entity's and no
/// state's.
QByteArray markClass(diagram::Colour colour);

} // namespace pigpen::document
