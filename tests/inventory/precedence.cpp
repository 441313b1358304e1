#include "core/inventory/inventory.h"

#include <QTest>

using namespace pigpen;

namespace {

constexpr auto Text = R"(all:
  vars:
    pg_conf: oltp.yml
    region: here
  children:
    pg-test:
      hosts:
        10.0.0.1: { pg_seq: 1, region: host }
        10.0.0.2:5022: { pg_seq: 2 }
      vars: { pg_conf: tiny.yml }
    outer:
      vars: { pg_conf: outer.yml, deep: no }
      children:
        inner:
          vars: { pg_conf: inner.yml }
          hosts: { 10.0.0.2: { pg_seq: 7 } }
)";

} // namespace

/// Where a variable's value comes from, and what it shadows.
class PrecedenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto tree = yaml::Tree::parse(Text);
        QVERIFY2(tree.has_value(), qPrintable(tree ? QString() : tree.error().describe()));
        m_inventory = Inventory::read(*tree).value_or(nullptr);
        QVERIFY(m_inventory);
    }

    void wins_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("group");
        QTest::addColumn<int>("line");
        const auto row = [](const char* host, const char* name, const char* value, const char* group, int line) {
            QTest::addRow("%s of %s", name, host) << QString::fromUtf8(host) << QString::fromUtf8(name)
                                                  << QString::fromUtf8(value) << QString::fromUtf8(group) << line;
        };
        row("10.0.0.1", "pg_conf", "tiny.yml", "pg-test", 10);
        row("10.0.0.1", "region", "host", "pg-test", 8);
        row("10.0.0.2", "region", "here", "all", 4);
        row("10.0.0.2", "pg_conf", "inner.yml", "inner", 15);
        row("10.0.0.2", "pg_seq", "7", "inner", 16);
        row("10.0.0.2", "deep", "False", "outer", 12);
        row("10.0.0.2", "ansible_port", "5022", "pg-test", 9);
    }

    void wins()
    {
        QFETCH(QString, host);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, group);
        QFETCH(int, line);
        const Setting setting = m_inventory->variable(*m_inventory->host(host), name);
        QVERIFY(setting.isSet());
        QCOMPARE(setting.name, name);
        QCOMPARE(setting.read().display(), value);
        QCOMPARE(setting.group, group);
        QCOMPARE(m_inventory->tree()->place(setting.key).line, line);
    }

    void shadowsFromTheStrongest()
    {
        QStringList found;
        for (const EffectiveVariable& variable :
             m_inventory->variables(*m_inventory->host(QStringLiteral("10.0.0.2")))) {
            QString text = variable.setting.name + u'=' + variable.setting.read().display();
            for (const Setting& shadow : variable.shadows)
                text += u'>' + shadow.read().display();
            found << text;
        }
        QCOMPARE(found.join(u' '), QStringLiteral("ansible_port=5022 deep=False "
                                                  "pg_conf=inner.yml>tiny.yml>outer.yml>oltp.yml pg_seq=7>2 "
                                                  "region=here"));
    }

    void levels()
    {
        const HostPtr host = m_inventory->host(QStringLiteral("10.0.0.1"));
        QCOMPARE(m_inventory->variable(*host, u"pg_seq").level, Level::Host);
        QCOMPARE(m_inventory->variable(*host, u"pg_conf").level, Level::Group);
        const Setting unset = m_inventory->variable(*host, u"never_set");
        QCOMPARE(unset.level, Level::Default);
        QVERIFY(!unset.isSet());
        QVERIFY(unset.read().isNull());
        QCOMPARE(m_inventory->variable(*m_inventory->host(QStringLiteral("10.0.0.2")), u"region").level, Level::Global);
    }

    void groupsHaveVariablesToo()
    {
        const auto value = [this](const char* group, QStringView name) {
            return m_inventory->groupVariable(*m_inventory->group(QString::fromUtf8(group)), name).read().display();
        };
        QCOMPARE(value("inner", u"pg_conf"), QStringLiteral("inner.yml"));
        QCOMPARE(value("inner", u"deep"), QStringLiteral("False"));
        QCOMPARE(value("inner", u"region"), QStringLiteral("here"));
        QCOMPARE(value("pg-test", u"deep"), QString());
        QCOMPARE(value("all", u"pg_conf"), QStringLiteral("oltp.yml"));
    }

    /// The path of a mention leads to its entry.
    void mentionsHavePaths()
    {
        const HostPtr host = m_inventory->host(QStringLiteral("10.0.0.2"));
        QCOMPARE(host->mentions.size(), size_t(2));
        for (const Host::Mention& mention : host->mentions)
            QCOMPARE(m_inventory->tree()->at(mention.path), mention.vars);
        for (const GroupPtr& group : m_inventory->groups()) {
            for (const Group::Mention& mention : group->mentions)
                QCOMPARE(m_inventory->tree()->at(mention.path), mention.body);
        }
    }

private:
    InventoryPtr m_inventory;
};

QTEST_GUILESS_MAIN(PrecedenceTest)
#include "precedence.moc"
