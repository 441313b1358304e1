#include "inspecting.h"
#include "sample.h"

#include "core/topology/catalogue.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace pigpen;

/// The inspector's variables: what is set and by whom, the search, "set here" and "remove here".
class VariablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Inspecting>(sample); }
    void cleanup() { m_bench.reset(); }
    void whatIsSetIsGroupedByItsLevel();
    void anEmptySelectionShowsWhatHoldsForAll();
    void theSearchFindsEveryParameter();
    void theSearchRanksNamesBeforeDescriptions();
    void aRowTellsItsLevelAndWhatItShadows();
    void theLineNumberLeadsToTheLine();
    void settingHereOverrides();
    void removingHereTakesItBack();
    void whatIsSetElsewhereIsNotRemovedHere();
    void aSwitchIsSwitched();
    void aClustersNameIsRenamed();
    void theCurrentVariableStaysCurrent();
    void aServiceHasNoVariables();
    void manyRowsMakeNoWidgets();

private:
    void search(const QString& words)
    {
        auto* line = m_bench->named<QLineEdit>(QStringLiteral("Search all parameters"));
        QVERIFY(line);
        line->setFocus();
        Inspecting::type(words);
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* each : m_bench->panel().findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    QString accessible(const QString& name) const
    {
        return m_bench->variable(name).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<Inspecting> m_bench;
};

void VariablesTest::whatIsSetIsGroupedByItsLevel()
{
    m_bench->select({QStringLiteral("pg-test-1")});
    QCOMPARE(m_bench->rows(),
             QStringList({QStringLiteral("Set here"), QStringLiteral("pg_role"), QStringLiteral("pg_seq"),
                          QStringLiteral("From groups"), QStringLiteral("pg_cluster"), QStringLiteral("pg_databases"),
                          QStringLiteral("pg_users"), QStringLiteral("From all"), QStringLiteral("pg_version")}));
    m_bench->select({QStringLiteral("pg-test")});
    QCOMPARE(m_bench->rows().first(5),
             QStringList({QStringLiteral("Set here"), QStringLiteral("pg_cluster"), QStringLiteral("pg_databases"),
                          QStringLiteral("pg_users"), QStringLiteral("From all")}));
}

void VariablesTest::anEmptySelectionShowsWhatHoldsForAll()
{
    QCOMPARE(m_bench->rows(), QStringList({QStringLiteral("Set for all"), QStringLiteral("pg_version")}));
    m_bench->goTo(QStringLiteral("pg_version"));
    Inspecting::key(Qt::Key_Delete);
    QVERIFY(!m_bench->text().contains("pg_version"));
    m_bench->document().undoStack()->undo();
    QCOMPARE(m_bench->text(), sample);
}

void VariablesTest::theSearchFindsEveryParameter()
{
    for (const catalogue::Parameter& parameter : catalogue::parameters()) {
        m_bench->named<QLineEdit>(QStringLiteral("Search all parameters"))->setText(parameter.name);
        QCOMPARE(m_bench->rows().value(1), parameter.name);
    }
    search(QStringLiteral("nosuchthing"));
    QCOMPARE(m_bench->variables()->model()->rowCount(), 1);
}

void VariablesTest::theSearchRanksNamesBeforeDescriptions()
{
    search(QStringLiteral("vip"));
    const QStringList rows = m_bench->rows();
    QVERIFY(rows.indexOf(QStringLiteral("vip_address")) > 0);
    QVERIFY(rows.indexOf(QStringLiteral("vip_address")) < rows.indexOf(QStringLiteral("pg_vip_address")));
    search(QString());
    Inspecting::key(Qt::Key_Backspace);
    QCOMPARE(m_bench->rows().first(), QStringLiteral("Set for all"));
}

void VariablesTest::aRowTellsItsLevelAndWhatItShadows()
{
    m_bench->select({QStringLiteral("pg-test-1")});
    QCOMPARE(accessible(QStringLiteral("pg_version")), QStringLiteral("pg_version: 18, global"));
    QCOMPARE(accessible(QStringLiteral("pg_seq")), QStringLiteral("pg_seq: 1, host"));
    m_bench->goTo(QStringLiteral("pg_version"));
    Inspecting::key(Qt::Key_Insert);
    Inspecting::key(Qt::Key_Escape);
    Inspecting::key(Qt::Key_Escape);
    QCOMPARE(accessible(QStringLiteral("pg_version")), QStringLiteral("pg_version: 18, host"));
    const QString tip = m_bench->variable(QStringLiteral("pg_version")).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("shadows 18 of all, line 14")), qPrintable(tip));
    QVERIFY2(tip.contains(catalogue::description(u"pg_version").toHtmlEscaped()), qPrintable(tip));
}

void VariablesTest::theLineNumberLeadsToTheLine()
{
    m_bench->select({QStringLiteral("pg-test")});
    QSignalSpy activated(&m_bench->panel(), &Inspector::placeActivated);
    const QRect row = m_bench->variables()->visualRect(m_bench->variable(QStringLiteral("pg_cluster")));
    QTest::mouseClick(m_bench->variables()->viewport(), Qt::LeftButton, {}, row.topRight() + QPoint(-14, 12));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<Place>().line, 10);
    m_bench->goTo(QStringLiteral("pg_version"));
    Inspecting::key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(activated.last().first().value<Place>().line, 14);
}

void VariablesTest::settingHereOverrides()
{
    m_bench->select({QStringLiteral("pg-test")});
    m_bench->goTo(QStringLiteral("pg_version"));
    QTest::mouseClick(button(QStringLiteral("Set here")), Qt::LeftButton);
    QVERIFY(m_bench->text().contains("        pg_version: 18\n"));
    QCOMPARE(m_bench->document().undoStack()->count(), 1);
    // Ready to edit: the editor has the focus.
    QVERIFY(m_bench->variables()->isAncestorOf(QApplication::focusWidget()));
}

void VariablesTest::removingHereTakesItBack()
{
    m_bench->select({QStringLiteral("pg-test-1")});
    search(QStringLiteral("pg_weight"));
    m_bench->goTo(QStringLiteral("pg_weight"));
    QVERIFY(!button(QStringLiteral("Remove here"))->isEnabled());
    Inspecting::key(Qt::Key_Return);
    Inspecting::type(QStringLiteral("50"));
    Inspecting::key(Qt::Key_Return);
    QVERIFY(m_bench->text().contains("pg_role: primary, pg_weight: 50 }"));
    QCOMPARE(QApplication::focusWidget(), m_bench->variables());
    Inspecting::key(Qt::Key_Delete);
    QCOMPARE(m_bench->text(), sample);
}

void VariablesTest::whatIsSetElsewhereIsNotRemovedHere()
{
    m_bench->select({QStringLiteral("pg-test-1")});
    m_bench->goTo(QStringLiteral("pg_version"));
    Inspecting::key(Qt::Key_Delete);
    QCOMPARE(m_bench->text(), sample);
    QVERIFY(button(QStringLiteral("Remove here"))->toolTip().contains(QStringLiteral("another level")));
}

void VariablesTest::aSwitchIsSwitched()
{
    m_bench->select({QStringLiteral("pg-test")});
    search(QStringLiteral("pg_vip_enabled"));
    const QRect row = m_bench->variables()->visualRect(m_bench->variable(QStringLiteral("pg_vip_enabled")));
    QTest::mouseClick(m_bench->variables()->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(15, 31));
    QVERIFY(m_bench->text().contains("        pg_vip_enabled: true\n"));
    m_bench->goTo(QStringLiteral("pg_vip_enabled"));
    Inspecting::key(Qt::Key_Space);
    QVERIFY(m_bench->text().contains("        pg_vip_enabled: false\n"));
}

/// As the identity's field does it: the group follows, and the selection.
void VariablesTest::aClustersNameIsRenamed()
{
    m_bench->select({QStringLiteral("pg-test")});
    m_bench->goTo(QStringLiteral("pg_cluster"));
    Inspecting::key(Qt::Key_Return);
    Inspecting::type(QStringLiteral("no.dots"));
    Inspecting::key(Qt::Key_Return);
    QCOMPARE(m_bench->text(), sample);
    QVERIFY(!m_bench->problem().isEmpty());
    Inspecting::type(QStringLiteral("pg-shop"));
    Inspecting::key(Qt::Key_Return);
    QVERIFY(m_bench->text().contains("    pg-shop:\n"));
    QCOMPARE(m_bench->document().selection()->current(), EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-shop")));
    QCOMPARE(m_bench->document().undoStack()->count(), 1);
}

void VariablesTest::theCurrentVariableStaysCurrent()
{
    m_bench->select({QStringLiteral("pg-test-1")});
    m_bench->goTo(QStringLiteral("pg_version"));
    m_bench->document().editText({qsizetype(sample.indexOf("pg_seq: 1,")), "pg_seq", "a_word: x, pg_seq"});
    QCOMPARE(m_bench->variables()->currentIndex(), m_bench->variable(QStringLiteral("pg_version")));
    QCOMPARE(QApplication::focusWidget(), m_bench->variables());
}

void VariablesTest::aServiceHasNoVariables()
{
    m_bench->select({QStringLiteral("pg-test-primary")});
    QVERIFY(!m_bench->variables());
}

/// All 351 rows cost no widget.
void VariablesTest::manyRowsMakeNoWidgets()
{
    m_bench->select({QStringLiteral("pg-test")});
    const qsizetype before = m_bench->panel().findChildren<QWidget*>().size();
    search(QStringLiteral("_"));
    QVERIFY(m_bench->variables()->model()->rowCount() > 300);
    QCOMPARE(m_bench->panel().findChildren<QWidget*>().size(), before);
}

QTEST_MAIN(VariablesTest)
#include "variables.moc"
