#include "app/document/background.h"

#include "app/panels/plan/planning.h"
#include "app/window/designtabs.h"
#include "app/window/export/exporting.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/progresscard.h"
#include "core/design/file.h"
#include "tests/app/large.h"
#include "tests/app/sandbox.h"

#include <QAbstractButton>
#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

/// Work beside the window's own: the worker itself, opening and exporting with it, and the card that shows it.
class BackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aTaskEndsInTheWindowsThread();
    void theLatestTaskWins();
    void whatIsCancelledFinishesNothing();
    void itsOwnerMayGoFirst();
    void progressIsTold();

    void aSmallFileOpensAtOnce();
    void aLargeFileComesLater();
    void cancellingLeavesAllAsItWas();
    void anotherFileTakesItsPlace();
    void aNewDesignTakesItsPlace();
    void whatIsBeingOpenedIsOpenedOnce();
    void whatIsEditedMeanwhileStays();
    void severalOpenTogether();
    void theWindowMayCloseMeanwhile();

    void aCancelledExportLeavesNoFile();
    void anExportIsOfTheDesignAsItWas();

    void aLargePlanComesLater();
    void onlyThePlanOfThePresentIsTaken();

    void theCardShowsWhatRuns();
    void itsButtonCancels();
    void whatEndsSoonIsNotShown();

private:
    FileFlow& files() const { return m_window->files(); }
    Document& document() const { return m_window->document(); }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QList<QPointer<Background>> m_begun;
};

void BackgroundTest::initTestCase()
{
    QVERIFY(isLong(largeText().size()));
    for (const char* name : {"large.yml", "other.yml"})
        QVERIFY(file::write(path(name), largeText()).has_value());
    QVERIFY(file::write(path("small.yml"), sandbox).has_value());
}

void BackgroundTest::init()
{
    m_begun.clear();
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    connect(&files(), &FileFlow::began, this, [this](Background* work) { m_begun << work; });
}

void BackgroundTest::cleanup()
{
    m_window.reset();
    awaitThreads();
}

void BackgroundTest::aTaskEndsInTheWindowsThread()
{
    Background background;
    QThread* worked = nullptr;
    QThread* finished = nullptr;
    const QSignalSpy ended(&background, &Background::ended);
    background.start([&](const Progress&) -> Background::Finish {
        worked = QThread::currentThread();
        return [&] { finished = QThread::currentThread(); };
    });
    QVERIFY(background.isRunning());
    QTRY_VERIFY(finished);
    QVERIFY(!background.isRunning());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(finished, QThread::currentThread());
    QVERIFY(worked != finished);
}

void BackgroundTest::theLatestTaskWins()
{
    Background background;
    QSemaphore gate;
    QStringList done;
    const auto task = [&](const char* name) {
        return [&, name](const Progress&) -> Background::Finish {
            gate.acquire();
            return [&, name] { done << QLatin1String(name); };
        };
    };
    background.start(task("first"));
    background.start(task("second"));
    gate.release(2);
    awaitThreads();
    QCOMPARE(done, QStringList{QStringLiteral("second")});
}

void BackgroundTest::whatIsCancelledFinishesNothing()
{
    Background background;
    QSemaphore gate;
    std::atomic_bool goesOn = true;
    bool finished = false;
    const QSignalSpy ended(&background, &Background::ended);
    background.start([&](const Progress& progress) -> Background::Finish {
        gate.acquire();
        goesOn = progress(0.5);
        return [&] { finished = true; };
    });
    background.cancel();
    QVERIFY(!background.isRunning());
    QCOMPARE(ended.size(), 1);
    gate.release();
    awaitThreads();
    QVERIFY(!goesOn);
    QVERIFY(!finished);
    QCOMPARE(ended.size(), 1);
}

void BackgroundTest::itsOwnerMayGoFirst()
{
    QSemaphore gate;
    bool finished = false;
    {
        Background background;
        background.start([&](const Progress&) -> Background::Finish {
            gate.acquire();
            return [&] { finished = true; };
        });
    }
    gate.release();
    awaitThreads();
    QVERIFY(!finished);
}

void BackgroundTest::progressIsTold()
{
    Background background;
    QList<double> told;
    connect(&background, &Background::progressed, this, [&](double done) { told << done; });
    background.start([](const Progress& progress) -> Background::Finish {
        for (const double done : {0.25, 0.25, 0.5})
            progress(done);
        return {};
    });
    awaitThreads();
    QCOMPARE(told, QList<double>({0.25, 0.5}));
}

void BackgroundTest::aSmallFileOpensAtOnce()
{
    QVERIFY(files().open(path("small.yml")));
    QCOMPARE(document().path(), path("small.yml"));
    QVERIFY(m_begun.isEmpty());
}

void BackgroundTest::aLargeFileComesLater()
{
    const QSignalSpy settled(&files(), &FileFlow::settled);
    QVERIFY(files().open(path("large.yml")));
    QVERIFY(files().isOpening());
    QCOMPARE(document().path(), QString());
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(!files().isOpening());
    QCOMPARE(document().path(), path("large.yml"));
    QCOMPARE(document().text(), largeText());
    QVERIFY(document().snapshot());
    QCOMPARE(m_window->tabs().count(), 1);
}

void BackgroundTest::cancellingLeavesAllAsItWas()
{
    QVERIFY(files().open(path("small.yml")));
    const QSignalSpy failed(&files(), &FileFlow::failed);
    QVERIFY(files().open(path("large.yml")));
    m_begun.front()->cancel();
    QVERIFY(!files().isOpening());
    awaitThreads();
    QCOMPARE(m_window->tabs().count(), 1);
    QCOMPARE(document().path(), path("small.yml"));
    QVERIFY(failed.isEmpty());
}

void BackgroundTest::anotherFileTakesItsPlace()
{
    files().open(path("large.yml"));
    files().open(path("other.yml"));
    awaitThreads();
    QCOMPARE(m_window->tabs().count(), 1);
    QCOMPARE(document().path(), path("other.yml"));
}

void BackgroundTest::aNewDesignTakesItsPlace()
{
    files().open(path("large.yml"));
    files().create(QStringLiteral("sandbox"));
    awaitThreads();
    QCOMPARE(m_window->tabs().count(), 1);
    QCOMPARE(document().path(), QString());
    QVERIFY(!document().topology()->clusters().empty());
}

void BackgroundTest::whatIsBeingOpenedIsOpenedOnce()
{
    files().open(path("large.yml"));
    files().open(path("large.yml"));
    QCOMPARE(m_begun.size(), 1);
    awaitThreads();
    QCOMPARE(m_window->tabs().count(), 1);
    QCOMPARE(document().path(), path("large.yml"));
}

void BackgroundTest::whatIsEditedMeanwhileStays()
{
    files().open(path("large.yml"));
    QVERIFY(document().editText({0, {}, "# mine\n"}));
    awaitThreads();
    QCOMPARE(m_window->tabs().count(), 2);
    QCOMPARE(document().path(), path("large.yml"));
    QVERIFY(m_window->tabs().tabs().front()->document().text().startsWith("# mine"));
}

void BackgroundTest::severalOpenTogether()
{
    files().open({path("large.yml"), path("small.yml"), path("other.yml")});
    awaitThreads();
    QStringList names;
    for (DesignTab* tab : m_window->tabs().tabs())
        names << tab->document().fileName();
    names.sort();
    QCOMPARE(names,
             QStringList({QStringLiteral("large.yml"), QStringLiteral("other.yml"), QStringLiteral("small.yml")}));
}

void BackgroundTest::theWindowMayCloseMeanwhile()
{
    files().open(path("large.yml"));
    m_window.reset();
    awaitThreads();
}

void BackgroundTest::aCancelledExportLeavesNoFile()
{
    document().create(sandbox);
    Exporting exporting;
    connect(&exporting, &Exporting::began, this, [this](Background* work) { m_begun << work; });
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const Format format : {Format::Svg, Format::Png, Format::Pdf}) {
        exporting.start(document(), {{.format = format}, path("cancelled")});
        m_begun.back()->cancel();
    }
    awaitThreads();
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}

void BackgroundTest::anExportIsOfTheDesignAsItWas()
{
    document().create(sandbox);
    Exporting exporting;
    exporting.start(document(), {{.format = Format::Json}, path("out.json")});
    QVERIFY(document().renameCluster(clusterId(QStringLiteral("pg-test")), QStringLiteral("pg-later")));
    const QSignalSpy noted(&document(), &Document::noted);
    awaitThreads();
    QCOMPARE(noted.size(), 1);
    const auto written = file::read(path("out.json"));
    QVERIFY(written.has_value());
    QVERIFY(written->contains("pg-test"));
    QVERIFY(!written->contains("pg-later"));
}

void BackgroundTest::aLargePlanComesLater()
{
    Document document;
    QVERIFY(document.open(path("large.yml")).has_value());
    QVERIFY(document.renameCluster(clusterId(QStringLiteral("pg-c7")), QStringLiteral("pg-later")));
    Planning planning(&document);
    const QSignalSpy renewed(&planning, &Planning::renewed);
    planning.renew();
    planning.renew(); // it is on its way
    QVERIFY(planning.isStale());
    QVERIFY(planning.plan().isEmpty());
    awaitThreads();
    QCOMPARE(renewed.size(), 1);
    QVERIFY(!planning.isStale());
    QVERIFY(!planning.plan().isEmpty());
    QCOMPARE(planning.earlierText(), largeText());
}

void BackgroundTest::onlyThePlanOfThePresentIsTaken()
{
    Document document;
    QVERIFY(document.open(path("large.yml")).has_value());
    Planning planning(&document);
    const QSignalSpy renewed(&planning, &Planning::renewed);
    QVERIFY(document.renameCluster(clusterId(QStringLiteral("pg-c7")), QStringLiteral("pg-later")));
    planning.renew();
    document.undoStack()->undo();
    awaitThreads();
    QVERIFY(renewed.isEmpty()); // nobody asked since
    QVERIFY(planning.isStale());
    planning.renew();
    awaitThreads();
    QCOMPARE(renewed.size(), 1);
    QVERIFY(planning.plan().isEmpty());
    QVERIFY(planning.remark().contains(u"nothing to run"));
}

void BackgroundTest::theCardShowsWhatRuns()
{
    QWidget around;
    around.resize(800, 600);
    around.show();
    ProgressCard card(&around);
    Background background;
    QSemaphore gate;
    background.start([&](const Progress&) -> Background::Finish {
        gate.acquire();
        return {};
    });
    card.follow(&background, QStringLiteral("Opening"));
    QVERIFY(!card.isVisible());
    QTRY_VERIFY(card.isVisible());
    QCOMPARE(card.words(), QStringList{QStringLiteral("Opening")});
    QVERIFY(around.rect().contains(card.geometry()));
    gate.release();
    QTRY_VERIFY(!card.isVisible());
    QVERIFY(card.words().isEmpty());
}

void BackgroundTest::itsButtonCancels()
{
    QWidget around;
    around.resize(800, 600);
    around.show();
    ProgressCard card(&around);
    Background background;
    QSemaphore gate;
    bool finished = false;
    background.start([&](const Progress&) -> Background::Finish {
        gate.acquire();
        return [&] { finished = true; };
    });
    card.follow(&background, QStringLiteral("Opening"));
    QTRY_VERIFY(card.isVisible());
    auto* button = card.findChild<QAbstractButton*>();
    QCOMPARE(button->accessibleName(), QStringLiteral("Cancel: Opening"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!background.isRunning());
    QTRY_VERIFY(!card.isVisible());
    gate.release();
    awaitThreads();
    QVERIFY(!finished);
}

void BackgroundTest::whatEndsSoonIsNotShown()
{
    QWidget around;
    around.resize(800, 600);
    around.show();
    ProgressCard card(&around);
    Background background;
    background.start([](const Progress&) -> Background::Finish { return {}; });
    card.follow(&background, QStringLiteral("Opening"));
    background.cancel();
    constexpr int afterwards = 250; // longer than the card waits
    QTest::qWait(afterwards);
    QVERIFY(!card.isVisible());
}

QTEST_MAIN(BackgroundTest)
#include "background.moc"
