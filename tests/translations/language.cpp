#include "app/window/language.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace pigpen;

/// Which language is spoken, and who decides.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineSpeaksAsTheEnvironmentAsks_data();
    void theCommandLineSpeaksAsTheEnvironmentAsks();
    void theWindowSpeaksAsChosen_data();
    void theWindowSpeaksAsChosen();
    void theChoiceIsKept();
    void chineseHasOnePluralForm();
    void qtSpeaksItToo();
};

namespace {

/// With nothing of the caller's language.
QProcessEnvironment environment(const QString& asked)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const QString& name : all.keys())
        if (name.startsWith(u"LC_") || name.startsWith(u"LANG"))
            all.remove(name);
    for (const QString& one : asked.split(u' ', Qt::SkipEmptyParts))
        all.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    return all;
}

struct Said
{
    QString out;
    QString err;
};

Said run(const QStringList& words, const QProcessEnvironment& environment)
{
    QProcess pigpen;
    pigpen.setProcessEnvironment(environment);
    pigpen.start(QStringLiteral(PIGPEN_PROGRAM), words);
    pigpen.waitForFinished();
    return {QString::fromUtf8(pigpen.readAllStandardOutput()), QString::fromUtf8(pigpen.readAllStandardError())};
}

bool isChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

} // namespace

void LanguageTest::theCommandLineSpeaksAsTheEnvironmentAsks_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("chinese");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("C") << QStringLiteral("LC_ALL=C") << false;
    QTest::newRow("C.UTF-8") << QStringLiteral("LC_ALL=C.UTF-8") << false;
    QTest::newRow("C, whatever LANGUAGE says") << QStringLiteral("LC_ALL=C.UTF-8 LANGUAGE=zh_CN") << false;
    QTest::newRow("C for messages") << QStringLiteral("LANG=zh_CN.UTF-8 LC_MESSAGES=C") << false;
    QTest::newRow("POSIX") << QStringLiteral("LANG=POSIX") << false;
    QTest::newRow("LC_ALL") << QStringLiteral("LC_ALL=zh_CN.UTF-8 LANG=en_US.UTF-8") << true;
    QTest::newRow("LC_MESSAGES") << QStringLiteral("LC_MESSAGES=zh_CN.UTF-8 LANG=en_US.UTF-8") << true;
    QTest::newRow("LANG") << QStringLiteral("LANG=zh_CN.UTF-8") << true;
    QTest::newRow("LANGUAGE") << QStringLiteral("LANG=en_US.UTF-8 LANGUAGE=zh_CN:en") << true;
    QTest::newRow("English before Chinese") << QStringLiteral("LANG=zh_CN.UTF-8 LANGUAGE=en:zh_CN") << false;
    QTest::newRow("what is not spoken, then Chinese") << QStringLiteral("LANG=de_DE.UTF-8 LANGUAGE=de:zh_CN") << true;
    QTest::newRow("Singapore") << QStringLiteral("LANG=zh_SG.UTF-8") << true;
    QTest::newRow("Taiwan reads the other characters") << QStringLiteral("LANG=zh_TW.UTF-8") << false;
    QTest::newRow("what is not spoken") << QStringLiteral("LANG=de_DE.UTF-8") << false;
}

void LanguageTest::theCommandLineSpeaksAsTheEnvironmentAsks()
{
    QFETCH(QString, asked);
    QFETCH(bool, chinese);
    // What is chosen for the window must not reach scripts.
    const QTemporaryDir home;
    QProcessEnvironment all = environment(asked);
    all.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    QSettings settings(home.filePath(QStringLiteral("Pigpen/pigpen.conf")), QSettings::IniFormat);
    chooseLanguage(settings, chinese ? QStringLiteral("en") : QStringLiteral("zh_CN"));
    settings.sync();
    const Said said = run({QStringLiteral("--help")}, all);
    QVERIFY(said.out.contains(u"pigpen show"));
    QCOMPARE(isChinese(said.out), chinese);
    const Said wrong = run({QStringLiteral("show"), QStringLiteral("/nowhere.yml")}, all);
    QVERIFY2(wrong.err.startsWith(u"pigpen: /nowhere.yml: "), qPrintable(wrong.err));
    QCOMPARE(isChinese(wrong.err), chinese);
}

void LanguageTest::theWindowSpeaksAsChosen_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("chinese");
    const QString english = QStringLiteral("LANG=en_US.UTF-8");
    const QString chinese = QStringLiteral("LANG=zh_CN.UTF-8");
    QTest::newRow("as the system, Chinese") << QString() << chinese << true;
    QTest::newRow("as the system, English") << QString() << english << false;
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << english << true;
    QTest::newRow("English") << QStringLiteral("en") << chinese << false;
    QTest::newRow("no longer spoken") << QStringLiteral("xx") << chinese << true;
}

void LanguageTest::theWindowSpeaksAsChosen()
{
    QFETCH(QString, chosen);
    QFETCH(QString, asked);
    QFETCH(bool, chinese);
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("Pigpen/pigpen.conf")), QSettings::IniFormat);
    chooseLanguage(settings, chosen);
    settings.sync();
    QProcessEnvironment all = environment(asked);
    all.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    all.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // It says what is wrong with its options before any window comes.
    QCOMPARE(isChinese(run({QStringLiteral("--view"), QStringLiteral("nothing")}, all).err), chinese);
    // A picture takes no setting.
    const QStringList picture{QStringLiteral("--screenshot=x.png"), QStringLiteral("--view=nothing")};
    QCOMPARE(isChinese(run(picture, all).err), asked.contains(u"zh_CN"));
    // Without a display there is no window to speak of.
    all.remove(QStringLiteral("QT_QPA_PLATFORM"));
    all.remove(QStringLiteral("DISPLAY"));
    all.remove(QStringLiteral("WAYLAND_DISPLAY"));
    QCOMPARE(isChinese(run({}, all).err), asked.contains(u"zh_CN"));
}

void LanguageTest::theChoiceIsKept()
{
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("pigpen.conf")), QSettings::IniFormat);
    QCOMPARE(chosenLanguage(settings), QString());
    for (const QString& code : languages()) {
        chooseLanguage(settings, code);
        QCOMPARE(chosenLanguage(settings), code);
        QVERIFY(!languageName(code).isEmpty());
    }
    QCOMPARE(languages().size(), 2);
    QVERIFY(languageName(languages()[0]) != languageName(languages()[1]));
    chooseLanguage(settings, {});
    QCOMPARE(chosenLanguage(settings), QString());
}

void LanguageTest::chineseHasOnePluralForm()
{
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral("pigpen_zh_CN"), QStringLiteral(PIGPEN_TRANSLATIONS)));
    const QString one = chinese.translate("DrillMenu", "Ta&ke down %n nodes", nullptr, 1);
    QVERIFY(isChinese(one));
    QCOMPARE(chinese.translate("DrillMenu", "Ta&ke down %n nodes", nullptr, 5), one);
}

void LanguageTest::qtSpeaksItToo()
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!QFileInfo::exists(folder + QStringLiteral("/qtbase_zh_CN.qm")))
        QSKIP("Qt's own translations are not installed (qt6-translations-l10n)");
    speak(QStringLiteral("zh_CN"));
    QVERIFY(isChinese(QCoreApplication::translate("QPlatformTheme", "Cancel")));
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "language.moc"
