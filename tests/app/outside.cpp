#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/viewtabs.h"
#include "core/design/file.h"
#include "core/edit/verbs.h"
#include "sandbox.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utime.h>

using namespace pigpen;

/// Another program changes the file of an open design.
class OutsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsTakenInWhereNothingWasDone();
    void itCanBeUndone();
    void selectionAndLayoutStay();
    void itIsTakenInBesideWhatWasDone();
    void bothChangedTheSamePlace();
    void theSameContentIsNoChange();
    void savingTakesItIn();
    void savingOverwritesNothing();
    void aBrokenTextIsShown();
    void otherFilesOfTheFolderDoNotMatter();

private:
    Document& document() const { return m_window->document(); }
    /// As most programs do it: a new file takes the old one's place.
    void writeOutside(const QByteArray& text) const { QVERIFY(file::write(m_path, text).has_value()); }
    static QByteArray with(QByteArray text, const char* before, const char* after)
    {
        const QByteArray whole = text.replace(before, after);
        return whole;
    }
    void setRole(const char* role)
    {
        QVERIFY(document().perform(
            edit::setRole(*document().topology(), QStringLiteral("pg-test-3"), QLatin1String(role))));
    }
    /// Longer than it waits for a program to have written all.
    static void settle() { QTest::qWait(500); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

void OutsideTest::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("pigsty.yml"));
    QVERIFY(file::write(m_path, sandbox).has_value());
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    QVERIFY(m_window->files().open(m_path));
    m_window->show();
    QVERIFY(document().topology()->instance(u"pg-test-3"));
}

void OutsideTest::itIsTakenInWhereNothingWasDone()
{
    writeOutside(with(sandbox, "pg_cluster: pg-test", "pg_cluster: pg-shop"));
    QTRY_VERIFY(document().topology()->cluster(u"pg-shop"));
    QVERIFY(!document().isModified());
    QCOMPARE(document().text(), file::read(m_path).value());
}

void OutsideTest::itCanBeUndone()
{
    writeOutside(with(sandbox, "pg_cluster: pg-test", "pg_cluster: pg-shop"));
    QTRY_VERIFY(document().topology()->cluster(u"pg-shop"));
    QCOMPARE(document().undoStack()->count(), 1);
    document().undoStack()->undo();
    QCOMPARE(document().text(), sandbox);
    QVERIFY(document().isModified());
    document().undoStack()->redo();
    QVERIFY(!document().isModified());
}

void OutsideTest::selectionAndLayoutStay()
{
    const EntityId test = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-test"));
    document().selection()->set(test);
    writeOutside(sandbox + "# later\n");
    QTRY_VERIFY(document().text().endsWith("# later\n"));
    QCOMPARE(document().selection()->current(), test);
}

void OutsideTest::itIsTakenInBesideWhatWasDone()
{
    setRole("offline");
    const QByteArray mine = document().text();
    QVERIFY(mine != sandbox);
    writeOutside(sandbox + "# later\n");
    QTRY_VERIFY(document().text().endsWith("# later\n"));
    QCOMPARE(document().text(), mine + "# later\n");
    QVERIFY(document().isModified());
    QVERIFY(m_window->files().save());
    QCOMPARE(file::read(m_path).value(), mine + "# later\n");
    document().undoStack()->undo();
    QCOMPARE(document().text(), mine);
}

void OutsideTest::bothChangedTheSamePlace()
{
    setRole("offline");
    const QByteArray mine = document().text();
    QByteArray theirs = sandbox;
    const qsizetype at = theirs.indexOf("10.10.10.13");
    theirs.insert(theirs.indexOf('\n', at), " # theirs");
    const QSignalSpy refused(&document(), &Document::refused);
    writeOutside(theirs);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(document().text(), mine);
    QVERIFY(m_window->views().notice().isVisible());
    settle();
    QCOMPARE(refused.size(), 1); // said once
    QVERIFY(!m_window->files().save());
    QCOMPARE(file::read(m_path).value(), theirs); // nothing is overwritten
}

void OutsideTest::theSameContentIsNoChange()
{
    const QSignalSpy noted(&document(), &Document::noted);
    const QSignalSpy refused(&document(), &Document::refused);
    writeOutside(sandbox);
    QCOMPARE(::utime(QFile::encodeName(m_path).constData(), nullptr), 0);
    settle();
    QVERIFY(noted.isEmpty() && refused.isEmpty());
    QCOMPARE(document().undoStack()->count(), 0);
}

/// Faster than the file is looked at.
void OutsideTest::savingTakesItIn()
{
    setRole("offline");
    const QByteArray mine = document().text();
    writeOutside(sandbox + "# later\n");
    QVERIFY(m_window->files().save());
    QCOMPARE(file::read(m_path).value(), mine + "# later\n");
    QVERIFY(!document().isModified());
}

void OutsideTest::savingOverwritesNothing()
{
    setRole("offline");
    QByteArray theirs = sandbox;
    const qsizetype at = theirs.indexOf("10.10.10.13");
    theirs.insert(theirs.indexOf('\n', at), " # theirs");
    writeOutside(theirs);
    QVERIFY(!m_window->files().save());
    QCOMPARE(file::read(m_path).value(), theirs);
    QVERIFY(document().isModified());
}

void OutsideTest::aBrokenTextIsShown()
{
    writeOutside(sandbox + "broken: [\n");
    QTRY_VERIFY(document().problem());
    QVERIFY(!document().isModified());
    writeOutside(sandbox);
    QTRY_VERIFY(!document().problem());
    QVERIFY(!document().isModified());
}

void OutsideTest::otherFilesOfTheFolderDoNotMatter()
{
    const QSignalSpy noted(&document(), &Document::noted);
    QVERIFY(file::write(m_folder->filePath(QStringLiteral("other.yml")), sandbox).has_value());
    settle();
    QVERIFY(noted.isEmpty());
    QCOMPARE(document().undoStack()->count(), 0);
}

QTEST_MAIN(OutsideTest)
#include "outside.moc"
