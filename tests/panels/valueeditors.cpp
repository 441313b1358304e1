#include "inspecting.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace pigpen;

namespace {

/// A variable of each kind.
const QByteArray text = "all:\n"
                        "  children:\n"
                        "    pg-test:\n"
                        "      hosts:\n"
                        "        10.10.10.11: { pg_seq: 1, pg_role: primary }\n"
                        "      vars:\n"
                        "        pg_cluster: pg-test # its name\n"
                        "        pg_conf: tiny.yml\n"
                        "        node_tune: tiny\n"
                        "        pg_weight: 100\n"
                        "        pg_port: '{{ base_port }}'\n"
                        "        pg_vip_address: 10.10.10.2/24\n"
                        "        pg_admin_password: Secret.1\n"
                        "        pg_extensions: [ postgis, timescaledb ]\n"
                        "        pg_libs: pg_stat_statements\n"
                        "        infra_portal: { home: { domain: i.pigsty } }\n"
                        "        my_own: 7\n"
                        "  vars: {}\n";

} // namespace

/// The typed editors, opened over a variable by the keyboard.
class ValueEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void textKeepsItsQuotesAway();
    void aNumberHasASpinBox();
    void aChoiceHasItsChoices();
    void anAddressIsChecked();
    void aPasswordIsMaskedUntilItIsShown();
    void aListIsEditedItemByItem();
    void aMappingIsYaml();
    void aTemplateFallsBackToYaml();
    void whatIsNoParameterIsYaml();
    void escapeGivesUp();
    void leavingApplies();
    void whatTheVerbRefusesIsToldInPlace();

private:
    /// Opens the editor of a variable; the field that has the focus.
    template<typename Widget>
    Widget* open(const QString& name)
    {
        m_bench->goTo(name);
        Inspecting::key(Qt::Key_Return);
        return qobject_cast<Widget*>(QApplication::focusWidget());
    }
    bool has(const QByteArray& line) const { return m_bench->text().contains(line); }

    std::unique_ptr<Inspecting> m_bench;
};

void ValueEditorsTest::init()
{
    m_bench = std::make_unique<Inspecting>(text);
    m_bench->select({QStringLiteral("pg-test")});
}

void ValueEditorsTest::textKeepsItsQuotesAway()
{
    auto* line = open<QLineEdit>(QStringLiteral("pg_libs"));
    QVERIFY(line);
    QCOMPARE(line->accessibleName(), QStringLiteral("pg_libs"));
    Inspecting::type(QStringLiteral("12"));
    Inspecting::key(Qt::Key_Return);
    QVERIFY2(has("pg_libs: \"12\"\n") || has("pg_libs: '12'\n"), m_bench->text().constData());
    QCOMPARE(m_bench->document().undoStack()->count(), 1);
    QCOMPARE(QApplication::focusWidget(), m_bench->variables());
    QVERIFY(open<QLineEdit>(QStringLiteral("pg_libs")));
    QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("12"));
}

void ValueEditorsTest::aNumberHasASpinBox()
{
    auto* box = open<QSpinBox>(QStringLiteral("pg_weight"));
    QVERIFY(box);
    Inspecting::key(Qt::Key_Up);
    QCOMPARE(box->value(), 101);
    Inspecting::key(Qt::Key_Return);
    QVERIFY(has("pg_weight: 101\n"));
}

void ValueEditorsTest::aChoiceHasItsChoices()
{
    auto* box = open<QComboBox>(QStringLiteral("node_tune"));
    QVERIFY(box);
    QCOMPARE(box->currentText(), QStringLiteral("tiny"));
    QVERIFY(box->findText(QStringLiteral("olap")) >= 0);
    Inspecting::key(Qt::Key_O); // by its first letter; takes effect at once
    QVERIFY2(has("node_tune: oltp\n") || has("node_tune: olap\n"), m_bench->text().constData());
    QCOMPARE(QApplication::focusWidget(), m_bench->variables());
    // Where other values are possible, too, one can be typed.
    QVERIFY(open<QComboBox>(QStringLiteral("pg_conf")));
    Inspecting::type(QStringLiteral("mine.yml"));
    Inspecting::key(Qt::Key_Return);
    QVERIFY2(has("pg_conf: mine.yml\n"), m_bench->text().constData());
}

void ValueEditorsTest::anAddressIsChecked()
{
    auto* line = open<QLineEdit>(QStringLiteral("pg_vip_address"));
    QVERIFY(line);
    Inspecting::type(QStringLiteral("10.10.10.400/24"));
    QVERIFY2(m_bench->problem().contains(QStringLiteral("no address")), qPrintable(m_bench->problem()));
    QVERIFY(line->property("bad").toBool());
    Inspecting::key(Qt::Key_Return);
    QCOMPARE(m_bench->text(), text);
    QCOMPARE(QApplication::focusWidget(), line); // still open
    Inspecting::type(QStringLiteral("10.10.10.40/24"));
    QVERIFY(m_bench->problem().isEmpty());
    Inspecting::key(Qt::Key_Return);
    QVERIFY(has("pg_vip_address: 10.10.10.40/24\n"));
}

void ValueEditorsTest::aPasswordIsMaskedUntilItIsShown()
{
    const QModelIndex row = m_bench->variable(QStringLiteral("pg_admin_password"));
    QVERIFY(!row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Secret")));
    QVERIFY(!row.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Secret")));
    auto* line = open<QLineEdit>(QStringLiteral("pg_admin_password"));
    QVERIFY(line);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QTest::mouseClick(m_bench->named<QToolButton>(QStringLiteral("Show the password")), Qt::LeftButton);
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
    Inspecting::type(QStringLiteral("Better.2"));
    Inspecting::key(Qt::Key_Return);
    QVERIFY(has("pg_admin_password: Better.2\n"));
}

void ValueEditorsTest::aListIsEditedItemByItem()
{
    auto* list = open<QListWidget>(QStringLiteral("pg_extensions"));
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    Inspecting::key(Qt::Key_Down, Qt::ControlModifier); // postgis behind timescaledb
    Inspecting::key(Qt::Key_Insert);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("vector"));
    Inspecting::key(Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(has("pg_extensions: [ timescaledb, postgis, vector ]\n"), m_bench->text().constData());
    QCOMPARE(m_bench->document().undoStack()->count(), 1);
    list = open<QListWidget>(QStringLiteral("pg_extensions"));
    Inspecting::key(Qt::Key_Delete);
    QTest::mouseClick(m_bench->named<QToolButton>(QStringLiteral("Move the item up")), Qt::LeftButton);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(has("pg_extensions: [ postgis, vector ]\n"), m_bench->text().constData());
}

void ValueEditorsTest::aMappingIsYaml()
{
    auto* edit = open<QPlainTextEdit>(QStringLiteral("infra_portal"));
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), QStringLiteral("home:\n  domain: i.pigsty"));
    edit->setPlainText(QStringLiteral("home: [ unclosed"));
    QVERIFY(m_bench->problem().contains(QStringLiteral("no YAML")));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), text);
    edit->setPlainText(QStringLiteral("home:\n  domain: p.pigsty"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(has("infra_portal: { home: { domain: p.pigsty } }\n"), m_bench->text().constData());
}

void ValueEditorsTest::aTemplateFallsBackToYaml()
{
    auto* line = open<QLineEdit>(QStringLiteral("pg_port"));
    QVERIFY(line);
    QCOMPARE(line->text(), QStringLiteral("\"{{ base_port }}\""));
    Inspecting::type(QStringLiteral("5433"));
    Inspecting::key(Qt::Key_Return);
    QVERIFY(has("pg_port: 5433\n"));
    QVERIFY(open<QSpinBox>(QStringLiteral("pg_port")));
}

void ValueEditorsTest::whatIsNoParameterIsYaml()
{
    QVERIFY(open<QLineEdit>(QStringLiteral("my_own")));
    Inspecting::type(QStringLiteral("[ 1, two ]"));
    Inspecting::key(Qt::Key_Return);
    QVERIFY2(has("my_own: [1, two]\n") || has("my_own: [ 1, two ]\n"), m_bench->text().constData());
    QVERIFY(open<QPlainTextEdit>(QStringLiteral("my_own")));
}

void ValueEditorsTest::escapeGivesUp()
{
    QVERIFY(open<QLineEdit>(QStringLiteral("pg_libs")));
    Inspecting::type(QStringLiteral("other"));
    Inspecting::key(Qt::Key_Escape);
    QCOMPARE(m_bench->text(), text);
    QCOMPARE(QApplication::focusWidget(), m_bench->variables());
}

void ValueEditorsTest::leavingApplies()
{
    QVERIFY(open<QLineEdit>(QStringLiteral("pg_libs")));
    Inspecting::type(QStringLiteral("other"));
    m_bench->named<QLineEdit>(QStringLiteral("Name"))->setFocus();
    QCoreApplication::processEvents();
    QVERIFY(has("pg_libs: other\n"));
}

void ValueEditorsTest::whatTheVerbRefusesIsToldInPlace()
{
    QVERIFY(open<QLineEdit>(QStringLiteral("my_own")));
    Inspecting::type(QStringLiteral("8 # eight"));
    Inspecting::key(Qt::Key_Return);
    QVERIFY2(m_bench->problem().contains(QStringLiteral("comment")), qPrintable(m_bench->problem()));
    QCOMPARE(m_bench->text(), text);
}

QTEST_MAIN(ValueEditorsTest)
#include "valueeditors.moc"
