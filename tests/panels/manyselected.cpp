#include "inspecting.h"
#include "sample.h"

#include "core/edit/verbs.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace pigpen;

/// Several entities selected at once: what they share, and edits for all of them in one step.
class ManySelectedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void theHeaderCounts();
    void valuesThatDifferSaySo();
    void settingSetsForAll();
    void removingRemovesFromAll();
    void rolesAreGivenTogether();
    void thereAreNoTwoPrimaries();
    void ofSeveralKindsThereIsNothingToSet();

private:
    bool says(const QString& words) const
    {
        for (const QLabel* label : m_bench->panel().findChildren<QLabel*>())
            if (label->text() == words)
                return true;
        return false;
    }
    int steps() const { return m_bench->document().undoStack()->count(); }

    std::unique_ptr<Inspecting> m_bench;
};

void ManySelectedTest::init()
{
    m_bench = std::make_unique<Inspecting>(sample);
    m_bench->select({QStringLiteral("pg-test-1"), QStringLiteral("pg-test-2")});
}

void ManySelectedTest::theHeaderCounts()
{
    QVERIFY(says(QStringLiteral("2 instances of pg-test")));
    m_bench->select({QStringLiteral("pg-test"), QStringLiteral("etcd")});
    QVERIFY(says(QStringLiteral("2 clusters")));
    m_bench->select({QStringLiteral("10.10.10.10"), QStringLiteral("10.10.10.11"), QStringLiteral("10.10.10.12")});
    QVERIFY(says(QStringLiteral("3 nodes")));
}

void ManySelectedTest::valuesThatDifferSaySo()
{
    const auto shown = [this](const QString& name) {
        return m_bench->variable(name).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(shown(QStringLiteral("pg_role")), QStringLiteral("pg_role: (several values), host"));
    QCOMPARE(shown(QStringLiteral("pg_version")), QStringLiteral("pg_version: 18, global"));
}

void ManySelectedTest::settingSetsForAll()
{
    m_bench->named<QLineEdit>(QStringLiteral("Search all parameters"))->setText(QStringLiteral("pg_weight"));
    m_bench->goTo(QStringLiteral("pg_weight"));
    Inspecting::key(Qt::Key_Return);
    Inspecting::type(QStringLiteral("50"));
    Inspecting::key(Qt::Key_Return);
    QCOMPARE(m_bench->text().count("pg_weight: 50 }"), 2);
    QCOMPARE(steps(), 1);
    m_bench->document().undoStack()->undo();
    QCOMPARE(m_bench->text(), sample);
}

void ManySelectedTest::removingRemovesFromAll()
{
    settingSetsForAll();
    m_bench->document().undoStack()->redo();
    m_bench->goTo(QStringLiteral("pg_weight"));
    Inspecting::key(Qt::Key_Delete);
    QCOMPARE(m_bench->text(), sample);
    QCOMPARE(steps(), 2);
}

void ManySelectedTest::rolesAreGivenTogether()
{
    m_bench->document().perform(edit::addInstance(*m_bench->topology(), m_bench->document().usedNumbers(),
                                                  {QStringLiteral("pg-test"), QStringLiteral("10.10.10.13"), {}, {}}));
    m_bench->select({QStringLiteral("pg-test-2"), QStringLiteral("pg-test-3")});
    auto* role = m_bench->named<QComboBox>(QStringLiteral("Role"));
    QVERIFY(role);
    QCOMPARE(role->currentText(), QStringLiteral("replica"));
    role->setFocus();
    Inspecting::key(Qt::Key_Down);
    QCOMPARE(m_bench->topology()->instance(u"pg-test-2").instance->role, QStringLiteral("offline"));
    QCOMPARE(m_bench->topology()->instance(u"pg-test-3").instance->role, QStringLiteral("offline"));
    QCOMPARE(steps(), 2);
}

void ManySelectedTest::thereAreNoTwoPrimaries()
{
    auto* role = m_bench->named<QComboBox>(QStringLiteral("Role"));
    QVERIFY(role);
    QCOMPARE(role->currentIndex(), -1);
    role->setFocus();
    Inspecting::key(Qt::Key_Home);
    QCOMPARE(m_bench->text(), sample);
    QVERIFY2(m_bench->problem().contains(QStringLiteral("one primary")), qPrintable(m_bench->problem()));
    // Nor by the variable.
    m_bench->goTo(QStringLiteral("pg_role"));
    Inspecting::key(Qt::Key_Return);
    auto* value = m_bench->named<QComboBox>(QStringLiteral("pg_role"));
    QVERIFY(value);
    QTest::keyClick(value, Qt::Key_Home);
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->text(), sample);
}

void ManySelectedTest::ofSeveralKindsThereIsNothingToSet()
{
    m_bench->select({QStringLiteral("pg-test"), QStringLiteral("pg-test-1")});
    QVERIFY(!m_bench->variables());
    QVERIFY(says(QStringLiteral("2 entities")));
}

QTEST_MAIN(ManySelectedTest)
#include "manyselected.moc"
