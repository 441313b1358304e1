#include "core/diagram/json.h"

#include "core/diagram/model.h"
#include "core/diagram/topologydrawing.h"
#include "geometry.h"
#include "hostile.h"
#include "reading.h"
#include "sandbox.h"
#include "tests/support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

namespace {

QJsonObject parsed(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QList<QJsonObject> objects(const QJsonValue& array)
{
    QList<QJsonObject> list;
    for (const auto value : array.toArray())
        list << value.toObject();
    return list;
}

QJsonObject figure(const QJsonObject& drawing, const QString& id)
{
    for (const QJsonObject& one : objects(drawing[u"figures"]))
        if (one[u"id"] == id)
            return one;
    return {};
}

QRectF rectOf(const QJsonValue& value)
{
    const QJsonArray numbers = value.toArray();
    return {numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
}

/// What a reader relies on.
QStringList faultsOf(const QJsonObject& drawing)
{
    QStringList faults;
    QSet<QString> ids;
    const qsizetype colours = drawing[u"palette"].toArray().size();
    const QRectF page(0, 0, drawing[u"width"].toDouble(), drawing[u"height"].toDouble());
    for (const QJsonObject& one : objects(drawing[u"figures"])) {
        const QString id = one[u"id"].toString();
        if (ids.contains(id))
            faults << QStringLiteral("two figures are called ") + id;
        if (!one[u"parent"].isNull() && !ids.contains(one[u"parent"].toString()))
            faults << id + QStringLiteral(" stands before its parent");
        if (!page.contains(rectOf(one[u"rect"])) && !rectOf(one[u"rect"]).isEmpty())
            faults << id + QStringLiteral(" is not on the page");
        ids.insert(id);
        for (const QJsonObject& shape : objects(one[u"shapes"]))
            if (shape[u"fill"].toInt(0) >= colours || shape[u"stroke"][u"colour"].toInt(0) >= colours)
                faults << id + QStringLiteral(" has a colour that is not in the palette");
    }
    return faults;
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAFigureIsAndWhereItStands()
    {
        const Drawing drawing = topologyDrawing(sandbox::fourNodes(), {});
        const QJsonObject json = parsed(toJson(drawing));
        QCOMPARE(json[u"version"].toInt(), 1);
        QCOMPARE(json[u"width"].toDouble(), drawing.size.width());
        const QJsonObject cluster = figure(json, QStringLiteral("pg-test"));
        const QJsonObject instance = figure(json, QStringLiteral("pg-test-2"));
        QCOMPARE(instance[u"kind"].toString(), QStringLiteral("instance"));
        QCOMPARE(instance[u"module"].toString(), QStringLiteral("pgsql"));
        QCOMPARE(instance[u"cluster"].toString(), QStringLiteral("pg-test"));
        QCOMPARE(instance[u"parent"].toString(), QStringLiteral("pg-test"));
        QVERIFY(cluster[u"parent"].isNull());
        // Both in coordinates of the page.
        QVERIFY(rectOf(cluster[u"rect"]).contains(rectOf(instance[u"rect"])));
        QVERIFY(figure(json, QStringLiteral("page-title"))[u"kind"].isNull());
    }

    void tellsWhatALineJoins()
    {
        const QJsonObject json = parsed(toJson(topologyDrawing(sandbox::fourNodes(), {})));
        QStringList joined;
        for (const QJsonObject& shape : objects(figure(json, QStringLiteral("pg-test"))[u"shapes"]))
            if (shape[u"shape"] == QStringLiteral("line")) {
                QCOMPARE(shape[u"end"].toString(), QStringLiteral("arrow"));
                joined << shape[u"from"].toString() + u'>' + shape[u"to"].toString();
            }
        QCOMPARE(joined, QStringList({QStringLiteral("pg-test-1>pg-test-2"), QStringLiteral("pg-test-1>pg-test-3")}));
    }

    void holdsEveryWordOfTheDrawing()
    {
        const Drawing drawing = modelDrawing(sandbox::standbys(), {});
        QStringList words;
        for (const QJsonObject& one : objects(parsed(toJson(drawing))[u"figures"]))
            for (const QJsonObject& shape : objects(one[u"shapes"])) {
                if (shape[u"shape"] != QStringLiteral("text"))
                    continue;
                QString all;
                for (const QJsonObject& run : objects(shape[u"runs"]))
                    all += run[u"text"].toString();
                words << all;
            }
        QCOMPARE(words, geometry::words(drawing));
    }

    void writesNumbersAsShortAsCanBe()
    {
        Figure one;
        one.id = QStringLiteral("one");
        one.origin = {0.125, -0.001};
        one.size = {10, 1.0 / 3};
        const QByteArray json = toJson({QStringLiteral("t"), {}, {20, 20.5}, {one}});
        QVERIFY2(json.contains("\"rect\": [0.13, 0, 10, 0.33]"), json.constData());
        QVERIFY(json.contains("\"width\": 20, \"height\": 20.5"));
        QVERIFY(json.contains("\"description\": null"));
    }

    void namesStayNames()
    {
        QString problem;
        const TopologyPtr topology = reading::topologyOf(hostile::inventory(), &problem);
        QVERIFY2(topology, qPrintable(problem));
        for (const Drawing& drawing : reading::drawingsOf(*topology, QStringLiteral("\"\\.yml"))) {
            const QByteArray bytes = toJson(drawing);
            QCOMPARE(bytes.count('\n'), 1);
            const QJsonObject json = parsed(bytes);
            QVERIFY(!json.isEmpty());
            QCOMPARE(json[u"title"].toString(), drawing.title);
            QCOMPARE(faultsOf(json), QStringList());
        }
        QStringList names;
        for (const QJsonObject& one : objects(parsed(toJson(draw(Kind::Model, *topology)))[u"figures"]))
            if (one[u"kind"] == QStringLiteral("database"))
                names << one[u"name"].toString();
        QCOMPARE(names, hostile::names());
    }

    void isSoundForEveryInventory()
    {
        for (const QString& path : reading::ownTemplates() + shared::templates()) {
            QString problem;
            const TopologyPtr topology = reading::topologyOf(path, &problem);
            QVERIFY2(topology, qPrintable(problem));
            for (const Drawing& drawing : reading::drawingsOf(*topology, path)) {
                const QByteArray json = toJson(drawing);
                QVERIFY2(faultsOf(parsed(json)).isEmpty(),
                         qPrintable(path + u' ' + faultsOf(parsed(json)).join(QStringLiteral("; "))));
                QCOMPARE(toJson(drawing), json);
            }
        }
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json.moc"
