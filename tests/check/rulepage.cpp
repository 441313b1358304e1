#include "core/check/rulepage.h"
#include "core/check/rule.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace pigpen;

/// The page about the rules: that in the repository is the one that the rules make.
class RulePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUpToDate()
    {
        QFile file(shared::source(QStringLiteral("resources/help/rules.md")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(file.readAll()) == check::rulePage(),
                 "renew it: pigpen check --list --format md > resources/help/rules.md");
    }

    void tellsOfEachRuleOnce()
    {
        const QString page = check::rulePage();
        for (const check::Rule& rule : check::rules()) {
            const QString id = QString::fromLatin1(rule.id);
            QCOMPARE(page.count(QStringLiteral("### <a id=\"%1\"></a>%1\n").arg(id)), 1);
            for (const char* words : {rule.meaning, rule.why, rule.fix})
                QVERIFY2(!words || page.contains(QString::fromUtf8(words)), rule.id);
            QVERIFY2(page.contains(check::sourceOf(rule)), rule.id);
        }
        QVERIFY(!page.contains(QStringLiteral("FACTS.md"))); // a reader of the page has none
        QVERIFY(!page.contains(QStringLiteral("\n\n\n")));
        QVERIFY(!page.contains(QStringLiteral("..\n")));
    }

    void everyLinkLeadsSomewhere()
    {
        const QString page = check::rulePage();
        static const QRegularExpression link(QStringLiteral("\\]\\(#([^)]+)\\)"));
        qsizetype count = 0;
        for (auto found = link.globalMatch(page); found.hasNext(); ++count) {
            const QString id = found.next().captured(1);
            QVERIFY2(page.contains(QStringLiteral("id=\"%1\"").arg(id)), qPrintable(id));
        }
        QCOMPARE(size_t(count), check::rules().size());
    }
};

QTEST_GUILESS_MAIN(RulePageTest)
#include "rulepage.moc"
