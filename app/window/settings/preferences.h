#pragma once

#include "app/window/look.h"
#include "core/edit/verbs.h"
#include "core/publish/exportrequest.h"

class QSettings;

namespace pigpen {

/// What a user chose for the program as a whole; not what the window remembers by itself.
struct Preferences
{
    ThemeChoice theme = ThemeChoice::System;
    QString language; // "en", "zh_CN"; empty: the system's
    edit::Defaults made;
    bool savesByItself = false;
    ExportRequest exported; // without the diagram and its clusters

    bool operator==(const Preferences&) const = default;
};

/// What the settings hold; defaults for what is missing there or makes no sense.
Preferences preferencesIn(const QSettings& settings);
void keep(QSettings& settings, const Preferences& preferences);

/// As a file for another machine or a colleague. Errors: it can't be written.
tl::expected<void, Error> writePreferences(const QString& path, const Preferences& preferences);
/// Errors: it can't be read, or holds no preferences.
tl::expected<Preferences, Error> readPreferences(const QString& path);

} // namespace pigpen
