#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace pigpen {

namespace {

const QString english = QStringLiteral("en");
const QString chinese = QStringLiteral("zh_CN");
const QString settingsKey = QStringLiteral("language");

/// Whether messages are asked for as programs have them, which read them: C, C.UTF-8, POSIX.
bool isForPrograms()
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name == u"C" || name.startsWith(u"C.") || name == u"POSIX";
    }
    return true; // that is what a machine without any has
}

/// Of a locale's name; empty where Pigpen doesn't speak it. Simplified Chinese is read in more places than China.
QString languageOf(const QString& name)
{
    const QLocale locale(name);
    if (locale.language() == QLocale::English)
        return english;
    const bool isSimplified = locale.script() == QLocale::SimplifiedHanScript;
    return locale.language() == QLocale::Chinese && isSimplified ? chinese : QString();
}

void load(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList languages()
{
    return {english, chinese};
}

QString languageName(const QString& code)
{
    return code == chinese ? QStringLiteral("中文（简体）") : QStringLiteral("English");
}

QString systemLanguage()
{
    if (!isForPrograms())
        for (const QString& name : QLocale::system().uiLanguages())
            if (const QString code = languageOf(name); !code.isEmpty())
                return code;
    return english;
}

QString chosenLanguage(const QSettings& settings)
{
    const QString code = settings.value(settingsKey).toString();
    return languages().contains(code) ? code : QString();
}

void chooseLanguage(QSettings& settings, const QString& code)
{
    settings.setValue(settingsKey, code);
}

void speak(const QString& code)
{
    if (code != systemLanguage())
        QLocale::setDefault(QLocale(code)); // its dates and numbers too
    if (code != english)
        load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("pigpen_") + code, QStringLiteral(":/i18n")); // that of English holds the plural forms
}

} // namespace pigpen
