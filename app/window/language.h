#pragma once

#include <QStringList>

class QSettings;

namespace pigpen {

/// The languages that Pigpen speaks, by code, which names the file of texts: "en", "zh_CN".
QStringList languages();
/// As its readers call it: "English", "中文（简体）".
QString languageName(const QString& code);

/// What the environment asks for: LC_ALL, LC_MESSAGES, LANG and, unless those say C, LANGUAGE. English where it asks
/// for nothing that Pigpen speaks.
QString systemLanguage();

/// The user's choice; empty: as the system.
QString chosenLanguage(const QSettings& settings);
/// Holds from the next start on.
void chooseLanguage(QSettings& settings, const QString& code);

/// Has the application speak it from now on, Qt's own dialogs too where the machine has their texts. Say it before the
/// first text is made: what is made already stays as it is.
void speak(const QString& code);

} // namespace pigpen
