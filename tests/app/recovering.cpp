#include "app/window/recovering.h"

#include "app/document/journalling.h"
#include "app/window/crashnote.h"
#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "core/design/file.h"
#include "sandbox.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <random>
#include <sys/stat.h>

using namespace pigpen;

namespace {

constexpr int within = 2000; // milliseconds: what is older when the program dies is kept

QByteArray comment(int number)
{
    return "# " + QByteArray::number(number) + '\n';
}

/// What the program that is killed does: a window in which the design is edited ever on. It tells each edit.
int editForever(const QString& path)
{
    MainWindow window(true, diagram::Theme::Light);
    window.files().open(path);
    window.show();
    QTimer timer;
    int number = 0;
    QObject::connect(&timer, &QTimer::timeout, &window, [&] {
        Document& document = window.document();
        document.editText({document.text().size(), {}, comment(++number)});
        std::printf("%d %lld\n", number, QDateTime::currentMSecsSinceEpoch());
        std::fflush(stdout);
    });
    constexpr int interval = 70; // milliseconds
    timer.start(interval);
    return QApplication::exec();
}

int crash()
{
    noteCrashes(Recovery::standardFolder());
    std::raise(SIGSEGV);
    return 0;
}

} // namespace

/// What is not saved when the program ends without asking is there with the next start.
class RecoveringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKilledWindowIsRecovered();
    void onlyTheUserMayReadIt();
    void nothingIsWrittenBeforeThereIsAnEdit();
    void savingTakesItAway();
    void undoingAllTakesItAway();
    void closingTakesItAway();
    void aRunningProgramIsNotOfferedForRecovery();
    void aNewDesignAndItsLayoutAreRecovered();
    void whatChangedInTheFileMeanwhileIsTakenIn();
    void aLayoutThatChangedMeanwhileIsTakenIn();
    void discardingIsAskedOnce();
    void whatIsNotTakenNowIsOfferedAgain();
    void aFolderThatCanNotBeMadeIsToldOnce();
    void aJournalThatIsNotWholeIsRefused();
    void aCrashTellsWhereItIs();

private:
    struct Victim
    {
        std::unique_ptr<QTemporaryDir> state;
        std::unique_ptr<QProcess> process;
        QString path;
    };

    Victim start(int number) const;
    void recover(Victim& victim);
    static QString folderIn(const QTemporaryDir& state) { return state.filePath(QStringLiteral("pigpen/recovery")); }
    static std::unique_ptr<MainWindow> openWindow(const QTemporaryDir& state)
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
        auto window = std::make_unique<MainWindow>(true, diagram::Theme::Light);
        window->show();
        return window;
    }
    static NoticeBar& strip(const MainWindow& window)
    {
        return *window.centralWidget()->findChild<NoticeBar*>(QString(), Qt::FindDirectChildrenOnly);
    }
    static void press(const MainWindow& window, const QString& words)
    {
        for (auto* button : strip(window).findChildren<QPushButton*>())
            if (button->text().remove(u'&') == words)
                return button->click();
        QFAIL(qPrintable(words));
    }
    QStringList journals() const
    {
        QStringList found;
        const QDir folder(folderIn(*m_state));
        for (const QString& session : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QFileInfo& file : QDir(folder.filePath(session)).entryInfoList({QStringLiteral("*.journal")}))
                found << file.filePath();
        return found;
    }
    void edit(MainWindow& window) const { window.document().editText({0, {}, "# mine\n"}); }
    /// As after a crash: the journal is there, and nobody holds it.
    void leave(const Journal& journal) const
    {
        const QString session = folderIn(*m_state) + QStringLiteral("/gone");
        QVERIFY(QDir().mkpath(session));
        QVERIFY(file::write(session + QStringLiteral("/1.journal"), journal.toBytes()).has_value());
    }

    std::unique_ptr<QTemporaryDir> m_state;
    QString m_path;
};

void RecoveringTest::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    m_path = m_state->filePath(QStringLiteral("pigsty.yml"));
    QVERIFY(file::write(m_path, sandbox).has_value());
}

RecoveringTest::Victim RecoveringTest::start(int number) const
{
    Victim victim{std::make_unique<QTemporaryDir>(), std::make_unique<QProcess>(), {}};
    victim.path = victim.state->filePath(QStringLiteral("pigsty-%1.yml").arg(number));
    if (!file::write(victim.path, sandbox))
        qFatal("no room");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"), victim.state->path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), victim.state->path());
    victim.process->setProcessEnvironment(environment);
    victim.process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit"), victim.path});
    return victim;
}

/// What stands in the window then is what was there at some moment, of which the kill is not two seconds away.
void RecoveringTest::recover(Victim& victim)
{
    victim.process->kill();
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(victim.process->waitForFinished());
    int kept = 0; // edits that must be
    QByteArrayList edits{sandbox};
    for (const QByteArray& line : victim.process->readAllStandardOutput().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() < 2)
            continue;
        edits << edits.back() + comment(words.front().toInt());
        kept = words.back().toLongLong() < killed - within ? words.front().toInt() : kept;
    }
    const auto window = openWindow(*victim.state);
    press(*window, QStringLiteral("Recover"));
    Document& document = window->document();
    QCOMPARE(document.path(), victim.path);
    const auto at = edits.indexOf(document.text());
    QVERIFY2(at >= 1, document.text().right(200).constData());
    QVERIFY2(at >= kept, qPrintable(QStringLiteral("%1 of %2 edits").arg(at).arg(kept)));
    QVERIFY(document.isModified());
    document.undoStack()->undo();
    QCOMPARE(document.text(), sandbox);
    QCOMPARE(file::read(victim.path).value(), sandbox);
}

void RecoveringTest::aKilledWindowIsRecovered()
{
    std::mt19937 random(1); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same moments every time
    constexpr int kills = 50;
    constexpr int atATime = 10;
    for (int round = 0; round < kills / atATime; ++round) {
        std::vector<Victim> victims;
        for (int i = 0; i < atATime; ++i)
            victims.push_back(start(i));
        for (Victim& victim : victims)
            QVERIFY(victim.process->waitForReadyRead()); // it edits
        constexpr int first = 1500;                      // milliseconds: less may leave nothing, and may
        QTest::qWait(first);
        for (Victim& victim : victims) {
            constexpr unsigned apart = 300;
            QTest::qWait(int(random() % apart));
            recover(victim);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void RecoveringTest::onlyTheUserMayReadIt()
{
    const auto window = openWindow(*m_state);
    QVERIFY(window->files().open(m_path));
    edit(*window);
    QTRY_COMPARE_WITH_TIMEOUT(journals().size(), 1, within);
    const QString journal = journals().front();
    for (const QString& name : {journal, QFileInfo(journal).path(), folderIn(*m_state)}) {
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(name).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, name == journal ? 0600U : 0700U);
    }
}

void RecoveringTest::nothingIsWrittenBeforeThereIsAnEdit()
{
    const auto window = openWindow(*m_state);
    QVERIFY(window->files().open(m_path));
    QTest::qWait(within);
    QVERIFY(!QFileInfo::exists(folderIn(*m_state)));
}

void RecoveringTest::savingTakesItAway()
{
    const auto window = openWindow(*m_state);
    QVERIFY(window->files().open(m_path));
    edit(*window);
    QTRY_COMPARE_WITH_TIMEOUT(journals().size(), 1, within);
    QVERIFY(window->files().save());
    QCOMPARE(journals(), QStringList());
    edit(*window); // and it goes on
    QTRY_COMPARE_WITH_TIMEOUT(journals().size(), 1, within);
}

void RecoveringTest::undoingAllTakesItAway()
{
    const auto window = openWindow(*m_state);
    QVERIFY(window->files().open(m_path));
    edit(*window);
    QTRY_COMPARE_WITH_TIMEOUT(journals().size(), 1, within);
    window->document().undoStack()->undo();
    QCOMPARE(journals(), QStringList());
}

void RecoveringTest::closingTakesItAway()
{
    auto window = openWindow(*m_state);
    edit(*window);
    QTRY_COMPARE_WITH_TIMEOUT(journals().size(), 1, within);
    window.reset();
    QCOMPARE(journals(), QStringList());
    QCOMPARE(QDir(folderIn(*m_state)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void RecoveringTest::aRunningProgramIsNotOfferedForRecovery()
{
    const auto window = openWindow(*m_state);
    edit(*window);
    QTRY_COMPARE_WITH_TIMEOUT(journals().size(), 1, within);
    QVERIFY(Recovery(folderIn(*m_state)).leftovers().empty());
    leave({m_path, sandbox, sandbox + "# more\n", {}, {}});
    const Recovery first(folderIn(*m_state));
    QCOMPARE(first.leftovers().size(), size_t(1));
    QVERIFY(Recovery(folderIn(*m_state)).leftovers().empty()); // one who asks is enough
}

void RecoveringTest::aNewDesignAndItsLayoutAreRecovered()
{
    Sidecar layout;
    layout.clusters.insert(clusterId(QStringLiteral("pg-test")), QPointF(120, 340));
    leave({{}, {}, sandbox, {}, layout});
    const auto window = openWindow(*m_state);
    QVERIFY(strip(*window).words().contains(QStringLiteral("a new design")));
    press(*window, QStringLiteral("Recover"));
    QVERIFY(!strip(*window).isVisible());
    QVERIFY(window->document().path().isEmpty());
    QCOMPARE(window->document().text(), sandbox);
    QCOMPARE(window->document().sidecar(), layout);
    QVERIFY(window->document().isModified());
    QCOMPARE(journals().size(), 1); // the same one goes on
    QVERIFY(!journals().front().contains(QStringLiteral("/gone/")));
}

void RecoveringTest::whatChangedInTheFileMeanwhileIsTakenIn()
{
    leave({m_path, sandbox, "# mine\n" + sandbox, {}, {}});
    QVERIFY(file::write(m_path, sandbox + "# theirs\n").has_value());
    const auto window = openWindow(*m_state);
    press(*window, QStringLiteral("Recover"));
    QCOMPARE(window->document().text(), "# mine\n" + sandbox + "# theirs\n");
    QVERIFY(window->files().save());
    QCOMPARE(file::read(m_path).value(), "# mine\n" + sandbox + "# theirs\n");
}

void RecoveringTest::aLayoutThatChangedMeanwhileIsTakenIn()
{
    const EntityId test = clusterId(QStringLiteral("pg-test"));
    const EntityId meta = clusterId(QStringLiteral("pg-meta"));
    Sidecar saved;
    saved.clusters = {{test, {10, 10}}, {meta, {20, 20}}};
    Sidecar mine = saved;
    mine.clusters.insert(test, {120, 340});
    Sidecar theirs = saved;
    theirs.clusters.insert(meta, {500, 60});
    leave({m_path, sandbox, sandbox, saved, mine});
    QVERIFY(file::write(Sidecar::pathFor(m_path), theirs.toJson()).has_value());
    const auto window = openWindow(*m_state);
    press(*window, QStringLiteral("Recover"));
    QVERIFY(window->files().save());
    const Sidecar both = Sidecar::fromJson(file::read(Sidecar::pathFor(m_path)).value()).value();
    QCOMPARE(both.clusters, Sidecar::Positions({{test, {120, 340}}, {meta, {500, 60}}}));
}

void RecoveringTest::discardingIsAskedOnce()
{
    leave({m_path, sandbox, "# mine\n" + sandbox, {}, {}});
    const auto window = openWindow(*m_state);
    const auto answer = [&](QMessageBox::StandardButton button) {
        QTimer::singleShot(0, this, [button] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(question && question->text().contains(QStringLiteral("pigsty.yml")));
            question->button(button)->click();
        });
        press(*window, QStringLiteral("Discard…"));
    };
    answer(QMessageBox::Cancel);
    QCOMPARE(journals().size(), 1);
    QVERIFY(strip(*window).isVisible());
    answer(QMessageBox::Discard);
    QCOMPARE(journals().size(), 0);
    QVERIFY(!strip(*window).isVisible());
}

void RecoveringTest::whatIsNotTakenNowIsOfferedAgain()
{
    leave({m_path, sandbox, "# mine\n" + sandbox, {}, {}});
    for (int start = 0; start < 2; ++start)
        QVERIFY(strip(*openWindow(*m_state)).words().contains(QStringLiteral("pigsty.yml")));
    QCOMPARE(journals().size(), 1);
}

void RecoveringTest::aFolderThatCanNotBeMadeIsToldOnce()
{
    QVERIFY(file::write(m_state->filePath(QStringLiteral("pigpen")), "a file\n").has_value());
    const auto window = openWindow(*m_state);
    edit(*window);
    auto* journalling = window->document().findChild<Journalling*>();
    QSignalSpy failed(journalling, &Journalling::failed);
    QVERIFY(failed.wait(within));
    edit(*window);
    QTest::qWait(within);
    QCOMPARE(failed.size(), 1);
}

void RecoveringTest::aJournalThatIsNotWholeIsRefused()
{
    Sidecar layout;
    layout.clusters.insert(clusterId(QStringLiteral("pg-test")), QPointF(1, 2));
    Sidecar savedLayout;
    savedLayout.clusters.insert(clusterId(QStringLiteral("pg-test")), QPointF(3, 4));
    const Journal journal{m_path, "one\n\xff", QByteArray("two\0three", 9), savedLayout, layout};
    const QByteArray bytes = journal.toBytes();
    const auto again = Journal::fromBytes(bytes);
    QVERIFY(again.has_value());
    QCOMPARE(again->path, journal.path);
    QCOMPARE(again->saved, journal.saved);
    QCOMPARE(again->text, journal.text);
    QCOMPARE(again->sidecar, journal.sidecar);
    QCOMPARE(again->savedSidecar, journal.savedSidecar);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!Journal::fromBytes(bytes.left(size)), qPrintable(QString::number(size)));
    QVERIFY(!Journal::fromBytes(bytes + "more"));
    QVERIFY(!Journal::fromBytes(QByteArray(bytes).replace("\"pigpen-journal\":1", "\"pigpen-journal\":2")));
    QVERIFY(!Journal::fromBytes(R"({"pigpen-journal":1,"saved":9000000000000000000,"text":9000000000000000000})"
                                "\n"));
}

void RecoveringTest::aCrashTellsWhereItIs()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGSEGV);
    QVERIFY(QString::fromLocal8Bit(process.readAllStandardError()).contains(Recovery::standardFolder()));
}

int main(int argc, char** argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    const QTemporaryDir config;
    if (mode.isEmpty() || !mode.startsWith("--"))
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(config.path())); // the window remembers
    QApplication application(argc, argv);
    if (mode == "--edit")
        return editForever(QString::fromLocal8Bit(argv[2]));
    if (mode == "--crash")
        return crash();
    RecoveringTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "recovering.moc"
