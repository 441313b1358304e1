#include "core/diagram/er.h"
#include "core/diagram/model.h"
#include "core/diagram/svg.h"
#include "geometry.h"
#include "reading.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

/// The model and ER diagrams of every real inventory. With PIGPEN_PICTURES=FOLDER they are put there to be looked at.
class RealDiagramsTest : public QObject
{
    Q_OBJECT

private:
    static Options optionsOf(const QString& path)
    {
        Options options;
        options.fileName = QFileInfo(path).fileName();
        options.sourceHash = QByteArray(64, 'a');
        return options;
    }

    static void keep(const QString& path, const QString& kind, const Drawing& drawing)
    {
        const QString folder = qEnvironmentVariable("PIGPEN_PICTURES");
        if (folder.isEmpty())
            return;
        const QFileInfo info(path);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QString shade = theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark");
            const QString name =
                QStringLiteral("%1-%2-%3-%4.svg").arg(info.dir().dirName(), info.baseName(), kind, shade);
            QFile file(QDir(folder).filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(toSvg(drawing, theme));
        }
    }

private Q_SLOTS:
    void haveNoFaults_data()
    {
        REQUIRE_SHARED();
        QTest::addColumn<QString>("path");
        for (const QString& path : shared::templates())
            QTest::newRow(qPrintable(path.section(QStringLiteral("/conf/"), 1))) << path;
    }

    void haveNoFaults()
    {
        QFETCH(QString, path);
        QString problem;
        const TopologyPtr topology = reading::topologyOf(path, &problem);
        QVERIFY2(topology, qPrintable(problem));
        const Options options = optionsOf(path);
        const Drawing model = modelDrawing(*topology, options);
        const Drawing er = erDrawing(*topology, options);
        keep(path, QStringLiteral("model"), model);
        keep(path, QStringLiteral("er"), er);
        QCOMPARE(geometry::faults(model), QStringList());
        QCOMPARE(geometry::faults(er), QStringList());

        size_t instances = 0;
        size_t services = 0;
        for (const ClusterPtr& cluster : topology->clusters()) {
            instances += cluster->instances.size();
            services += cluster->services.size();
        }
        QCOMPARE(geometry::count(model, EntityId::Kind::Cluster), static_cast<int>(topology->clusters().size()));
        QCOMPARE(geometry::count(model, EntityId::Kind::Instance), static_cast<int>(instances));
        QCOMPARE(geometry::count(model, EntityId::Kind::Service), static_cast<int>(services));
        QCOMPARE(toSvg(modelDrawing(*topology, options), Theme::Auto), toSvg(model, Theme::Auto));
    }

    void showsOnlyTheClustersAskedFor()
    {
        REQUIRE_SHARED();
        QString problem;
        const TopologyPtr topology =
            reading::topologyOf(shared::folder() + QStringLiteral("/pigsty/conf/ha/full.yml"), &problem);
        QVERIFY2(topology, qPrintable(problem));
        Options options;
        options.clusters = {QStringLiteral("pg-test")};
        const Drawing model = modelDrawing(*topology, options);
        QCOMPARE(geometry::count(model, EntityId::Kind::Cluster), 1);
        QCOMPARE(geometry::count(model, EntityId::Kind::Node), 3);
        const QStringList er = geometry::words(erDrawing(*topology, options));
        QVERIFY(er.contains(QStringLiteral("pg-test-1")) && er.contains(QStringLiteral("pg-test-offline")));
        for (const char* other : {"Environment", "Infrastructure", "etcd", "pg-meta"})
            QVERIFY2(!er.contains(QLatin1String(other)), other);
        options.clusters << QStringLiteral("redis-ms");
        const QStringList wider = geometry::words(erDrawing(*topology, options));
        for (const char* also : {"Environment", "Infrastructure", "etcd", "redis-ms"})
            QVERIFY2(wider.contains(QLatin1String(also)), also);
    }
};

QTEST_APPLESS_MAIN(RealDiagramsTest)
#include "realdiagrams.moc"
