#include "app/panels/source/completer.h"
#include "app/panels/source/findbar.h"
#include "app/panels/source/sourceeditor.h"
#include "app/panels/source/sourcepane.h"
#include "app/window/designtab.h"
#include "app/window/designtabs.h"
#include "app/window/mainwindow.h"
#include "sandbox.h"

#include <QLineEdit>
#include <QTest>

using namespace pigpen;

/// What the Edit menu does in the source pane, by its shortcuts.
class SourceActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findOpensAndF3GoesOn();
    void replaceOffersTheSecondRow();
    void linesBecomeComments();
    void completionOpensAtTheCursor();

private:
    void press(const char* keys) { QTest::keySequence(m_window.get(), QKeySequence(QString::fromLatin1(keys))); }
    SourceEditor& editor() { return m_window->tabs().current()->source().editor(); }
    QLineEdit* field(const char* name) { return m_window->findChild<QLineEdit*>(QLatin1String(name)); }

    std::unique_ptr<MainWindow> m_window;
};

void SourceActionsTest::init()
{
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    m_window->document().create(sandbox);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SourceActionsTest::findOpensAndF3GoesOn()
{
    editor().setFocus();
    press("Ctrl+F");
    QTRY_VERIFY(field("findWords")->hasFocus());
    QVERIFY(!field("replacement")->isVisible());
    QTest::keyClicks(field("findWords"), QStringLiteral("pg_role"));
    const int first = editor().textCursor().position();
    press("F3");
    QVERIFY(editor().textCursor().position() > first);
    press("Shift+F3");
    QCOMPARE(editor().textCursor().position(), first);
}

void SourceActionsTest::replaceOffersTheSecondRow()
{
    press("Ctrl+H");
    QTRY_VERIFY(field("replacement")->isVisible());
}

void SourceActionsTest::linesBecomeComments()
{
    editor().goTo({13, 1});
    press("Ctrl+/");
    QVERIFY(editor().textCursor().block().text().trimmed().startsWith(u"# "));
    press("Ctrl+Z");
    QCOMPARE(m_window->document().text(), sandbox);
}

void SourceActionsTest::completionOpensAtTheCursor()
{
    QTextCursor cursor = editor().document()->find(QStringLiteral("admin_ip: "));
    cursor.setPosition(cursor.selectionEnd());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    editor().setTextCursor(cursor);
    press("Ctrl+Space");
    QVERIFY(editor().completer().isOpen());
    QCOMPARE(editor().completer().offered().size(), size_t(4)); // the nodes
}

QTEST_MAIN(SourceActionsTest)
#include "sourceactions.moc"
