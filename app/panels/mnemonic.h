#pragma once

#include <QString>

namespace pigpen {

/// What a menu's or button's text says where no key is marked: "Find…" for "&Find…" and, as Chinese has it, "查找…" for
/// "查找(&F)…"; "&" for "&&".
QString withoutMnemonic(const QString& text);

} // namespace pigpen
