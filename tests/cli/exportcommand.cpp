#include "pigpen.h"
#include "tests/support/generate.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// `pigpen export` as a script runs it: every format, on a machine without a display.
class ExportCommandTest : public QObject
{
    Q_OBJECT

private:
    QString out(const QString& name) const { return m_folder.filePath(name); }
    program::Outcome run(const QString& name, const QStringList& more = {}) const
    {
        return program::run(QStringList{QStringLiteral("export"), m_sandbox, QStringLiteral("-o"), out(name)} + more);
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    const QString m_sandbox = shared::source(QStringLiteral("resources/templates/sandbox.yml"));

private Q_SLOTS:
    void theEndingSaysTheFormat_data();
    void theEndingSaysTheFormat();
    void theFormatMayBeSaidApartFromTheName();
    void aPictureMayHoldItsInventory();
    void theReadmesPictureIsTrue();
    void aPictureIsNotEditedInPlace();
    void entitiesLeadWhereAsked();
    void largeDeploymentsComeInPages();
    void onePageKeepsItsName();
    void whatDoesNotFitTheFormatIsWrongUsage_data();
    void whatDoesNotFitTheFormatIsWrongUsage();
    void aPictureTooLargeIsRefused();
};

void ExportCommandTest::theEndingSaysTheFormat_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("svg") << QByteArray("<svg ");
    QTest::newRow("png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QByteArray("%PDF-");
    QTest::newRow("drawio") << QByteArray("<mxfile");
    QTest::newRow("mmd") << QByteArray("---\n");
    QTest::newRow("json") << QByteArray("{");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("md") << QByteArray("# ");
}

void ExportCommandTest::theEndingSaysTheFormat()
{
    QFETCH(const QByteArray, beginning);
    const QString ending = QString::fromLatin1(QTest::currentDataTag());
    const auto outcome = run(QStringLiteral("a.") + ending);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.status, 0);
    const QByteArray bytes = content(out(QStringLiteral("a.") + ending));
    QVERIFY2(bytes.startsWith(beginning), bytes.left(60));
    QCOMPARE(run(QStringLiteral("b.") + ending).status, 0);
    QCOMPARE(content(out(QStringLiteral("b.") + ending)), bytes);
}

void ExportCommandTest::theFormatMayBeSaidApartFromTheName()
{
    QCOMPARE(run(QStringLiteral("picture"), {QStringLiteral("--format"), QStringLiteral("png")}).status, 0);
    QVERIFY(content(out(QStringLiteral("picture"))).startsWith("\x89PNG"));
    const auto printed = program::run({QStringLiteral("export"), m_sandbox, QStringLiteral("-o"), QStringLiteral("-"),
                                       QStringLiteral("--format=md")});
    QVERIFY(printed.out.startsWith("# "));
}

void ExportCommandTest::aPictureMayHoldItsInventory()
{
    QCOMPARE(run(QStringLiteral("redacted.svg"), {QStringLiteral("--embed")}).status, 0);
    QCOMPARE(run(QStringLiteral("full.svg"), {QStringLiteral("--embed"), QStringLiteral("full")}).status, 0);
    QVERIFY(!content(out(QStringLiteral("redacted.svg"))).contains(content(m_sandbox).toBase64()));
    QVERIFY(content(out(QStringLiteral("full.svg"))).contains(content(m_sandbox).toBase64()));
    const QStringList show{QStringLiteral("show"), m_sandbox, QStringLiteral("--format"), QStringLiteral("json")};
    for (const char* name : {"redacted.svg", "full.svg"}) {
        QStringList again = show;
        again[1] = out(QLatin1String(name));
        const auto outcome = program::run(again);
        QCOMPARE(outcome.out, program::run(show).out);
        QCOMPARE(outcome.err.contains("were replaced"), name == QByteArray("redacted.svg"));
        again[1] = QStringLiteral("-");
        QCOMPARE(program::run(again, content(out(QLatin1String(name)))).out, outcome.out);
    }
}

void ExportCommandTest::theReadmesPictureIsTrue()
{
    QCOMPARE(run(QStringLiteral("readme.svg"),
                 {QStringLiteral("--diagram"), QStringLiteral("model"), QStringLiteral("--theme"),
                  QStringLiteral("auto"), QStringLiteral("--embed")})
                 .status,
             0);
    const QByteArray shown = content(shared::source(QStringLiteral("resources/screenshots/model.svg")));
    QVERIFY2(content(out(QStringLiteral("readme.svg"))) == shown, "export it anew, and look at it");
}

void ExportCommandTest::aPictureIsNotEditedInPlace()
{
    QCOMPARE(run(QStringLiteral("p.svg"), {QStringLiteral("--embed=full")}).status, 0);
    const QByteArray before = content(out(QStringLiteral("p.svg")));
    const QStringList words{QStringLiteral("edit"), out(QStringLiteral("p.svg")), QStringLiteral("promote"),
                            QStringLiteral("pg-test-2")};
    const auto refused = program::run(words + QStringList{QStringLiteral("-i")});
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.err.contains("a picture can't be edited in place; write"), refused.err);
    QCOMPARE(content(out(QStringLiteral("p.svg"))), before);
    QCOMPARE(program::run(words).out.count("pg_role: primary"), content(m_sandbox).count("pg_role: primary"));
}

void ExportCommandTest::entitiesLeadWhereAsked()
{
    QCOMPARE(run(QStringLiteral("l.svg"), {QStringLiteral("--link"), QStringLiteral("https://a.b/{cluster}"),
                                           QStringLiteral("--link"), QStringLiteral("n/{instance}")})
                 .status,
             0);
    const QByteArray svg = content(out(QStringLiteral("l.svg")));
    QVERIFY(svg.contains("xlink:href=\"https://a.b/pg-test\"") && svg.contains("xlink:href=\"n/pg-test-2\""));
}

void ExportCommandTest::largeDeploymentsComeInPages()
{
    const QString large = out(QStringLiteral("large.yml"));
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(generateInventory(60));
    file.close();
    const auto outcome = program::run({QStringLiteral("export"), large, QStringLiteral("-o"),
                                       out(QStringLiteral("v1.2/large.svg")), QStringLiteral("--pages")});
    QCOMPARE(outcome.status, 5); // there is no such folder
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("v1.2")));
    QCOMPARE(program::run({QStringLiteral("export"), large, QStringLiteral("-o"), out(QStringLiteral("v1.2/large.svg")),
                           QStringLiteral("--pages")})
                 .status,
             0);
    const QStringList pages = QDir(out(QStringLiteral("v1.2"))).entryList(QDir::Files, QDir::Name);
    QCOMPARE(pages, QStringList({QStringLiteral("large-1.svg"), QStringLiteral("large-2.svg"),
                                 QStringLiteral("large-3.svg"), QStringLiteral("large-4.svg")}));
    QVERIFY(content(out(QStringLiteral("v1.2/large-4.svg"))).contains("page 4 of 4"));
}

void ExportCommandTest::onePageKeepsItsName()
{
    QCOMPARE(run(QStringLiteral("one.png"), {QStringLiteral("--pages"), QStringLiteral("--scale"), QStringLiteral("1")})
                 .status,
             0);
    QVERIFY(QFile::exists(out(QStringLiteral("one.png"))));
}

void ExportCommandTest::whatDoesNotFitTheFormatIsWrongUsage_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a.png --embed") << QStringLiteral("--embed does not go with png");
    QTest::newRow("a.pdf --link x/{cluster}") << QStringLiteral("--link does not go with pdf");
    QTest::newRow("a.svg --scale 2") << QStringLiteral("--scale does not go with svg");
    QTest::newRow("a.svg --paper a4") << QStringLiteral("--paper does not go with svg");
    QTest::newRow("a.pdf --pages") << QStringLiteral("--pages does not go with pdf");
    QTest::newRow("a.pdf --paper a7") << QStringLiteral("there is no paper “a7”");
    QTest::newRow("a.png --scale none") << QStringLiteral("--scale wants a number above 0");
    QTest::newRow("a.svg --link javascript:{cluster}") << QStringLiteral("leads to no web page");
    QTest::newRow("a.svg --link https://a.b") << QStringLiteral("names no entity");
    QTest::newRow("a.svg --embed=some") << QStringLiteral("--embed can't be “some”");
}

void ExportCommandTest::whatDoesNotFitTheFormatIsWrongUsage()
{
    QFETCH(const QString, what);
    const QStringList words = QString::fromUtf8(QTest::currentDataTag()).split(u' ');
    const auto outcome = run(words.first(), words.mid(1));
    QCOMPARE(outcome.status, 2);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(what), outcome.err);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(!QFile::exists(out(words.first())) || words.first() != u"a.svg" || outcome.out.isEmpty());
}

void ExportCommandTest::aPictureTooLargeIsRefused()
{
    const auto outcome = run(QStringLiteral("huge.png"), {QStringLiteral("--scale"), QStringLiteral("1000")});
    QCOMPARE(outcome.status, 4);
    QVERIFY2(outcome.err.contains("; ") && outcome.err.count('\n') == 1, outcome.err);
    QVERIFY(!QFile::exists(out(QStringLiteral("huge.png"))));
}

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "exportcommand.moc"
