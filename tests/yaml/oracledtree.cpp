#include "core/yaml/tree.h"
#include "oracle.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace pigpen;
using namespace pigpen::yaml;

/// The tree against an independent parser: the same values, and the same places.
class OracledTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void templatesReadAsAnsibleReadsThem();
    void tortureReadsAsAnsibleReadsIt_data();
    void tortureReadsAsAnsibleReadsIt();

private:
    void compare(const QByteArray& text, const QString& name);
    Oracle m_oracle;
};

void OracledTreeTest::initTestCase()
{
    if (!m_oracle.isThere())
        QSKIP("/usr/bin/python3 with PyYAML is absent: there is nothing to compare with");
}

void OracledTreeTest::compare(const QByteArray& text, const QString& name)
{
    const auto tree = Tree::parse(text);
    const QJsonObject answer = m_oracle.ask(text);
    QVERIFY2(tree.has_value(), qPrintable(name + (tree ? QString() : tree.error().describe())));
    QCOMPARE(canonical((*tree)->root().value()), answer.value(QStringLiteral("value")).toString());
    QCOMPARE(marksOf(**tree), marksOf(answer));
    QCOMPARE((*tree)->text(), text);
}

void OracledTreeTest::templatesReadAsAnsibleReadsThem()
{
    REQUIRE_SHARED();
    for (const QString& name : shared::templates()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        compare(file.readAll(), name);
    }
}

void OracledTreeTest::tortureReadsAsAnsibleReadsIt_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(shared::source(QStringLiteral("tests/yaml/torture")));
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void OracledTreeTest::tortureReadsAsAnsibleReadsIt()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    compare(file.readAll(), path);
}

QTEST_GUILESS_MAIN(OracledTreeTest)
#include "oracledtree.moc"
