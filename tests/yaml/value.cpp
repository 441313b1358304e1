#include "core/yaml/value.h"

#include <QTest>
#include <limits>

using namespace pigpen::yaml;

class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentOrADefault();
    void equalityIsMeaning();
    void displayIsPythons_data();
    void displayIsPythons();
    void jsonIsAnsibles();
    void integersBeyond64BitsKeepTheirDigits();
};

void ValueTest::contentOrADefault()
{
    QCOMPARE(Value(5433).toInt(), qint64(5433));
    QCOMPARE(Value(QStringLiteral("5433")).toInt(7), qint64(7));
    QCOMPARE(Value(true).toBool(), true);
    QCOMPARE(Value().toBool(true), true);
    QCOMPARE(Value(1).toString(), QString());
    const Value map(Value::Map{{QStringLiteral("a"), 1}, {5, 2}});
    QCOMPARE(map.find(u"a")->toInt(), qint64(1));
    QVERIFY(!map.find(u"5")); // the key is a number
    QVERIFY(!Value(1).find(u"a"));
}

void ValueTest::equalityIsMeaning()
{
    QVERIFY(Value(1) == Value(qint64(1)));
    QVERIFY(!(Value(1) == Value(1.0)));
    QVERIFY(!(Value(1) == Value(true)));
    QVERIFY(!(Value(QStringLiteral("1")) == Value(1)));
    QVERIFY(Value(std::numeric_limits<double>::quiet_NaN()) == Value(std::numeric_limits<double>::quiet_NaN()));
    const Value::Member a{QStringLiteral("a"), 1};
    const Value::Member b{QStringLiteral("b"), Value(Value::Sequence{1, 2})};
    QVERIFY(Value(Value::Map{a, b}) == Value(Value::Map{b, a}, Value::Form::Flow));
    QVERIFY(!(Value(Value::Map{a, b}) == Value(Value::Map{a, a})));
    QVERIFY(!(Value(Value::Sequence{1, 2}) == Value(Value::Sequence{2, 1})));
    QVERIFY(!(Value(Value::Map{{5, 1}}) == Value(Value::Map{{QStringLiteral("5"), 1}})));
}

void ValueTest::displayIsPythons_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* plain, const char* shown) {
        QTest::newRow(plain) << QString::fromLatin1(plain) << QString::fromLatin1(shown);
    };
    row("yes", "True");
    row("5433", "5433");
    row("oltp.yml", "oltp.yml");
    row("~", "");
    row("1.0", "1.0");
    row("0.1", "0.1");
    row("1.0e+16", "1e+16");
    row("0.00001", "1e-05");
    row("123456789012345.6", "123456789012345.6");
    row(".inf", "inf");
    row("2020-01-01", "2020-01-01");
}

void ValueTest::displayIsPythons()
{
    QFETCH(QString, plain);
    QTEST(resolvePlain(plain).display(), "shown");
}

void ValueTest::jsonIsAnsibles()
{
    const Value value(Value::Map{{5, Value(Value::Sequence{true, Value(), 1.5})},
                                 {Value(), QStringLiteral("a\"b\\\n\x01é")},
                                 {false, Value(Value::Map{})}});
    QCOMPARE(value.toJson(),
             QStringLiteral("{\"5\": [true, null, 1.5], \"null\": \"a\\\"b\\\\\\n\\u0001é\", \"false\": {}}"));
}

void ValueTest::integersBeyond64BitsKeepTheirDigits()
{
    const Value big = resolvePlain(u"123456789012345678901234567890");
    QCOMPARE(big.kind(), Value::Kind::Int);
    QCOMPARE(big.display(), QStringLiteral("123456789012345678901234567890"));
    QCOMPARE(big.toJson(), big.display());
    QCOMPARE(big.toInt(-1), qint64(-1));
    QVERIFY(big == resolvePlain(u"123456789012345678901234567890"));
    QVERIFY(!(big == resolvePlain(u"123456789012345678901234567891")));
    QCOMPARE(resolvePlain(u"0x7FFFFFFFFFFFFFFF").toInt(), std::numeric_limits<qint64>::max());
    QCOMPARE(resolvePlain(QString(5000, QLatin1Char('1'))).kind(), Value::Kind::String); // as Python refuses it
}

QTEST_GUILESS_MAIN(ValueTest)
#include "value.moc"
