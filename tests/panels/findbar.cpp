#include "app/panels/source/findbar.h"

#include "app/panels/source/sourceeditor.h"
#include "app/panels/source/sourcepane.h"
#include "sample.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace pigpen;

/// Find and replace, with the keyboard and the mouse, in LF and CRLF texts.
class FindBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhileTyping();
    void goesAroundTheEnd();
    void choicesNarrowTheSearch();
    void aWrongPatternIsTold();
    void whatIsSelectedIsLookedFor();
    void escapeGivesTheEditorBack();
    void hitsFollowTheText();
    void replacesOneByOne();
    void replacesAllInOneStep_data();
    void replacesAllInOneStep();
    void replacesInATextThatIsNoInventory();
    void groupsOfAPatternAreInserted();

private:
    void type(const char* field, const QString& words);
    void press(const char* name)
    {
        QTest::mouseClick(m_pane->findChild<QToolButton*>(QLatin1String(name)), Qt::LeftButton);
    }
    void pressButton(const QString& text);
    QString count() const { return m_pane->findChild<QLabel*>(QStringLiteral("findCount"))->text(); }
    QLineEdit* field(const char* name) const { return m_pane->findChild<QLineEdit*>(QLatin1String(name)); }
    QString selected() { return m_pane->editor().textCursor().selectedText(); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<SourcePane> m_pane;
};

void FindBarTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sample);
    m_pane = std::make_unique<SourcePane>(m_document.get());
    m_pane->resize(900, 500);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->setFocus();
}

void FindBarTest::type(const char* name, const QString& words)
{
    field(name)->setFocus();
    field(name)->clear();
    QTest::keyClicks(field(name), words);
}

void FindBarTest::pressButton(const QString& text)
{
    for (QPushButton* button : m_pane->findChildren<QPushButton*>())
        if (button->text().remove(u'&') == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL(qPrintable(text));
}

void FindBarTest::findsWhileTyping()
{
    m_pane->find();
    QVERIFY(field("findWords")->hasFocus());
    type("findWords", QStringLiteral("PG_SEQ"));
    QCOMPARE(count(), QStringLiteral("1 of 2"));
    QCOMPARE(selected(), QStringLiteral("pg_seq"));
    QCOMPARE(m_pane->editor().hits().size(), size_t(2));
    type("findWords", QStringLiteral("nowhere"));
    QCOMPARE(count(), QStringLiteral("not found"));
}

void FindBarTest::goesAroundTheEnd()
{
    m_pane->find();
    type("findWords", QStringLiteral("pg_role"));
    QTest::keyClick(field("findWords"), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 2"));
    QTest::keyClick(field("findWords"), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("1 of 2"));
    QTest::keyClick(field("findWords"), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("2 of 2"));
    m_pane->findPrevious();
    QCOMPARE(count(), QStringLiteral("1 of 2"));
    m_pane->findNext();
    QCOMPARE(count(), QStringLiteral("2 of 2"));
}

void FindBarTest::choicesNarrowTheSearch()
{
    m_pane->find();
    type("findWords", QStringLiteral("etcd"));
    QCOMPARE(m_pane->editor().hits().size(), size_t(4));
    press("wholeWords"); // not in etcd_seq, etcd_cluster
    QCOMPARE(m_pane->editor().hits().size(), size_t(2));
    press("matchCase");
    type("findWords", QStringLiteral("ETCD"));
    QCOMPARE(m_pane->editor().hits().size(), size_t(0));
    press("wholeWords");
    press("pattern");
    type("findWords", QStringLiteral("10\\.10\\.10\\.1[12]"));
    QCOMPARE(m_pane->editor().hits().size(), size_t(2));
}

void FindBarTest::aWrongPatternIsTold()
{
    m_pane->find();
    press("pattern");
    type("findWords", QStringLiteral("(pg"));
    QCOMPARE(count(), QStringLiteral("no valid pattern"));
    QVERIFY(!m_pane->findChild<QLabel*>(QStringLiteral("findCount"))->toolTip().isEmpty());
}

void FindBarTest::whatIsSelectedIsLookedFor()
{
    m_pane->editor().setTextCursor(m_pane->editor().document()->find(QStringLiteral("dbuser_app")));
    m_pane->find();
    QCOMPARE(field("findWords")->text(), QStringLiteral("dbuser_app"));
    QCOMPARE(count(), QStringLiteral("1 of 2"));
}

void FindBarTest::escapeGivesTheEditorBack()
{
    m_pane->find();
    type("findWords", QStringLiteral("pg_"));
    QTest::keyClick(field("findWords"), Qt::Key_Escape);
    QVERIFY(!m_pane->findChild<FindBar*>()->isVisible());
    QVERIFY(m_pane->editor().hasFocus());
    QVERIFY(m_pane->editor().hits().empty());
    m_pane->findNext(); // F3 goes on without the bar
    QCOMPARE(selected(), QStringLiteral("pg_"));
}

void FindBarTest::hitsFollowTheText()
{
    m_pane->find();
    type("findWords", QStringLiteral("replica"));
    const int position = m_pane->editor().hits().front().position;
    QVERIFY(m_document->editText({0, {}, "# replica\n"}));
    QCOMPARE(m_pane->editor().hits().size(), size_t(2));
    QCOMPARE(m_pane->editor().hits().back().position, position + 10);
}

void FindBarTest::replacesOneByOne()
{
    m_pane->replace();
    type("findWords", QStringLiteral("dbuser_app"));
    type("replacement", QStringLiteral("dbuser_shop"));
    QTest::keyClick(field("replacement"), Qt::Key_Return);
    QCOMPARE(m_document->text().count("dbuser_app"), 1);
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Replace"));
    pressButton(QStringLiteral("Replace"));
    QCOMPARE(m_document->text().count("dbuser_shop"), 2);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text().count("dbuser_app"), 1);
}

void FindBarTest::replacesAllInOneStep_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray crlf = sample;
    QTest::newRow("lf") << sample;
    QTest::newRow("crlf") << crlf.replace("\n", "\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + sample);
}

void FindBarTest::replacesAllInOneStep()
{
    QFETCH(QByteArray, text);
    m_document->create(text);
    m_pane->replace();
    type("findWords", QStringLiteral("pg-test"));
    field("replacement")->setText(QStringLiteral("pg-é"));
    pressButton(QStringLiteral("Replace all"));
    QByteArray expected = text;
    QCOMPARE(m_document->text(), expected.replace("pg-test", "pg-é"));
    QCOMPARE(m_pane->editor().toPlainText(), TextLines(m_document->text()).shown());
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), text);
}

void FindBarTest::replacesInATextThatIsNoInventory()
{
    m_document->create("a: [\nb: x\nc: x\n");
    QVERIFY(m_document->problem());
    m_pane->replace();
    type("findWords", QStringLiteral("x"));
    type("replacement", QStringLiteral("y"));
    pressButton(QStringLiteral("Replace all"));
    QCOMPARE(m_document->text(), QByteArray("a: [\nb: y\nc: y\n"));
}

void FindBarTest::groupsOfAPatternAreInserted()
{
    m_pane->replace();
    press("pattern");
    type("findWords", QStringLiteral("pg_seq: (\\d)"));
    type("replacement", QStringLiteral("pg_seq: 1\\1"));
    pressButton(QStringLiteral("Replace all"));
    QVERIFY(m_document->text().contains("pg_seq: 11,"));
    QVERIFY(m_document->text().contains("pg_seq: 12,"));
}

QTEST_MAIN(FindBarTest)
#include "findbar.moc"
