#include "app/panels/source/brackets.h"
#include "app/panels/source/sourceeditor.h"
#include "sample.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace pigpen;

/// The keys that know lines: new lines, indentation, comments, and leaving the editor by Tab.
class SourceEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterKeepsTheIndentation_data();
    void enterKeepsTheIndentation();
    void aLineIsAStepOfUndo();
    void tabIndentsAndBacktabTakesItBack();
    void selectedLinesAreIndentedInOneStep();
    void backspaceGoesBackByASTep();
    void commentsAreToggled_data();
    void commentsAreToggled();
    void escapeThenTabLeaves();
    void aBracketsCounterpartIsKnown();

private:
    void show(const QByteArray& text);
    void moveTo(int line, int column);
    QString text() const { return m_editor->toPlainText(); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    SourceEditor* m_editor = nullptr;
    QLineEdit* m_next = nullptr;
};

void SourceEditingTest::init()
{
    m_document = std::make_unique<Document>();
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_editor = new SourceEditor(m_document.get());
    m_next = new QLineEdit;
    column->addWidget(m_editor);
    column->addWidget(m_next);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->setFocus();
}

void SourceEditingTest::show(const QByteArray& text)
{
    m_document->create(text);
}

void SourceEditingTest::moveTo(int line, int column)
{
    m_editor->goTo({line, column});
}

void SourceEditingTest::enterKeepsTheIndentation_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("as deep") << QByteArray("  a: 1") << QByteArray("  x");
    QTest::newRow("below a key") << QByteArray("  vars:") << QByteArray("    x");
    QTest::newRow("below a key with a comment") << QByteArray("  vars:   # all") << QByteArray("    x");
    QTest::newRow("below an item's first key") << QByteArray("  - name: app") << QByteArray("    x");
    QTest::newRow("below an item's empty key") << QByteArray("  - roles:") << QByteArray("      x");
    QTest::newRow("the next of a list of words") << QByteArray("  - app") << QByteArray("  x");
    QTest::newRow("in open brackets") << QByteArray("  a: {") << QByteArray("    x");
    QTest::newRow("a text of many lines") << QByteArray("  a: |") << QByteArray("    x");
    QTest::newRow("a comment that ends so") << QByteArray("  # about:") << QByteArray("  x");
}

void SourceEditingTest::enterKeepsTheIndentation()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, next);
    show(line + "\n");
    moveTo(1, int(line.size()) + 1);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTest::keyClicks(m_editor, QStringLiteral("x"));
    QCOMPARE(m_document->text(), line + "\n" + next + "\n");
}

void SourceEditingTest::aLineIsAStepOfUndo()
{
    show("a:\n  b: 1\n");
    moveTo(2, 7);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTest::keyClicks(m_editor, QStringLiteral("c: 2"));
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTest::keyClicks(m_editor, QStringLiteral("d: 3"));
    QCOMPARE(m_document->text(), QByteArray("a:\n  b: 1\n  c: 2\n  d: 3\n"));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), QByteArray("a:\n  b: 1\n  c: 2\n  \n"));
}

void SourceEditingTest::tabIndentsAndBacktabTakesItBack()
{
    show("a: 1\n");
    moveTo(1, 1);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QCOMPARE(m_document->text(), QByteArray("  a: 1\n"));
    QVERIFY(m_editor->hasFocus());
    QTest::keyClick(m_editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_document->text(), QByteArray("a: 1\n"));
}

void SourceEditingTest::selectedLinesAreIndentedInOneStep()
{
    show("a:\nb: 1\n\nc: 2\nd: 3\n");
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(3);
    cursor.setPosition(int(text().indexOf(u'd')), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QCOMPARE(m_document->text(), QByteArray("a:\n  b: 1\n\n  c: 2\nd: 3\n"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(m_editor->textCursor().hasSelection());
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), QByteArray("a:\nb: 1\n\nc: 2\nd: 3\n"));
}

void SourceEditingTest::backspaceGoesBackByASTep()
{
    show("a:\n     b: 1\n");
    moveTo(2, 6);
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QCOMPARE(m_document->text(), QByteArray("a:\n    b: 1\n"));
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QCOMPARE(m_document->text(), QByteArray("a:\n  b: 1\n"));
}

void SourceEditingTest::commentsAreToggled_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("lines") << QByteArray("  a: 1\n    b: 2\n\n") << QByteArray("  # a: 1\n  #   b: 2\n\n");
    QTest::newRow("crlf") << QByteArray("a: 1\r\nb: 2\r\n") << QByteArray("# a: 1\r\n# b: 2\r\n");
    QTest::newRow("one is a comment already") << QByteArray("# a: 1\nb: 2\n") << QByteArray("# # a: 1\n# b: 2\n");
}

void SourceEditingTest::commentsAreToggled()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    show(before);
    m_editor->selectAll();
    m_editor->toggleComment();
    QCOMPARE(m_document->text(), after);
    m_editor->selectAll();
    m_editor->toggleComment();
    QCOMPARE(m_document->text(), before);
}

void SourceEditingTest::escapeThenTabLeaves()
{
    show("a: 1\n");
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(!m_editor->hasFocus());
    QVERIFY(m_next->hasFocus());
    m_editor->setFocus();
    QTest::keyClick(m_editor, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(m_next->hasFocus());
    QCOMPARE(m_document->text(), QByteArray("a: 1\n"));
}

void SourceEditingTest::aBracketsCounterpartIsKnown()
{
    show("a: { b: [1, 2], c: ] }\n");
    const QTextDocument& shown = *m_editor->document();
    QCOMPARE(bracketPair(shown, 8), QList<int>({8, 13}));  // before it
    QCOMPARE(bracketPair(shown, 14), QList<int>({13, 8})); // behind it
    QCOMPARE(bracketPair(shown, 3), QList<int>({3, 21}));
    QVERIFY(bracketPair(shown, 5).isEmpty());
}

QTEST_MAIN(SourceEditingTest)
#include "sourceediting.moc"
