#include "app/panels/source/sourceproblems.h"

#include "app/panels/source/linemargin.h"
#include "app/panels/source/sourceeditor.h"
#include "faulty.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace pigpen;
using check::Finding;

/// What the source pane offers for the problems of a line.
class SourceProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFixAtTheCursor();
    void ofSeveralTheOneAtTheCursor();
    void severalAreAskedFor();
    void whereThereIsNoneItIsSaid();
    void theMenuOffersThem();
    void aClickOnTheSignShowsIt();
    void tooltipsTellMeaningAndFix();
    void placesFollowABrokenText();

private:
    void moveTo(const QString& words, int offset = 1);
    const Finding* finding(const char* words) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<SourceEditor> m_editor;
    QStringList m_fixes;
};

void SourceProblemsTest::init()
{
    m_editor.reset();
    m_document = std::make_unique<Document>();
    m_document->create(faulty);
    m_editor = std::make_unique<SourceEditor>(m_document.get());
    m_editor->resize(900, 500);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_editor->setFocus();
    m_fixes.clear();
    connect(m_editor.get(), &SourceEditor::fixRequested, this, [this](const Finding& one) { m_fixes << one.fix; });
}

void SourceProblemsTest::moveTo(const QString& words, int offset)
{
    QTextCursor cursor = m_editor->document()->find(words);
    QVERIFY2(!cursor.isNull(), qPrintable(words));
    cursor.setPosition(cursor.selectionStart() + offset);
    m_editor->setTextCursor(cursor);
}

const Finding* SourceProblemsTest::finding(const char* words) const
{
    for (const Finding& one : m_document->snapshot()->findings())
        if (one.message.contains(QLatin1String(words)))
            return &one;
    return nullptr;
}

void SourceProblemsTest::theFixAtTheCursor()
{
    moveTo(QStringLiteral("patroni_mdoe"));
    m_editor->fixAtCursor();
    QCOMPARE(m_fixes, QStringList{QStringLiteral("rename-variable pg-app patroni_mdoe patroni_mode")});
    moveTo(QStringLiteral("patroni_mdoe"), 20); // elsewhere in that line
    m_editor->fixAtCursor();
    QCOMPARE(m_fixes.size(), 2);
}

/// Two variables that are misspelt, in one line.
static QByteArray twoInALine()
{
    return QByteArray(faulty).replace("10.10.10.22: { pg_seq: 2, pg_role: primary }",
                                      "10.10.10.22: { pg_seq: 2, pg_role: replica, pg_wieght: 1, node_tnue: tiny }");
}

void SourceProblemsTest::ofSeveralTheOneAtTheCursor()
{
    m_document->create(twoInALine());
    moveTo(QStringLiteral("node_tnue"));
    m_editor->fixAtCursor();
    QCOMPARE(m_fixes.size(), 1);
    QVERIFY(m_fixes.front().contains(u"node_tnue"));
}

void SourceProblemsTest::severalAreAskedFor()
{
    m_document->create(twoInALine());
    moveTo(QStringLiteral("10.10.10.22"));
    int offered = 0;
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        offered = int(menu->actions().size());
        QTest::keyClick(menu, Qt::Key_Return);
        menu->close();
    });
    m_editor->fixAtCursor();
    QCOMPARE(offered, 2);
    QCOMPARE(m_fixes.size(), 1);
}

void SourceProblemsTest::whereThereIsNoneItIsSaid()
{
    QSignalSpy refused(m_document.get(), &Document::refused);
    moveTo(QStringLiteral("pg_cluster: pg-app"));
    m_editor->fixAtCursor();
    QVERIFY(m_fixes.isEmpty());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_document->text(), faulty);
}

void SourceProblemsTest::theMenuOffersThem()
{
    QMenu menu;
    menu.addAction(QStringLiteral("Last"));
    const int line = m_editor->document()->find(QStringLiteral("pg_usres")).blockNumber();
    sourceproblems::addTo(menu, *m_editor, line);
    QStringList texts;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator())
            texts << action->text();
    QCOMPARE(texts.size(), 4);
    QCOMPARE(texts[0], QStringLiteral("Fix: rename-variable pg-two pg_usres pg_users…"));
    QVERIFY(texts[1].startsWith(u"Ignore PARAM-MISSPELT"));
    QCOMPARE(texts[3], QStringLiteral("Last"));
    QStringList asked;
    connect(m_editor.get(), &SourceEditor::ignoreRequested, this, [&](const Finding& one) { asked << one.rule; });
    menu.actions().at(0)->trigger();
    menu.actions().at(1)->trigger();
    QCOMPARE(m_fixes.size(), 1);
    QCOMPARE(asked, QStringList{QStringLiteral("PARAM-MISSPELT")});
}

void SourceProblemsTest::aClickOnTheSignShowsIt()
{
    QStringList shown;
    connect(m_editor.get(), &SourceEditor::problemRequested, this, [&](const Finding& one) { shown << one.message; });
    auto* margin = m_editor->findChild<LineMargin*>();
    const int line = m_editor->document()->find(QStringLiteral("pg_usres")).blockNumber();
    const int y = m_editor->shownLines()[size_t(line)].area.center().toPoint().y();
    QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(8, y));
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.front().contains(u"pg_usres"));
    QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(8, m_editor->shownLines()[0].area.center().toPoint().y()));
    QCOMPARE(shown.size(), 1);
}

void SourceProblemsTest::tooltipsTellMeaningAndFix()
{
    const int line = m_editor->document()->find(QStringLiteral("pg_usres")).blockNumber();
    const auto marks = m_editor->marks().findings({line, line});
    QCOMPARE(marks.size(), size_t(1));
    const QString told = marks.front().words();
    const check::Rule& rule = *check::findRule(u"PARAM-MISSPELT");
    for (const char* words : {rule.id, rule.meaning, rule.why, rule.fix})
        QVERIFY2(told.contains(QString::fromUtf8(words).toHtmlEscaped()), qPrintable(told));
    QVERIFY(told.contains(marks.front().finding->fix));
}

void SourceProblemsTest::placesFollowABrokenText()
{
    const Place before = *m_editor->marks().placeOf(*finding("pg_usres"));
    QCOMPARE(before.line, 20);
    QCOMPARE(before.column, 9);
    QVERIFY(m_document->editText({m_document->text().indexOf("all:"), "", "{{ broken\n"}));
    QVERIFY(m_document->problem());
    QCOMPARE(m_editor->marks().placeOf(*finding("pg_usres"))->line, 21);
}

QTEST_MAIN(SourceProblemsTest)
#include "sourceproblems.moc"
