#pragma once

#include "core/publish/exportrequest.h"

class QSettings;

namespace pigpen {

/// What was chosen at the last export: format, theme, scale, paper, what is embedded. The diagram and its clusters are
/// the window's to say. Without settings, and where they hold nothing, the defaults.
ExportRequest rememberedRequest(const QSettings* settings);
/// Secrets are never embedded by habit: Embed::Full is remembered as Redacted.
void remember(QSettings* settings, const ExportRequest& request);

} // namespace pigpen
