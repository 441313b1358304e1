#pragma once

#include <QString>

class QWidget;

namespace pigpen {

/// What this program is, its version, and the versions of what it stands on; as rich text.
QString aboutText();
void showAbout(QWidget* parent);

} // namespace pigpen
