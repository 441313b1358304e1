#include "app/panels/source/sourceeditor.h"
#include "core/edit/verbs.h"
#include "sample.h"
#include "tests/app/large.h"

#include <QTest>
#include <QTextBlock>

using namespace pigpen;

class SourcePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTextAndWritesNothing();
    void typingBecomesSplices_data();
    void typingBecomesSplices();
    void typingUpdatesTheTopology();
    void aRunOfTypingIsOneStep();
    void undoBelongsToTheDocument();
    void aVerbIsShownWithoutLosingThePlace();
    void selectionIsFollowedBothWays();
    void aTextThatWouldLoseBytesCanNotBeTypedIn();
    void aLargeTextIsThereLater();
    void whatChangesWhileALargeTextIsMadeReadyIsShown();
    void aSmallTextInsteadOfALargeOneIsThereAtOnce();
    void whatIsSelectedMeanwhileIsGoneToWhenAllIsThere();

private:
    static void expectInStep(const Document& document, const SourceEditor& pane)
    {
        QCOMPARE(pane.toPlainText(), TextLines(document.text()).shown());
    }
    static void moveTo(SourceEditor& pane, const QString& words, int offset)
    {
        QTextCursor cursor = pane.document()->find(words);
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionStart() + offset);
        pane.setTextCursor(cursor);
    }
};

void SourcePaneTest::showsTheTextAndWritesNothing()
{
    Document document;
    document.create(sample);
    SourceEditor pane(&document);
    expectInStep(document, pane);
    QCOMPARE(document.text(), sample);
    QVERIFY(!document.isModified());
    QCOMPARE(pane.textCursor().position(), 0);
    document.create(sample + "# more\n");
    QCOMPARE(pane.textCursor().position(), 0); // another text begins at its beginning
}

void SourcePaneTest::typingBecomesSplices_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray crlf = sample;
    crlf.replace("\n", "\r\n");
    QTest::newRow("lf") << sample;
    QTest::newRow("crlf") << crlf;
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF" + sample);
}

/// Typing, a new line, deleting over a line break, pasting over a selection: only what was typed differs in the bytes.
void SourcePaneTest::typingBecomesSplices()
{
    QFETCH(QByteArray, text);
    const QByteArray lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    Document document;
    document.create(text);
    SourceEditor pane(&document);
    moveTo(pane, QStringLiteral("né premier"), 10);
    QTest::keyClicks(&pane, QStringLiteral(" ici"));
    QTest::keyClick(&pane, Qt::Key_Return);
    QTest::keyClicks(&pane, QStringLiteral("# 2"));
    QByteArray expected = text;
    const QByteArray remark = QStringLiteral("né premier").toUtf8();
    expected.replace(remark, remark + " ici" + lineBreak + "        # 2"); // as deep as the line before
    QCOMPARE(document.text(), expected);
    expectInStep(document, pane);

    for (int i = 0; i < 3 + 4 + 1; ++i) // the words, the indentation by twos, the line break
        QTest::keyClick(&pane, Qt::Key_Backspace);
    expected = text;
    expected.replace(remark, remark + " ici");
    QCOMPARE(document.text(), expected);

    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QCOMPARE(document.text(), text);
    expectInStep(document, pane);
}

void SourcePaneTest::typingUpdatesTheTopology()
{
    Document document;
    document.create(sample);
    SourceEditor pane(&document);
    moveTo(pane, QStringLiteral("pg_seq: 2"), 8);
    QTest::keyClick(&pane, Qt::Key_Delete);
    QTest::keyClicks(&pane, QStringLiteral("7"));
    QVERIFY(document.topology()->instance(u"pg-test-7"));
    QVERIFY(!document.topology()->instance(u"pg-test-2"));
}

void SourcePaneTest::aRunOfTypingIsOneStep()
{
    Document document;
    document.create(sample);
    SourceEditor pane(&document);
    moveTo(pane, QStringLiteral("pg_version: 18"), 14);
    QTest::keyClicks(&pane, QStringLiteral(" # latest"));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(document.text(), sample);
    document.undoStack()->redo();
    QVERIFY(document.text().endsWith("pg_version: 18 # latest\n"));
    expectInStep(document, pane);
}

void SourcePaneTest::undoBelongsToTheDocument()
{
    Document document;
    document.create(sample);
    SourceEditor pane(&document);
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.setAccepted(false);
    QApplication::sendEvent(&pane, &undo);
    QVERIFY(!undo.isAccepted());
    QVERIFY(!pane.document()->isUndoAvailable());
}

void SourcePaneTest::aVerbIsShownWithoutLosingThePlace()
{
    Document document;
    document.create(sample);
    SourceEditor pane(&document);
    moveTo(pane, QStringLiteral("pg_databases"), 5);
    QVERIFY(document.perform(edit::addInstance(*document.topology(), document.usedNumbers(),
                                               {QStringLiteral("pg-test"), QStringLiteral("10.10.10.13"), {}, {}})));
    expectInStep(document, pane);
    QVERIFY(pane.toPlainText().contains(QStringLiteral("10.10.10.13")));
    QVERIFY(pane.textCursor().block().text().contains(QStringLiteral("pg_databases")));
    document.undoStack()->undo();
    expectInStep(document, pane);
}

void SourcePaneTest::selectionIsFollowedBothWays()
{
    Document document;
    document.create(sample);
    SourceEditor pane(&document);
    pane.show();
    const EntityId second = document.topology()->find(u"pg-test-2");
    document.selection()->set(second);
    QVERIFY(pane.textCursor().block().text().contains(QStringLiteral("10.10.10.12")));
    QVERIFY(pane.marks().isEntity(pane.textCursor().blockNumber()));

    pane.activateWindow();
    pane.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    moveTo(pane, QStringLiteral("10.10.10.11"), 3);
    QCOMPARE(document.selection()->current(), document.topology()->find(u"pg-test-1"));
}

void SourcePaneTest::aTextThatWouldLoseBytesCanNotBeTypedIn()
{
    Document document;
    const QByteArray text = "a: \xFF\n";
    document.create(text);
    SourceEditor pane(&document);
    QVERIFY(pane.isReadOnly());
    QTest::keyClicks(&pane, QStringLiteral("x"));
    QCOMPARE(document.text(), text);
}

void SourcePaneTest::aLargeTextIsThereLater()
{
    Document document;
    document.create(sample);
    SourceEditor pane(&document);
    document.create(largeText());
    QVERIFY(pane.isReadOnly());
    QVERIFY(pane.toPlainText().startsWith(QStringLiteral("all:\n")));
    QVERIFY(pane.toPlainText().size() < largeText().size());
    QTest::keyClicks(&pane, QStringLiteral("x"));
    QTRY_VERIFY(!pane.isReadOnly());
    expectInStep(document, pane);
    QCOMPARE(document.text(), largeText());
    moveTo(pane, QStringLiteral("pg-c2399:"), 4);
    QTest::keyClicks(&pane, QStringLiteral("x"));
    QVERIFY(document.text().contains("pg-cx2399:"));
    expectInStep(document, pane);
}

void SourcePaneTest::whatChangesWhileALargeTextIsMadeReadyIsShown()
{
    Document document;
    SourceEditor pane(&document);
    document.create(largeText());
    QVERIFY(document.editText({0, {}, "# mine\n"}));
    QTRY_VERIFY(!pane.isReadOnly());
    QVERIFY(pane.toPlainText().startsWith(QStringLiteral("# mine\n")));
    expectInStep(document, pane);
    document.undoStack()->undo();
    expectInStep(document, pane);
}

void SourcePaneTest::aSmallTextInsteadOfALargeOneIsThereAtOnce()
{
    Document document;
    SourceEditor pane(&document);
    document.create(largeText());
    document.create(sample);
    expectInStep(document, pane);
    QVERIFY(!pane.isReadOnly());
    QTest::qWait(20);
    expectInStep(document, pane);
}

void SourcePaneTest::whatIsSelectedMeanwhileIsGoneToWhenAllIsThere()
{
    Document document;
    SourceEditor pane(&document);
    document.create(largeText());
    document.selection()->set(EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-c2399")));
    QTRY_VERIFY(!pane.isReadOnly());
    QCOMPARE(pane.textCursor().block().text().trimmed(), QStringLiteral("pg-c2399:"));
}

QTEST_MAIN(SourcePaneTest)
#include "sourcepane.moc"
