#include "app/window/viewtabs.h"
#include "tests/journeys/building.h"
#include "tests/journeys/hands.h"

#include <QAbstractButton>
#include <QTest>

using namespace pigpen;

/// The four-node sandbox from an empty design with the keyboard alone.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSandboxIsBuiltFromNothing();

private:
    void insert(const QString& letter);
    void goTo(const QString& entity);
    void tabTo(const QString& name);
    void inspect(const QString& entity, const QString& field);
    void rename(const EntityId& cluster, const QString& name);
    void addUser(const EntityId& cluster, const QString& name, const QString& memberOf);
    void addDatabase(const EntityId& cluster, const QString& name, const QString& owner);
    void giveVip(const EntityId& cluster, const QString& address);

    const Topology& topology() { return m_building->topology(); }
    static EntityId pgsql(const QString& name) { return EntityId::ofCluster(Module::Pgsql, name); }

    std::unique_ptr<Building> m_building;
};

/// By the letter in the Insert menu.
void KeyboardTest::insert(const QString& letter)
{
    const size_t before = topology().clusters().size();
    hands::press({QStringLiteral("alt+i"), letter});
    QTRY_COMPARE(topology().clusters().size(), before + 1);
}

void KeyboardTest::goTo(const QString& entity)
{
    hands::press(QStringLiteral("ctrl+p"));
    hands::enter(entity);
    QTRY_COMPARE(m_building->window().document().selection()->current().name, entity);
}

/// Goes on until what has the focus is called so.
void KeyboardTest::tabTo(const QString& name)
{
    constexpr int enough = 60;
    for (int count = 0; count < enough && Eyes::nameOf(QApplication::focusWidget()) != name; ++count)
        hands::press(QStringLiteral("Tab"));
    QCOMPARE(Eyes::nameOf(QApplication::focusWidget()), name);
}

void KeyboardTest::inspect(const QString& entity, const QString& field)
{
    goTo(entity);
    hands::press(QStringLiteral("Return"));
    tabTo(field);
}

void KeyboardTest::rename(const EntityId& cluster, const QString& name)
{
    inspect(cluster.name, QStringLiteral("Name"));
    hands::enter(name);
    QTRY_VERIFY(topology().cluster(pgsql(name)));
}

void KeyboardTest::addUser(const EntityId& cluster, const QString& name, const QString& memberOf)
{
    const size_t before = topology().cluster(cluster)->roles.size();
    const auto user = [&] { return topology().cluster(cluster)->roles.back(); };
    inspect(cluster.name, QStringLiteral("Add to Users"));
    hands::press(QStringLiteral("space"));
    hands::enter(name);
    QTRY_COMPARE(topology().cluster(cluster)->roles.size(), before + 1);
    QTRY_COMPARE(user().name, name);
    hands::press({QStringLiteral("Right"), QStringLiteral("Right"), QStringLiteral("Right"), QStringLiteral("Return"),
                  QStringLiteral("Insert")});
    hands::enter(memberOf);
    hands::press(QStringLiteral("ctrl+Return"));
    QTRY_COMPARE(user().memberOf, QStringList{memberOf});
}

void KeyboardTest::addDatabase(const EntityId& cluster, const QString& name, const QString& owner)
{
    const auto databases = [&] { return topology().cluster(cluster)->databases; };
    inspect(cluster.name, QStringLiteral("Add to Databases"));
    hands::press(QStringLiteral("space"));
    hands::enter(name);
    QTRY_COMPARE(databases().size(), size_t(1));
    QTRY_COMPARE(databases().front().name, name);
    hands::press({QStringLiteral("Right"), QStringLiteral("Return")});
    hands::enter(owner);
    QTRY_COMPARE(databases().front().owner, owner);
}

void KeyboardTest::giveVip(const EntityId& cluster, const QString& address)
{
    inspect(cluster.name, QStringLiteral("Search all parameters"));
    hands::type(QStringLiteral("pg_vip_enabled"));
    hands::press({QStringLiteral("Down"), QStringLiteral("space")});
    inspect(cluster.name, QStringLiteral("Search all parameters"));
    hands::press(QStringLiteral("ctrl+a"));
    hands::type(QStringLiteral("pg_vip_address"));
    hands::press({QStringLiteral("Down"), QStringLiteral("Return")});
    hands::enter(address);
    QTRY_COMPARE(topology().cluster(cluster)->vip, address);
}

void KeyboardTest::theSandboxIsBuiltFromNothing()
{
    m_building = std::make_unique<Building>();
    hands::press(QStringLiteral("ctrl+n"));
    insert(QStringLiteral("i"));
    const QString first = topology().nodes().front()->address;
    for (const auto* letter : {"e", "m", "s"}) {
        goTo(first);
        insert(QLatin1String(letter));
    }
    const EntityId meta = pgsql(QStringLiteral("pg-meta"));
    rename(topology().clusters().back()->id(), meta.name);
    inspect(meta.name, QStringLiteral("Users"));
    hands::press(QStringLiteral("space"));
    addUser(meta, QStringLiteral("meta_owner"), QStringLiteral("dbrole_admin"));
    addUser(meta, QStringLiteral("meta_reader"), QStringLiteral("dbrole_readonly"));
    inspect(meta.name, QStringLiteral("Databases"));
    hands::press(QStringLiteral("space"));
    addDatabase(meta, QStringLiteral("meta"), QStringLiteral("meta_owner"));
    giveVip(meta, QStringLiteral("10.10.10.2/24"));

    insert(QStringLiteral("t"));
    const EntityId test = pgsql(QStringLiteral("pg-test"));
    if (topology().clusters().back()->name != test.name)
        rename(topology().clusters().back()->id(), test.name);
    addUser(test, QStringLiteral("test"), QStringLiteral("dbrole_admin"));
    addDatabase(test, QStringLiteral("test"), QStringLiteral("test"));
    giveVip(test, QStringLiteral("10.10.10.3/24"));
    inspect(QStringLiteral("pg-test-3"), QStringLiteral("serves offline queries too"));
    hands::press(QStringLiteral("space"));
    m_building->save([] { hands::press(QStringLiteral("ctrl+s")); });
    QCOMPARE(Building::entities(m_building->path()), Building::entities(m_building->sample()));
}

QTEST_MAIN(KeyboardTest)
#include "keyboard.moc"
