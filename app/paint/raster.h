#pragma once

#include "core/diagram/drawing.h"
#include "core/yaml/error.h"

#include <QByteArray>
#include <QImage>
#include <optional>
#include <tl/expected.hpp>

namespace pigpen {

/// The greatest scale (1: 96 dpi) at which a drawing of that size makes a picture that can still be painted.
double largestScale(const QSizeF& drawing);

/// Why a drawing of that size makes no picture at that scale; none where it does.
std::optional<Error> sizeProblem(const QSizeF& drawing, double scale);

/// The drawing with all detail on its ground. Errors: at that scale it would be too large, or be nothing.
tl::expected<QImage, Error> toImage(const diagram::Drawing& drawing, diagram::Theme theme, double scale);

/// The same as a PNG, which knows its resolution and its title. Theme::Auto is light: pixels follow nobody.
tl::expected<QByteArray, Error> toPng(const diagram::Drawing& drawing, diagram::Theme theme, double scale);

} // namespace pigpen
