#include "app/window/settings/preferences.h"

#include "app/window/export/exportmemory.h"
#include "app/window/language.h"
#include "core/design/file.h"
#include "core/edit/addresses.h"
#include "core/topology/naming.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

const QString themeKey = QStringLiteral("theme");
const QString subnetKey = QStringLiteral("new/subnet");
const QString prefixKey = QStringLiteral("new/prefix");
const QString autosaveKey = QStringLiteral("autosave");
const QString fileName = QStringLiteral("settings.ini");

} // namespace

Preferences preferencesIn(const QSettings& settings)
{
    const auto word = [&settings](const QString& key) { return settings.value(key).toString(); };
    Preferences preferences;
    preferences.theme = themeChoiceFromName(word(themeKey)).value_or(preferences.theme);
    preferences.language = chosenLanguage(settings);
    if (edit::firstNodeOf(word(subnetKey)))
        preferences.made.subnet = word(subnetKey);
    if (naming::isClusterName(word(prefixKey) + u'x'))
        preferences.made.prefix = word(prefixKey);
    preferences.savesByItself = settings.value(autosaveKey, false).toBool();
    preferences.exported = rememberedRequest(&settings);
    return preferences;
}

void keep(QSettings& settings, const Preferences& preferences)
{
    settings.setValue(themeKey, themeChoiceName(preferences.theme));
    chooseLanguage(settings, preferences.language);
    settings.setValue(subnetKey, preferences.made.subnet);
    settings.setValue(prefixKey, preferences.made.prefix);
    settings.setValue(autosaveKey, preferences.savesByItself);
    remember(&settings, preferences.exported);
}

/// QSettings writes its files itself: it does so aside, so that errors are ours to tell and nothing is half written.
tl::expected<void, Error> writePreferences(const QString& path, const Preferences& preferences)
{
    const QTemporaryDir aside;
    {
        QSettings settings(aside.filePath(fileName), QSettings::IniFormat);
        keep(settings, preferences);
    }
    return file::read(aside.filePath(fileName)).and_then([&](const QByteArray& content) {
        return file::write(path, content);
    });
}

tl::expected<Preferences, Error> readPreferences(const QString& path)
{
    if (const auto content = file::read(path); !content)
        return tl::unexpected(content.error());
    const QSettings settings(path, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError || !settings.contains(themeKey))
        return tl::unexpected(Error{
            Words::tr("this file holds no settings of Pigpen"), Words::tr("choose one that Pigpen exported"), {}});
    return preferencesIn(settings);
}

} // namespace pigpen
