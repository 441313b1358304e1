#include "app/window/conflictdialog.h"
#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/viewtabs.h"
#include "core/design/file.h"
#include "core/edit/verbs.h"
#include "sandbox.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

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
    void aLayoutThatIsNotSavedStaysUnsaved();
    void itIsTakenInBesideWhatWasDone();
    void bothChangedTheSamePlace();
    void theSameContentIsNoChange();
    void savingTakesItIn();
    void savingOverwritesNothing();
    void theUserChooses_data();
    void theUserChooses();
    void anotherLayoutIsTakenIn();
    void anotherLayoutIsTakenInBesideWhatWasMoved();
    void aRenameComesWithItsLayout();
    void aBrokenLayoutIsToldOnceAndStays();
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
    void writeLayout(const QByteArray& json) const { QVERIFY(file::write(Sidecar::pathFor(m_path), json).has_value()); }
    static Sidecar layoutOf(const Sidecar::Positions& clusters)
    {
        Sidecar sidecar;
        sidecar.clusters = clusters;
        return sidecar;
    }
    void setRole(const char* role)
    {
        QVERIFY(document().perform(
            edit::setRole(*document().topology(), QStringLiteral("pg-test-3"), QLatin1String(role))));
    }
    /// Another program writes in the line that was changed here.
    QByteArray writeConflict() const
    {
        QByteArray theirs = sandbox + "# later\n";
        const qsizetype at = theirs.indexOf("10.10.10.13");
        theirs.insert(theirs.indexOf('\n', at), " # theirs");
        writeOutside(theirs);
        return theirs;
    }
    /// In the dialog that saving opens.
    void answer(const std::function<void(ConflictDialog&)>& done)
    {
        QTimer::singleShot(0, this, [done] {
            auto* dialog = qobject_cast<ConflictDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            done(*dialog);
        });
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

void OutsideTest::aLayoutThatIsNotSavedStaysUnsaved()
{
    Sidecar moved = document().sidecar();
    moved.clusters.insert(clusterId(QStringLiteral("pg-test")), {40, 80});
    document().arrange(QStringLiteral("Move"), moved);
    QVERIFY(document().isModified());
    writeOutside(sandbox + "# later\n");
    QTRY_VERIFY(document().text().endsWith("# later\n"));
    QVERIFY(document().isModified());
    QVERIFY(!document().undoStack()->isClean());
    QCOMPARE(document().sidecar(), moved);
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
    const QSignalSpy refused(&document(), &Document::refused);
    const QByteArray theirs = writeConflict();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(document().text(), mine);
    QVERIFY(m_window->views().notice().isVisible());
    settle();
    QCOMPARE(refused.size(), 1); // said once
    answer([](ConflictDialog& dialog) { dialog.reject(); });
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
    const QByteArray theirs = writeConflict();
    answer([](ConflictDialog& dialog) { dialog.reject(); });
    QVERIFY(!m_window->files().save());
    QCOMPARE(file::read(m_path).value(), theirs);
    QVERIFY(document().isModified());
}

void OutsideTest::theUserChooses_data()
{
    QTest::addColumn<bool>("isTheirs");
    QTest::newRow("what is here") << false;
    QTest::newRow("what the file has") << true;
}

void OutsideTest::theUserChooses()
{
    QFETCH(bool, isTheirs);
    setRole("offline");
    const QByteArray mine = document().text();
    const QByteArray theirs = writeConflict();
    answer([isTheirs](ConflictDialog& dialog) {
        const auto choices = dialog.findChildren<QRadioButton*>();
        QCOMPARE(choices.size(), 2);
        QVERIFY(choices[0]->isChecked()); // nothing of one's own goes unasked
        const auto sides = dialog.findChildren<QPlainTextEdit*>();
        QVERIFY(sides[0]->toPlainText().contains(u"offline"));
        QVERIFY(sides[1]->toPlainText().contains(u"# theirs"));
        // What differs is marked, and only that.
        const auto marked = [](QPlainTextEdit* side) {
            const auto marks = side->extraSelections();
            return marks.size() == 1 ? marks[0].cursor.selectedText() : QString();
        };
        QVERIFY(marked(sides[0]).startsWith(u"offline"));
        QVERIFY(marked(sides[1]).endsWith(u"# theirs"));
        QVERIFY(!marked(sides[1]).contains(u"pg_role"));
        choices[isTheirs ? 1 : 0]->click();
        dialog.accept();
    });
    QVERIFY(m_window->files().save());
    QCOMPARE(file::read(m_path).value(), isTheirs ? theirs : mine + "# later\n");
    QVERIFY(!document().isModified());
    document().undoStack()->undo();
    QCOMPARE(document().text(), mine);
}

void OutsideTest::anotherLayoutIsTakenIn()
{
    const Sidecar before = document().sidecar();
    const Sidecar theirs = layoutOf({{clusterId(QStringLiteral("pg-test")), {320, 80}}});
    writeLayout(theirs.toJson());
    QTRY_COMPARE(document().sidecar(), theirs);
    QVERIFY(!document().isModified());
    QCOMPARE(document().undoStack()->count(), 1);
    document().undoStack()->undo();
    QCOMPARE(document().sidecar(), before);
    QVERIFY(document().isModified());
    document().undoStack()->redo();

    // In place, too, as few programs do it.
    const Sidecar later = layoutOf({{clusterId(QStringLiteral("pg-test")), {640, 80}}});
    QFile file(Sidecar::pathFor(m_path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(file.write(later.toJson()) > 0);
    file.close();
    QTRY_COMPARE(document().sidecar(), later);
}

void OutsideTest::anotherLayoutIsTakenInBesideWhatWasMoved()
{
    const EntityId test = clusterId(QStringLiteral("pg-test"));
    const EntityId meta = clusterId(QStringLiteral("pg-meta"));
    document().arrange(QStringLiteral("Move"), layoutOf({{test, {40, 80}}}));
    const QSignalSpy noted(&document(), &Document::noted);
    writeLayout(layoutOf({{test, {1, 1}}, {meta, {500, 80}}}).toJson());
    const Sidecar both = layoutOf({{test, {40, 80}}, {meta, {500, 80}}});
    QTRY_COMPARE(document().sidecar(), both);
    QVERIFY(document().isModified());
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted[0][0].toStringList().size(), 2); // that something was moved on both sides, too
    QVERIFY(m_window->files().save());
    QCOMPARE(Sidecar::fromJson(file::read(Sidecar::pathFor(m_path)).value()).value(), both);
}

/// As when another revision is checked out.
void OutsideTest::aRenameComesWithItsLayout()
{
    writeLayout(layoutOf({{clusterId(QStringLiteral("pg-test")), {40, 80}}}).toJson());
    QTRY_VERIFY(!document().sidecar().isEmpty());
    const Sidecar theirs = layoutOf({{clusterId(QStringLiteral("pg-shop")), {320, 160}}});
    writeLayout(theirs.toJson());
    writeOutside(with(sandbox, "pg_cluster: pg-test", "pg_cluster: pg-shop"));
    QTRY_VERIFY(document().topology()->cluster(u"pg-shop"));
    QCOMPARE(document().sidecar(), theirs);
    QVERIFY(!document().isModified());
}

void OutsideTest::aBrokenLayoutIsToldOnceAndStays()
{
    const QSignalSpy refused(&document(), &Document::refused);
    const Sidecar before = document().sidecar();
    const QByteArray broken = "<<<<<<< HEAD\n";
    writeLayout(broken);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(m_window->views().notice().isVisible());
    settle();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(document().sidecar(), before);
    document().arrange(QStringLiteral("Move"), layoutOf({{clusterId(QStringLiteral("pg-test")), {40, 80}}}));
    QVERIFY(!m_window->files().save());
    QCOMPARE(file::read(Sidecar::pathFor(m_path)).value(), broken);
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
