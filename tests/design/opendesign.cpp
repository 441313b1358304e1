#include "core/design/design.h"
#include "core/design/file.h"
#include "core/edit/verbs.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

class OpenDesignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openingNeverWrites();
    void everyTemplateOpensAndSavesByteForByte();
    void aTextThatDoesNotParseStaysAndCanBeMended();
    void anEmptyFileIsNoDesign();
    void splicesForAnotherTextAreRefused();
    void aRetiredNumberIsNotHandedOutAgain();
    void theLayoutIsSavedBesideTheInventory();
    void aBrokenLayoutFileIsToldAndNotLost();

private:
    static constexpr const char* text = "all:\n"
                                        "  children:\n"
                                        "    pg-test:\n"
                                        "      hosts:\n"
                                        "        10.10.10.11: { pg_seq: 1, pg_role: primary }\n"
                                        "        10.10.10.12: { pg_seq: 2, pg_role: replica }   # the second\n"
                                        "      vars: { pg_cluster: pg-test }\n";

    QByteArray fileContent(const QString& path) const { return file::read(path).value_or("(unreadable)"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void OpenDesignTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("pigsty.yml"));
    QVERIFY(file::write(m_path, text).has_value());
}

void OpenDesignTest::openingNeverWrites()
{
    const QDateTime before = QFileInfo(m_path).lastModified();
    const auto design = Design::open(m_path);
    QVERIFY(design.has_value());
    QVERIFY(design->snapshot());
    QVERIFY(!design->isModified());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("pigsty.yml")});
    QCOMPARE(QFileInfo(m_path).lastModified(), before);
}

void OpenDesignTest::everyTemplateOpensAndSavesByteForByte()
{
    REQUIRE_SHARED();
    QCOMPARE(shared::templates().size(), 39);
    for (const QString& path : shared::templates()) {
        auto design = Design::open(path);
        QVERIFY(design.has_value());
        QVERIFY2(design->snapshot(), qPrintable(design->problem().value_or(Error()).describe(path)));
        const QString copy = m_folder->filePath(QStringLiteral("copy.yml"));
        QVERIFY(design->saveAs(copy).has_value());
        QCOMPARE(fileContent(copy), fileContent(path));
    }
}

void OpenDesignTest::aTextThatDoesNotParseStaysAndCanBeMended()
{
    Design design = Design::fromText(text);
    const SnapshotPtr good = design.snapshot();
    const yaml::Splices typo = {{0, "all:", "all: ]"}};
    QVERIFY(design.apply(typo).has_value());
    QVERIFY(design.problem().has_value());
    QCOMPARE(design.problem()->place.line, 1);
    QCOMPARE(design.snapshot(), good);
    QVERIFY(design.text().startsWith("all: ]"));

    QVERIFY(design.apply(yaml::inverse(typo)).has_value());
    QVERIFY(!design.problem().has_value());
    QCOMPARE(design.text(), QByteArray(text));
}

void OpenDesignTest::anEmptyFileIsNoDesign()
{
    QVERIFY(file::write(m_path, "").has_value());
    const auto design = Design::open(m_path);
    QVERIFY(!design.has_value());
    QVERIFY(design.error().what.contains(u"empty"));
}

void OpenDesignTest::splicesForAnotherTextAreRefused()
{
    Design design = Design::fromText(text);
    QVERIFY(!design.apply({{0, "all", "every"}, {0, "all", "x"}}).has_value());
    QCOMPARE(design.text(), QByteArray(text));
}

void OpenDesignTest::aRetiredNumberIsNotHandedOutAgain()
{
    Design design = Design::fromText(text);
    const auto removed = edit::removeInstance(*design.snapshot()->topology, QStringLiteral("pg-test-2"));
    QVERIFY2(removed.has_value(), removed ? "" : qPrintable(removed.error().describe()));
    QVERIFY(design.apply(removed->splices).has_value());
    const auto added = edit::addInstance(*design.snapshot()->topology, design.usedNumbers(),
                                         {QStringLiteral("pg-test"), QStringLiteral("10.10.10.13"), {}, {}});
    QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().describe()));
    QVERIFY(design.apply(added->splices).has_value());
    QVERIFY(design.snapshot()->topology->instance(u"pg-test-3"));
    QVERIFY(!design.snapshot()->topology->instance(u"pg-test-2"));
}

void OpenDesignTest::theLayoutIsSavedBesideTheInventory()
{
    auto design = Design::open(m_path);
    design->sidecar().clusters.insert(EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-test")), {40, 80});
    QVERIFY(design->isModified());
    QVERIFY(design->save().has_value());
    QVERIFY(!design->isModified());
    QCOMPARE(fileContent(m_path), QByteArray(text));

    const auto again = Design::open(m_path);
    QCOMPARE(again->sidecar(), design->sidecar());
    QVERIFY(!again->isModified());
}

void OpenDesignTest::aBrokenLayoutFileIsToldAndNotLost()
{
    const QString sidecar = Sidecar::pathFor(m_path);
    QVERIFY(file::write(sidecar, "{ broken").has_value());
    auto design = Design::open(m_path);
    QVERIFY(design->sidecarProblem().has_value());
    QVERIFY(design->snapshot());
    QVERIFY(design->save().has_value());
    QCOMPARE(fileContent(sidecar), QByteArray("{ broken"));

    const EntityId test = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-test"));
    design->sidecar().clusters.insert(test, {40, 80});
    QVERIFY(design->apply({{0, {}, "# mine\n"}}).has_value());
    const auto saved = design->save();
    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().what.contains(u"can't be read"));
    QCOMPARE(fileContent(sidecar), QByteArray("{ broken"));
    QCOMPARE(fileContent(m_path), design->text()); // the inventory is saved all the same
    QVERIFY(design->isModified());
    QVERIFY(QFile::remove(sidecar));
    QVERIFY(design->save().has_value());
    QCOMPARE(Design::open(m_path)->sidecar(), design->sidecar());
}

QTEST_GUILESS_MAIN(OpenDesignTest)
#include "opendesign.moc"
