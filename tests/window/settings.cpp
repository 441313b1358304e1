#include "app/canvas/cargo.h"
#include "app/window/designtabs.h"
#include "app/window/mainwindow.h"
#include "app/window/settings/settingsdialog.h"
#include "app/window/viewtabs.h"
#include "core/design/file.h"
#include "tests/app/sandbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace pigpen;

/// What a user chooses for the program as a whole.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theDialogShowsThem();
    void theMenuOpensTheDialog();
    void theyAreKept();
    void nonsenseInTheSettingsIsNothing();
    void whatCanNotBeIsTold_data();
    void whatCanNotBeIsTold();
    void newNodesBeginInTheSubnet();
    void newClustersBeginWithThePrefix();
    void theyGoToAFileAndBack();
    void anotherFileIsRefused();
    void secretsAreNeverEmbeddedByHabit();
    void itSavesByItself();
    void itSavesNothingUnasked();
    void whatIsNoInventoryIsNotSavedByItself();
    void conflictsAreNotSavedByItself();

private:
    static Preferences others()
    {
        Preferences preferences{ThemeChoice::Dark,
                                QStringLiteral("zh_CN"),
                                {QStringLiteral("172.16.5.0/24"), QStringLiteral("ma-")},
                                true,
                                {}};
        preferences.exported.format = Format::Pdf;
        preferences.exported.page.paper = Paper::A3;
        return preferences;
    }
    template<typename Widget>
    static Widget* field(const QWidget& dialog, const char* name)
    {
        return dialog.findChild<Widget*>(QLatin1String(name));
    }
    static QPushButton* button(const QWidget& dialog, const QString& text)
    {
        for (auto* one : dialog.findChildren<QPushButton*>())
            if (one->text().remove(u'&') == text)
                return one;
        return nullptr;
    }
    /// In the file dialog that the next click opens.
    void choose(const QString& path)
    {
        QTimer::singleShot(0, this, [path] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->selectFile(path);
            static_cast<QDialog*>(dialog)->accept();
        });
    }
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    Document& document() const { return m_window->document(); }
    /// Longer than it waits for the last change.
    static void settle() { QTest::qWait(4000); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = path("pigsty.yml");
    QVERIFY(file::write(m_path, sandbox).has_value());
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    QVERIFY(document().open(m_path));
    m_window->show();
}

void SettingsTest::theDialogShowsThem()
{
    const SettingsDialog dialog(others());
    QCOMPARE(dialog.preferences(), others());
    QCOMPARE(field<QComboBox>(dialog, "settingsTheme")->currentText(), QStringLiteral("Dark"));
    QCOMPARE(field<QLineEdit>(dialog, "settingsSubnet")->text(), QStringLiteral("172.16.5.0/24"));
    QVERIFY(field<QCheckBox>(dialog, "settingsAutosave")->isChecked());
    button(dialog, QStringLiteral("Defaults"))->click();
    QCOMPARE(dialog.preferences(), Preferences());
}

void SettingsTest::theMenuOpensTheDialog()
{
    const QList<QAction*> actions = m_window->findChildren<QAction*>();
    const auto found = std::ranges::find(actions, QKeySequence(QStringLiteral("Ctrl+,")),
                                         [](const QAction* one) { return one->shortcut(); });
    QVERIFY(found != actions.end());
    QTimer::singleShot(0, this, [] {
        auto* dialog = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        field<QComboBox>(*dialog, "settingsTheme")->setCurrentText(QStringLiteral("Dark"));
        field<QLineEdit>(*dialog, "settingsPrefix")->setText(QStringLiteral("ma-"));
        dialog->accept();
    });
    (*found)->trigger();
    QCOMPARE(m_window->theme(), diagram::Theme::Dark);
    QCOMPARE(document().defaults().prefix, QStringLiteral("ma-"));
    QCOMPARE(m_window->tabs().add()->document().defaults().prefix, QStringLiteral("ma-")); // and of what comes later
}

void SettingsTest::theyAreKept()
{
    QSettings settings(path("s.ini"), QSettings::IniFormat);
    QCOMPARE(preferencesIn(settings), Preferences());
    keep(settings, others());
    QCOMPARE(preferencesIn(settings), others());
}

void SettingsTest::nonsenseInTheSettingsIsNothing()
{
    QVERIFY(file::write(path("s.ini"), "theme=blue\nautosave=perhaps\n[new]\nsubnet=10.0.0.300/99\nprefix=a b\n"));
    const QSettings settings(path("s.ini"), QSettings::IniFormat);
    Preferences expected;
    expected.savesByItself = true; // QSettings takes any word for yes but "false" and "0"
    QCOMPARE(preferencesIn(settings), expected);
}

void SettingsTest::whatCanNotBeIsTold_data()
{
    QTest::addColumn<QString>("subnet");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("told");
    QTest::newRow("fine") << "10.0.0.0/16"
                          << "db-"
                          << "";
    QTest::newRow("nothing") << ""
                             << ""
                             << "";
    QTest::newRow("address") << "10.0.0.1"
                             << ""
                             << "10.0.0.1";
    QTest::newRow("prefix length") << "10.0.0.0/31"
                                   << ""
                                   << "10.0.0.0/31";
    QTest::newRow("words") << "our own"
                           << ""
                           << "our own";
    QTest::newRow("name") << ""
                          << "a b"
                          << "a b";
}

void SettingsTest::whatCanNotBeIsTold()
{
    QFETCH(QString, subnet);
    QFETCH(QString, prefix);
    QFETCH(QString, told);
    const SettingsDialog dialog({});
    field<QLineEdit>(dialog, "settingsSubnet")->setText(subnet);
    field<QLineEdit>(dialog, "settingsPrefix")->setText(prefix);
    const QString remark = field<QLabel>(dialog, "settingsRemark")->text();
    QVERIFY2(told.isEmpty() ? remark.isEmpty() : remark.contains(told), qPrintable(remark));
    QCOMPARE(button(dialog, QStringLiteral("OK"))->isEnabled(), told.isEmpty());
}

void SettingsTest::newNodesBeginInTheSubnet()
{
    document().create();
    m_window->setPreferences(others());
    m_window->views().place(NewNodes{2, {}});
    QVERIFY(document().topology()->node(QStringLiteral("172.16.5.10")));
    QVERIFY(document().topology()->node(QStringLiteral("172.16.5.11")));
    QVERIFY(document().open(m_path)); // which has its own
    m_window->views().place(NewNodes{1, {}});
    QVERIFY(document().topology()->node(QStringLiteral("10.10.10.14")));
}

void SettingsTest::newClustersBeginWithThePrefix()
{
    document().create();
    m_window->setPreferences(others());
    m_window->views().place(NewClusterOf{edit::Archetype::Pair});
    const ClusterPtr made = document().topology()->cluster(QStringLiteral("ma-test"));
    QVERIFY(made);
    QCOMPARE(made->instances.front().node, QStringLiteral("172.16.5.10"));
    m_window->views().place(NewClusterOf{edit::Archetype::Etcd}); // which has no such prefix
    QVERIFY(document().topology()->cluster(QStringLiteral("etcd")));
}

void SettingsTest::theyGoToAFileAndBack()
{
    SettingsDialog dialog(others());
    choose(path("mine.ini"));
    button(dialog, QStringLiteral("Export…"))->click();
    QCOMPARE(readPreferences(path("mine.ini")).value(), others());
    SettingsDialog another({});
    choose(path("mine.ini"));
    button(another, QStringLiteral("Import…"))->click();
    QCOMPARE(another.preferences(), others());
}

void SettingsTest::anotherFileIsRefused()
{
    SettingsDialog dialog(others());
    choose(m_path);
    button(dialog, QStringLiteral("Import…"))->click();
    QCOMPARE(dialog.preferences(), others());
    const QString told = field<QLabel>(dialog, "settingsRemark")->text();
    QVERIFY2(told.contains(QStringLiteral("pigsty.yml")), qPrintable(told));
    QCOMPARE(file::read(m_path).value(), sandbox);
    QVERIFY(!writePreferences(path("no-such-folder/mine.ini"), others()));
}

void SettingsTest::secretsAreNeverEmbeddedByHabit()
{
    Preferences preferences;
    preferences.exported.embed = Embed::Full;
    QVERIFY(SettingsDialog(preferences).preferences().exported.embed != Embed::Full);
}

void SettingsTest::itSavesByItself()
{
    m_window->setPreferences(others());
    QVERIFY(document().editText({0, {}, "# mine\n"}));
    QTRY_VERIFY_WITH_TIMEOUT(!document().isModified(), 5000);
    QCOMPARE(file::read(m_path).value(), "# mine\n" + sandbox);
    document().undoStack()->undo(); // saving is no step
    QCOMPARE(document().text(), sandbox);
}

void SettingsTest::itSavesNothingUnasked()
{
    QVERIFY(document().editText({0, {}, "# mine\n"}));
    settle();
    QCOMPARE(file::read(m_path).value(), sandbox);
    document().create(); // has no file
    m_window->setPreferences(others());
    QVERIFY(document().editText({0, {}, "# mine\n"}));
    settle();
    QVERIFY(document().isModified());
}

void SettingsTest::whatIsNoInventoryIsNotSavedByItself()
{
    m_window->setPreferences(others());
    QVERIFY(document().editText({0, {}, "{ \n"}));
    QVERIFY(document().problem());
    settle();
    QCOMPARE(file::read(m_path).value(), sandbox);
    QVERIFY(document().editText({0, "{ \n", "# mine\n"}));
    QTRY_COMPARE_WITH_TIMEOUT(file::read(m_path).value(), "# mine\n" + sandbox, 5000);
}

void SettingsTest::conflictsAreNotSavedByItself()
{
    QSignalSpy refused(&document(), &Document::refused);
    QVERIFY(document().editText({0, {}, "# mine\n"}));
    QVERIFY(file::write(m_path, "# theirs\n" + sandbox).has_value());
    m_window->setPreferences(others());
    settle();
    QCOMPARE(file::read(m_path).value(), "# theirs\n" + sandbox);
    QVERIFY(document().isModified());
    QVERIFY(!refused.isEmpty() && refused.size() <= 2); // by the watch, and by this
}

QTEST_MAIN(SettingsTest)
#include "settings.moc"
