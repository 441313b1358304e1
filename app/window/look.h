#pragma once

#include "core/diagram/drawing.h"

#include <QIcon>

class QApplication;

namespace pigpen {

/// How the window looks, besides the canvas: Fusion with a palette of the look's tokens, few borders, one accent.
enum class ThemeChoice { System, Light, Dark };

QString themeChoiceName(ThemeChoice choice); // "system", "light", "dark": for settings and the command line
std::optional<ThemeChoice> themeChoiceFromName(QStringView name);

/// What widgets take as they are made: style, fonts and colours. The style sheet follows with applyLook() when the
/// window is put together: under a sheet, a widget and all in it are styled anew whenever it gets another parent.
void setUpLook(diagram::Theme theme);
/// Colours and style sheet for the whole program.
void applyLook(QApplication& application, diagram::Theme theme);

/// Light or dark, as the desktop's colours are now. Forgets the look's palette: apply it again.
diagram::Theme systemTheme();

/// The icon of that name among the resources, in the theme's ink; null where there is none.
QIcon themedIcon(const QString& name, diagram::Theme theme);

} // namespace pigpen
