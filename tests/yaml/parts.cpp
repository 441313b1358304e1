#include "core/yaml/bulk.h"
#include "core/yaml/tree.h"
#include "tests/support/generate.h"
#include "tests/support/shared.h"
#include "treedescription.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace pigpen;
using namespace pigpen::yaml;

namespace {

constexpr Parts tiny{.least = 1, .most = 7};
constexpr Parts none{.least = std::numeric_limits<qsizetype>::max() / 2, .most = 1};

/// Groups that are easy to cut in the wrong place: lines in them look like the beginning of another.
const QByteArrayList groups = {
    "    pg-plain:\n      hosts:\n        10.10.10.11: { pg_seq: 1 }\n",
    "    pg-flow: { hosts: { 10.10.10.12: {} },\n\n    # not yet\n      vars: { a: 1 } }\n",
    "    pg-flow-left: { hosts: {\n    pg-fake: 1, b: 2 },\n    pg-more: [x,\n    y: z] }\n",
    "    pg-quoted:\n      vars:\n        a: \"one\n    pg-fake: two\n          three\"\n",
    "    pg-single:\n      vars:\n        a: 'it''s\n\n          ''\n    pg-fake: {'\n",
    "    pg-literal:\n      vars:\n        a: |\n          pg-fake:\n            x: 1\n\n\n",
    "    pg-keep:\n      vars:\n        a: |+2\n            deep\n          pg-fake: 1\n\n",
    "    pg-folded: >-\n     text: that\n     goes: on\n",
    "    pg-list:\n    - a\n    - b: 1\n      c: 2\n",
    "    pg-plain-lines: one\n      two: no\n",
    "    pg-null:\n",
    "    'pg-key': 1\n    \"pg key\" : 2\n    pg-a: pg-b\n",
    "# a comment at the left\n        # and one at the right\n    pg-comment: 1 # pg-fake: 2\n",
    "    pg-anchor: &one { a: 1 }\n",
    "    pg-alias: *one\n",
    "    <<: { a: 1 }\n",
    "    ? pg-question\n    : 1\n",
    "    pg-tab:\t1\n",
    "    pg-tag: !!str 12\n",
    "   pg-less: 1\n",
    "     pg-more: 1\n",
    "---\n",
    "...\n",
    "    pg-open: { a: [1, 2\n",
    "    pg-string: \"never ends\n",
};

/// Most are sound; those at the end of the list are wrong, at least here.
QByteArray assorted(QRandomGenerator& random)
{
    constexpr int sound = 15;
    QByteArray text = "# head\nall:\n  children:\n";
    for (int count = random.bounded(2, 9); count > 0; --count)
        text += groups[random.bounded(random.bounded(12) == 0 ? groups.size() : sound)];
    text += "  vars:\n    a: 1\n    b: { c: 2 }\n";
    return random.bounded(4) == 0 ? text.replace("\n", "\r\n") : text;
}

} // namespace

/// A large text is read in parts, and nobody can tell.
class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInventoryIsReadInParts()
    {
        const QByteArray text = generateInventory(40);
        const std::optional<Tree::Data> data = readBulk(text, tiny);
        QVERIFY(data.has_value());
        QCOMPARE(data->pieces().size(), size_t(40 + 2 + 2)); // infra and etcd, two variables of all
        sameAsWhole(text);
    }

    void aLargeTextIsSoByItself()
    {
        QVERIFY(readBulk(generateInventory(1000), {}).has_value());
        QVERIFY(!readBulk(generateInventory(10), {}).has_value());
    }

    void whatIsNoInventoryIsReadWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("- children:\n  - a\n  - b\n");
        QTest::newRow("no groups") << QByteArray("all:\n  children: {}\n  vars: { a: 1 }\n");
        QTest::newRow("one group") << QByteArray("all:\n  children:\n    a: 1\n  vars: { a: 1 }\n");
        QTest::newRow("nothing behind") << QByteArray("all:\n  children:\n");
        QTest::newRow("nothing but comments behind") << QByteArray("all:\n  children:\n    # a: 1\n    # b: 1\n");
        QTest::newRow("less indented") << QByteArray("all:\n    children:\n  a: 1\n  b: 2\n");
    }
    void whatIsNoInventoryIsReadWhole()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readBulk(text, tiny).has_value());
        sameAsWhole(text);
    }

    void samplesReadTheSame_data()
    {
        QTest::addColumn<QString>("path");
        QStringList paths = shared::templates();
        for (const char* folder : {"tests/yaml/torture", "resources/templates"}) {
            const QDir files(shared::source(QString::fromLatin1(folder)));
            for (const QFileInfo& file : files.entryInfoList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
                paths << file.filePath();
        }
        for (const QString& path : paths)
            QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -2))) << path;
    }
    void samplesReadTheSame()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        sameAsWhole(file.readAll());
    }

    void assortedGroupsReadTheSame()
    {
        QRandomGenerator random(20261126);
        int inParts = 0;
        int wrong = 0;
        constexpr int rounds = 3000;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray text = assorted(random);
            inParts += readBulk(text, tiny).has_value() ? 1 : 0;
            wrong += Tree::parse(text, none).has_value() ? 0 : 1;
            sameAsWhole(text);
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << text;
                return;
            }
        }
        QVERIFY(inParts > rounds / 20); // the test tests
        QVERIFY(wrong > rounds / 20);
    }

private:
    static void sameAsWhole(const QByteArray& text)
    {
        const auto inParts = Tree::parse(text, tiny);
        const auto whole = Tree::parse(text, none);
        QCOMPARE(inParts.has_value(), whole.has_value());
        if (!whole) {
            QCOMPARE(inParts.error().describe(), whole.error().describe());
            return;
        }
        QCOMPARE((*inParts)->text(), text);
        QCOMPARE(describe(**inParts), describe(**whole));
        QCOMPARE((*inParts)->pieceCount(), (*whole)->pieceCount());
        QCOMPARE((*inParts)->piecesParsed(), (*whole)->piecesParsed());
        for (qsizetype i = 0; i < text.size(); i += 7)
            QCOMPARE((*inParts)->place(i), (*whole)->place(i));
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "parts.moc"
