#include "core/edit/addresses.h"

#include "tests/edit/bench.h"

#include <QTest>

using namespace pigpen;

/// What people write where they mean many addresses at once.
class AddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreUnderstood_data();
    void addressesAreUnderstood();
    void aSubnetMeansItsHosts();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void asManyAsAllowed();
    void whatIsTakenIsTold();
};

void AddressesTest::addressesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("addresses");
    const auto row = [](const QString& text, const QString& addresses) {
        QTest::newRow(qPrintable(text)) << text << addresses;
    };
    row(u"10.10.10.11"_qs, u"10.10.10.11"_qs);
    row(u"10.10.10.11-13"_qs, u"10.10.10.11 10.10.10.12 10.10.10.13"_qs);
    row(u"10.10.10.11-11"_qs, u"10.10.10.11"_qs);
    row(u"10.10.10.255-10.10.11.1"_qs, u"10.10.10.255 10.10.11.0 10.10.11.1"_qs);
    row(u"10.10.10.11 - 10.10.10.12"_qs, u"10.10.10.11 10.10.10.12"_qs);
    row(u"10.10.10.12, 10.10.10.11"_qs, u"10.10.10.12 10.10.10.11"_qs);
    row(u" 10.10.10.11\n10.10.10.13 ,"_qs, u"10.10.10.11 10.10.10.13"_qs);
    row(u"10.10.10.9/30 10.10.10.1"_qs, u"10.10.10.9 10.10.10.10 10.10.10.1"_qs);
    row(u"10.10.10.8/31"_qs, u"10.10.10.8 10.10.10.9"_qs);
    row(u"10.10.10.8/32"_qs, u"10.10.10.8"_qs);
}

void AddressesTest::addressesAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, addresses);
    const auto parsed = edit::parseAddresses(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->join(u' '), addresses);
}

void AddressesTest::aSubnetMeansItsHosts()
{
    const auto parsed = edit::parseAddresses(u"10.10.10.5/28"_qs);
    QCOMPARE(parsed->size(), 14);
    QCOMPARE(parsed->first(), u"10.10.10.1"_qs);
    QCOMPARE(parsed->last(), u"10.10.10.14"_qs);
}

void AddressesTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString& text, const QString& reason) {
        QTest::newRow(qPrintable(text)) << text << reason;
    };
    row(u""_qs, u"there is no address"_qs);
    row(u" , "_qs, u"there is no address"_qs);
    row(u"10.10.10.11,10.10.10.300"_qs, u"\"10.10.10.300\" is no IPv4 address"_qs);
    row(u"10.10.10.11-"_qs, u"\"10.10.10.11-\" is no IPv4 address"_qs);
    row(u"10.10.10.11-x"_qs, u"\"10.10.10.11-x\" is no IPv4 address"_qs);
    row(u"10.10.10.11-256"_qs, u"\"10.10.10.11-256\" is no IPv4 address"_qs);
    row(u"10.10.10.11-12-13"_qs, u"\"10.10.10.11-12-13\" is no IPv4 address"_qs);
    row(u"10.10.10.0/33"_qs, u"\"10.10.10.0/33\" is no IPv4 address"_qs);
    row(u"10.10.10.0/"_qs, u"\"10.10.10.0/\" is no IPv4 address"_qs);
    row(u"web-1"_qs, u"\"web-1\" is no IPv4 address"_qs);
    row(u"10.10.10.19-11"_qs, u"\"10.10.10.19-11\" runs backwards"_qs);
    row(u"10.10.10.11-13 10.10.10.12"_qs, u"10.10.10.12 is given twice"_qs);
    row(u"10.10.10.1, 10.0.0.0/8"_qs, u"with \"10.0.0.0/8\" it is 16777215 addresses"_qs);
    row(u"0.0.0.0-255.255.255.255"_qs, u"with \"0.0.0.0-255.255.255.255\" it is 4294967296 addresses"_qs);
}

void AddressesTest::whatIsWrongIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto parsed = edit::parseAddresses(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().what, reason);
    QVERIFY(!parsed.error().remedy.isEmpty());
}

void AddressesTest::asManyAsAllowed()
{
    QCOMPARE(edit::parseAddresses(u"10.10.10.0-255"_qs)->size(), edit::mostAddresses);
    QVERIFY(!edit::parseAddresses(u"10.10.10.0-10.10.11.0"_qs));
    QCOMPARE(edit::parseAddresses(u"255.255.255.254-255"_qs)->last(), u"255.255.255.255"_qs);
}

void AddressesTest::whatIsTakenIsTold()
{
    const TopologyPtr sandbox = bench::sampleTopology(u"sandbox.yml"_qs);
    const auto found = edit::unusableAddresses(
        *sandbox, {u"10.1.1.2"_qs, u"10.1.1.3"_qs, u"10.1.1.11"_qs, u"10.1.1.14"_qs, u"10.1.1"_qs});
    QStringList words;
    for (const Error& error : found)
        words << error.what;
    QCOMPARE(words,
             (QStringList{u"10.1.1.3 is a virtual address of the deployment"_qs,
                          u"10.1.1.11 is a node of the inventory already"_qs, u"\"10.1.1\" is no IPv4 address"_qs}));
    QVERIFY(found[1].place.line > 0);
}

QTEST_GUILESS_MAIN(AddressesTest)
#include "addresses.moc"
