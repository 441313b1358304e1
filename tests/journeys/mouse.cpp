#include "app/window/viewtabs.h"
#include "tests/journeys/building.h"
#include "tests/journeys/hands.h"

#include <QTest>

using namespace pigpen;
using edit::Archetype;

/// The four-node sandbox from an empty design with the mouse; the keyboard only types names and values.
class MouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSandboxIsBuiltFromNothing();

private:
    void place(const Cargo& cargo, QPoint where);
    void rename(const QString& from, const QString& to);
    void addUser(const EntityId& cluster, const QString& name, const QString& memberOf);
    void addDatabase(const EntityId& cluster, const QString& name, const QString& owner);
    void search(const QString& variable);
    void giveVip(const EntityId& cluster, const QString& address);

    const Topology& topology() { return m_building->topology(); }
    const Eyes& eyes() { return m_building->eyes(); }
    static EntityId pgsql(const QString& name) { return EntityId::ofCluster(Module::Pgsql, name); }

    std::unique_ptr<Building> m_building;
};

void MouseTest::place(const Cargo& cargo, QPoint where)
{
    const size_t before = topology().clusters().size();
    hands::drag(eyes().tile(cargo), where);
    QTRY_COMPARE(topology().clusters().size(), before + 1);
}

void MouseTest::rename(const QString& from, const QString& to)
{
    hands::doubleClick(eyes().figure(pgsql(from)));
    hands::enter(to);
    QTRY_VERIFY(topology().cluster(pgsql(to)));
}

void MouseTest::addUser(const EntityId& cluster, const QString& name, const QString& memberOf)
{
    const int row = int(topology().cluster(cluster)->roles.size());
    const auto user = [&] { return topology().cluster(cluster)->roles.at(size_t(row)); };
    hands::click(eyes().control(QStringLiteral("Add to Users")));
    hands::enter(name);
    QTRY_COMPARE(topology().cluster(cluster)->roles.size(), size_t(row + 1));
    QTRY_COMPARE(user().name, name);
    hands::doubleClick(eyes().cell(QStringLiteral("Users"), row, QStringLiteral("Roles")));
    hands::click(eyes().control(QStringLiteral("Add an item")));
    hands::enter(memberOf);
    hands::click(eyes().control(QStringLiteral("Apply")));
    QTRY_COMPARE(user().memberOf, QStringList{memberOf});
}

void MouseTest::addDatabase(const EntityId& cluster, const QString& name, const QString& owner)
{
    const auto databases = [&] { return topology().cluster(cluster)->databases; };
    hands::click(eyes().control(QStringLiteral("Add to Databases")));
    hands::enter(name);
    QTRY_COMPARE(databases().size(), size_t(1));
    QTRY_COMPARE(databases().front().name, name);
    hands::doubleClick(eyes().cell(QStringLiteral("Databases"), 0, QStringLiteral("Owner")));
    hands::enter(owner);
    QTRY_COMPARE(databases().front().owner, owner);
}

void MouseTest::search(const QString& variable)
{
    hands::click(eyes().control(QStringLiteral("Search all parameters")));
    hands::press(QStringLiteral("ctrl+a"));
    hands::type(variable);
}

void MouseTest::giveVip(const EntityId& cluster, const QString& address)
{
    search(QStringLiteral("pg_vip_enabled"));
    hands::click(eyes().variable(QStringLiteral("pg_vip_enabled")));
    search(QStringLiteral("pg_vip_address"));
    hands::click(eyes().variable(QStringLiteral("pg_vip_address")));
    hands::enter(address);
    QTRY_COMPARE(topology().cluster(cluster)->vip, address);
}

void MouseTest::theSandboxIsBuiltFromNothing()
{
    m_building = std::make_unique<Building>();
    hands::click(eyes().control(QStringLiteral("Empty design")));
    place(NewClusterOf{Archetype::Infra}, eyes().ground(0.2, 0.2));
    const EntityId first = EntityId::ofNode(topology().nodes().front()->address);
    hands::click(eyes().view(QStringLiteral("Nodes")));
    for (const Archetype archetype : {Archetype::Etcd, Archetype::Minio, Archetype::Single})
        place(NewClusterOf{archetype}, eyes().figure(first));
    hands::click(eyes().view(QStringLiteral("Clusters")));

    const EntityId meta = pgsql(QStringLiteral("pg-meta"));
    rename(topology().clusters().back()->name, meta.name);
    hands::click(eyes().control(QStringLiteral("Users")));
    addUser(meta, QStringLiteral("meta_owner"), QStringLiteral("dbrole_admin"));
    addUser(meta, QStringLiteral("meta_reader"), QStringLiteral("dbrole_readonly"));
    hands::click(eyes().control(QStringLiteral("Databases")));
    addDatabase(meta, QStringLiteral("meta"), QStringLiteral("meta_owner"));
    giveVip(meta, QStringLiteral("10.10.10.2/24"));

    place(NewClusterOf{Archetype::Trio}, eyes().ground(0.2, 0.6));
    const EntityId test = pgsql(QStringLiteral("pg-test"));
    rename(topology().clusters().back()->name, test.name);
    addUser(test, QStringLiteral("test"), QStringLiteral("dbrole_admin"));
    addDatabase(test, QStringLiteral("test"), QStringLiteral("test"));
    giveVip(test, QStringLiteral("10.10.10.3/24"));
    hands::click(eyes().figure({EntityId::Kind::Instance, Module::Pgsql, test.name, QStringLiteral("pg-test-3")}));
    hands::click(eyes().control(QStringLiteral("serves offline queries too")));
    m_building->save([this] { hands::click(eyes().control(QStringLiteral("Save"))); });
    QCOMPARE(Building::entities(m_building->path()), Building::entities(m_building->sample()));
}

QTEST_MAIN(MouseTest)
#include "mouse.moc"
