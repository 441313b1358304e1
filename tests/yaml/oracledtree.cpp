#include "core/yaml/tree.h"
#include "oracle.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRandomGenerator>
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
    void mutilatedTextReadsAsAnsibleReadsItOrNotAtAll_data();
    void mutilatedTextReadsAsAnsibleReadsItOrNotAtAll();

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

namespace {

/// A text that is nearly one: bytes cut out, scraps of syntax put in.
QByteArray mutilated(QByteArray text, QRandomGenerator& random)
{
    static const QByteArrayList scraps = {" ",      "  ", "\n",     "\t",       ":", ": ",   "- ",   "-",    ", ",
                                          ",",      "{",  "}",      "[",        "]", "\"",   "'",    "#",    " # c",
                                          "&a ",    "*a", "!!str ", "|",        ">", "|+\n", ">-\n", "? ",   "?",
                                          "\\",     "%",  "---\n",  "...\n",    "~", "<<",   "\r\n", "\n\n", "\n  ",
                                          "\n    ", "a",  "1",      "\xC3\xA9", "@"};
    for (auto count = random.bounded(1, 4); count > 0; --count) {
        const qsizetype at = random.bounded(text.size() + 1);
        const qsizetype length = random.bounded(2) * std::min<qsizetype>(random.bounded(1, 8), text.size() - at);
        text.replace(at, length, random.bounded(4) == 0 ? QByteArray() : scraps[random.bounded(scraps.size())]);
    }
    return text;
}

} // namespace

void OracledTreeTest::mutilatedTextReadsAsAnsibleReadsItOrNotAtAll_data()
{
    tortureReadsAsAnsibleReadsIt_data();
}

void OracledTreeTest::mutilatedTextReadsAsAnsibleReadsItOrNotAtAll()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const int rounds = qEnvironmentVariableIsSet("PIGPEN_ROUNDS") ? qEnvironmentVariableIntValue("PIGPEN_ROUNDS") : 200;
    QRandomGenerator random(static_cast<quint32>(qEnvironmentVariableIntValue("PIGPEN_SEED")));
    for (int round = 0; round < rounds; ++round) {
        const QByteArray changed = mutilated(text, random);
        const auto tree = Tree::parse(changed);
        if (!tree)
            continue;
        const QJsonObject answer = m_oracle.ask(changed);
        if (answer.contains(QStringLiteral("meaningless")))
            continue;
        const QString context =
            QString::fromUtf8(changed) + QStringLiteral("\n") + answer.value(QStringLiteral("error")).toString();
        QVERIFY2(canonical((*tree)->root().value()) == answer.value(QStringLiteral("value")).toString(),
                 qPrintable(context + canonical((*tree)->root().value())));
        QVERIFY2(marksOf(**tree) == marksOf(answer), qPrintable(context + marksOf(**tree) + u'\n' + marksOf(answer)));
    }
}

QTEST_GUILESS_MAIN(OracledTreeTest)
#include "oracledtree.moc"
