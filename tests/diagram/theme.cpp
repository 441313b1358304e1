#include "core/diagram/theme.h"
#include "tests/support/contrast.h"

#include <QTest>
#include <algorithm>

using namespace pigpen;
using namespace pigpen::diagram;

namespace {

const std::vector<std::pair<Colour, Colour>> inksOnSoft{
    {Colour::ClusterInk, Colour::ClusterSoft},   {Colour::InstanceInk, Colour::InstanceSoft},
    {Colour::ServiceInk, Colour::ServiceSoft},   {Colour::NodeInk, Colour::NodeSoft},
    {Colour::DatabaseInk, Colour::DatabaseSoft}, {Colour::RoleInk, Colour::RoleSoft},
    {Colour::InfraInk, Colour::InfraSoft},       {Colour::EtcdInk, Colour::EtcdSoft},
    {Colour::MinioInk, Colour::MinioSoft},       {Colour::RedisInk, Colour::RedisSoft},
    {Colour::KafkaInk, Colour::KafkaSoft},       {Colour::MysqlInk, Colour::MysqlSoft},
    {Colour::OfflineInk, Colour::OfflineSoft},   {Colour::Error, Colour::ErrorSoft},
    {Colour::Warning, Colour::WarningSoft},      {Colour::Added, Colour::AddedSoft},
    {Colour::Removed, Colour::RemovedSoft},      {Colour::Changed, Colour::ChangedSoft},
    {Colour::Moved, Colour::MovedSoft},
};

/// Every pair of words and ground that a drawing may hold.
std::vector<std::pair<Colour, Colour>> readablePairs()
{
    std::vector<std::pair<Colour, Colour>> pairs;
    for (const auto& [ink, soft] : inksOnSoft) {
        pairs.insert(pairs.end(), {{ink, soft}, {ink, Colour::Card}, {ink, Colour::Ground}, {Colour::OnStrong, ink}});
        pairs.insert(pairs.end(), {{Colour::Ink, soft}, {Colour::SecondaryInk, soft}});
    }
    for (const Colour ink : {Colour::Ink, Colour::SecondaryInk})
        pairs.insert(pairs.end(), {{ink, Colour::Card}, {ink, Colour::Ground}});
    return pairs;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeReadOnItsGround_data();
    void everyTextCanBeReadOnItsGround();
    void everyModuleHasAHueOfItsOwn();
};

void ThemeTest::everyTextCanBeReadOnItsGround_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void ThemeTest::everyTextCanBeReadOnItsGround()
{
    QFETCH(const Theme, theme);
    double least = 21;
    for (const auto& [ink, ground] : readablePairs()) {
        const double ratio = contrast(rgb(ink, theme), rgb(ground, theme));
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("ink %1 on %2: %3")
                                              .arg(static_cast<int>(ink))
                                              .arg(static_cast<int>(ground))
                                              .arg(ratio)));
        least = std::min(least, ratio);
    }
    qInfo("%zu pairs, least contrast %.2f : 1", readablePairs().size(), least);
}

void ThemeTest::everyModuleHasAHueOfItsOwn()
{
    // A remote cluster is a PostgreSQL cluster that is only watched: amber too, told apart by its dashed edge.
    QCOMPARE(hueOf(Module::Remote).mark, hueOf(Module::Pgsql).mark);
    QSet<quint32> seen;
    for (const Module module : {Module::Pgsql, Module::Infra, Module::Etcd, Module::Minio, Module::Redis, Module::Kafka,
                                Module::Mysql, Module::Node})
        seen.insert(rgb(hueOf(module).mark, Theme::Light));
    QCOMPARE(seen.size(), 8);
}

QTEST_APPLESS_MAIN(ThemeTest)
#include "theme.moc"
