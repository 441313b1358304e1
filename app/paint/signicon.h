#pragma once

#include "core/diagram/drawing.h"

#include <QIcon>

#include <functional>

class QPainter;

namespace pigpen {

using SignPainter = std::function<void(QPainter&, const QRectF& square, diagram::Theme)>;

/// A small sign as an icon: drawn for each density of the screen by itself, so that it is sharp everywhere, and the
/// same on a selected row. The key tells signs apart; each is drawn once.
QIcon signIcon(const QString& key, diagram::Theme theme, const SignPainter& paint);

} // namespace pigpen
