#include "app/panels/problems/problemmodel.h"

#include "app/document/document.h"
#include "app/panels/problems/problemview.h"
#include "app/panels/problems/rowchanges.h"
#include "faulty.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pigpen;

/// The rows of the problems panel: what they tell, in which groups, and how they stay the same ones over edits.
class ProblemModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsTellAll();
    void groups_data();
    void groups();
    void filters_data();
    void filters();
    void ignoredComeWhenAskedFor();
    void stepsGoAroundTheEnds();
    void anEditThatFindsNothingElseTouchesNoRow();
    void rowsThatSayTheSameStay();
    void groupsThatStayKeepTheirRows();
    void closedGroupsStayClosed();
    void changesOfRows_data();
    void changesOfRows();
    void thousandsAreArrangedOnce();

private:
    void follow() { m_model->show(m_document->snapshot()); }
    bool isKnown(const QModelIndex& row) const;
    QStringList rows() const;
    QModelIndex row(const QString& words) const;
    void replace(const char* before, const char* after);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ProblemModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ProblemModelTest::init()
{
    m_tester.reset();
    m_document = std::make_unique<Document>();
    m_document->create(faulty);
    m_model = std::make_unique<ProblemModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    follow();
}

bool ProblemModelTest::isKnown(const QModelIndex& row) const
{
    const QString rule = m_model->problem(row).finding->rule;
    return rule == u"PARAM-MISSPELT" || rule == u"PG-PRIMARY-COUNT";
}

/// "GROUP" and "-RULE LINE", as they are listed; of the rules that this test is about.
QStringList ProblemModelTest::rows() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        QStringList inGroup;
        for (int child = 0; child < m_model->rowCount(group); ++child) {
            const QModelIndex index = m_model->index(child, 0, group);
            if (isKnown(index))
                inGroup << u'-' + index.siblingAtColumn(ProblemModel::Rule).data().toString() + u' ' +
                               index.siblingAtColumn(ProblemModel::Line).data().toString();
        }
        if (!inGroup.isEmpty())
            all << group.data().toString().section(QStringLiteral(" ("), 0, 0) << inGroup;
    }
    return all;
}

QModelIndex ProblemModelTest::row(const QString& words) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        for (int child = 0; child < m_model->rowCount(group); ++child) {
            const QModelIndex index = m_model->index(child, 0, group);
            if (m_model->problem(index).finding->message.contains(words))
                return index;
        }
    }
    return {};
}

void ProblemModelTest::replace(const char* before, const char* after)
{
    const qsizetype at = m_document->text().indexOf(before);
    QVERIFY2(at >= 0, before);
    QVERIFY(m_document->editText(QStringLiteral("Test"), {{at, before, after}}));
    follow();
}

void ProblemModelTest::rowsTellAll()
{
    const QModelIndex shown = row(QStringLiteral("no primary"));
    const check::Finding& finding = *m_model->problem(shown).finding;
    QCOMPARE(shown.data().toString(), finding.message);
    QCOMPARE(shown.siblingAtColumn(ProblemModel::Entity).data().toString(), QStringLiteral("pg-app"));
    QCOMPARE(shown.siblingAtColumn(ProblemModel::Line).data().toString(), QStringLiteral("8"));
    QVERIFY(shown.data(Qt::AccessibleTextRole).toString().startsWith(u"Error: "));
    QVERIFY(!shown.data(Qt::DecorationRole).isNull());
    QCOMPARE(m_model->count(), int(m_document->snapshot()->findings().size()));
    QCOMPARE(m_model->shownCount(), m_model->count());
    const QModelIndex group = shown.parent();
    QVERIFY(m_model->isGroup(group));
    QVERIFY(!m_model->problem(group).finding);
    QCOMPARE(group.data().toString(), QStringLiteral("Errors (%1)").arg(m_model->count(check::Severity::Error)));
    QCOMPARE(m_model->indexOf(finding), shown);
}

void ProblemModelTest::groups_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QStringList>("expected");
    const QString misspeltApp = QStringLiteral("-PARAM-MISSPELT 13");
    const QString misspeltTwo = QStringLiteral("-PARAM-MISSPELT 20");
    const QString misspeltAll = QStringLiteral("-PARAM-MISSPELT 23");
    const QString none = QStringLiteral("-PG-PRIMARY-COUNT 8");
    const QString two = QStringLiteral("-PG-PRIMARY-COUNT 17");
    QTest::newRow("severity")
        << Grouping::Severity
        << QStringList{
               QStringLiteral("Errors"), none, two, QStringLiteral("Warnings"), misspeltApp, misspeltTwo, misspeltAll};
    QTest::newRow("rule") << Grouping::Rule << QStringList{QStringLiteral("PG-PRIMARY-COUNT"),
                                                           none,
                                                           two,
                                                           QStringLiteral("PARAM-MISSPELT"),
                                                           misspeltApp,
                                                           misspeltTwo,
                                                           misspeltAll};
    QTest::newRow("entity") << Grouping::Entity << QStringList{QStringLiteral("pg-app"),
                                                               none,
                                                               misspeltApp,
                                                               QStringLiteral("The inventory as a whole"),
                                                               misspeltAll,
                                                               QStringLiteral("pg-two"),
                                                               two,
                                                               misspeltTwo};
    QTest::newRow("family") << Grouping::Family
                            << QStringList{QStringLiteral("Structure"), misspeltApp, misspeltTwo, misspeltAll,
                                           QStringLiteral("Identity"),  none,        two};
}

void ProblemModelTest::groups()
{
    QFETCH(Grouping, grouping);
    QFETCH(QStringList, expected);
    m_model->setGrouping(grouping);
    QCOMPARE(rows(), expected);
    QCOMPARE(groupingFromName(groupingName(grouping)), std::optional(grouping));
}

void ProblemModelTest::filters_data()
{
    QTest::addColumn<ProblemFilter>("filter");
    QTest::addColumn<QStringList>("left"); // words of the messages that this test is about
    const auto words = [](const char* typed) {
        ProblemFilter filter;
        filter.words = QString::fromLatin1(typed);
        return filter;
    };
    const QString none = QStringLiteral("no primary");
    const QString two = QStringLiteral("2 primaries");
    const QString mdoe = QStringLiteral("patroni_mdoe");
    const QString usres = QStringLiteral("pg_usres");
    const QString versoin = QStringLiteral("pg_versoin");
    const QStringList all{none, two, mdoe, usres, versoin};
    QTest::newRow("none") << ProblemFilter() << all;
    QTest::newRow("the message") << words("mdoe") << QStringList{mdoe};
    QTest::newRow("the rule, whatever case") << words("primary-count") << QStringList{none, two};
    QTest::newRow("the entity") << words("pg-app") << QStringList{none, mdoe};
    QTest::newRow("all words") << words("pg-app  misspelt") << QStringList{mdoe};
    QTest::newRow("nothing") << words("nowhere") << QStringList();
    ProblemFilter errors;
    errors.severities = {true, false, false};
    QTest::newRow("a severity") << errors << QStringList{none, two};
    ProblemFilter about;
    about.about = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-two"));
    QTest::newRow("an entity, by name alike") << about << QStringList{two, usres};
}

void ProblemModelTest::filters()
{
    QFETCH(ProblemFilter, filter);
    QFETCH(QStringList, left);
    const int count = m_model->count();
    m_model->setFilter(filter);
    for (const char* words : {"no primary", "2 primaries", "patroni_mdoe", "pg_usres", "pg_versoin"})
        QCOMPARE(row(QLatin1String(words)).isValid(), left.contains(QLatin1String(words)));
    QCOMPARE(m_model->count(), count); // the toggles still tell all
    m_model->setFilter({});
    QCOMPARE(m_model->shownCount(), count);
}

void ProblemModelTest::ignoredComeWhenAskedFor()
{
    const int before = m_model->shownCount();
    replace("        patroni_mdoe", "        # pigpen: ignore PARAM-MISSPELT ours\n        patroni_mdoe");
    QCOMPARE(m_model->shownCount(), before - 1);
    QCOMPARE(m_model->ignoredCount(), 1);
    ProblemFilter filter;
    filter.ignored = true;
    m_model->setFilter(filter);
    QCOMPARE(m_model->shownCount(), before);
    const QModelIndex warnings = row(QStringLiteral("pg_usres")).parent();
    const QModelIndex last = m_model->index(m_model->rowCount(warnings) - 1, 0, warnings); // behind the others
    QVERIFY(m_model->problem(last).isIgnored());
    QCOMPARE(*m_model->problem(last).reason, QStringLiteral("ours"));
    QVERIFY(last.data().toString().contains(u"ours"));
    QVERIFY(last.data(Qt::ForegroundRole).isValid());
}

void ProblemModelTest::stepsGoAroundTheEnds()
{
    const QModelIndex first = m_model->next({}, 1);
    QCOMPARE(first, m_model->index(0, 0, m_model->index(0, 0)));
    const QModelIndex lastGroup = m_model->index(m_model->rowCount() - 1, 0);
    const QModelIndex last = m_model->next({}, -1);
    QCOMPARE(last, m_model->index(m_model->rowCount(lastGroup) - 1, 0, lastGroup));
    QCOMPARE(m_model->next(last, 1), first);
    QCOMPARE(m_model->next(first, -1), last);
    QModelIndex at = first;
    for (int count = 0; count < m_model->shownCount(); ++count)
        at = m_model->next(at, 1);
    QCOMPARE(at, first);
    const QModelIndex group = m_model->index(1, 0);
    QCOMPARE(m_model->next(group, 1), m_model->index(0, 0, group));
    QCOMPARE(m_model->next(group, -1).parent(), m_model->index(0, 0));
    m_model->show({});
    QVERIFY(!m_model->next({}, 1).isValid());
}

void ProblemModelTest::anEditThatFindsNothingElseTouchesNoRow()
{
    QSignalSpy come(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy gone(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const int before = m_model->arrangements();
    for (int count = 0; count < 10; ++count) {
        replace("all:\n", "# one more line\nall:\n");
        replace("métadonnées", "métadonnées, once more");
    }
    QCOMPARE(m_model->arrangements(), before);
    QCOMPARE(come.size() + gone.size() + resets.size(), 0);
    QCOMPARE(rows().value(1), QStringLiteral("-PG-PRIMARY-COUNT 18")); // the lines are those of now
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (const check::Finding& finding : m_document->snapshot()->findings())
            QVERIFY(m_model->indexOf(finding).isValid());
}

void ProblemModelTest::rowsThatSayTheSameStay()
{
    const QPersistentModelIndex second = row(QStringLiteral("pg_usres"));
    const QPersistentModelIndex third = row(QStringLiteral("pg_versoin"));
    const int at = second.row();
    replace("patroni_mdoe", "patroni_mode"); // above them
    QVERIFY(second.isValid() && third.isValid());
    QCOMPARE(second, QPersistentModelIndex(row(QStringLiteral("pg_usres"))));
    QCOMPARE(second.row(), at - 1);
    m_document->undoStack()->undo();
    follow();
    QCOMPARE(second.row(), at);
}

void ProblemModelTest::groupsThatStayKeepTheirRows()
{
    m_model->setGrouping(Grouping::Entity);
    const QPersistentModelIndex other = row(QStringLiteral("pg_usres"));
    const QPersistentModelIndex group = other.parent();
    replace("patroni_mdoe", "patroni_mode");
    replace("10.10.10.11: { pg_seq: 1, pg_role: replica }", "10.10.10.11: { pg_seq: 1, pg_role: primary }");
    QVERIFY(!row(QStringLiteral("no primary")).isValid());
    QVERIFY(other.isValid() && group.isValid());
    QCOMPARE(other, QPersistentModelIndex(row(QStringLiteral("pg_usres"))));
    QCOMPARE(group, QPersistentModelIndex(other.parent()));
}

void ProblemModelTest::closedGroupsStayClosed()
{
    ProblemView view(m_model.get());
    view.show();
    m_model->setGrouping(Grouping::Rule);
    QVERIFY(view.isExpanded(m_model->index(0, 0)));
    view.collapse(m_model->index(1, 0));
    ProblemFilter nothing;
    nothing.words = QStringLiteral("nowhere");
    m_model->setFilter(nothing);
    m_model->setFilter({});
    QVERIFY(view.isExpanded(m_model->index(0, 0)));
    QVERIFY(!view.isExpanded(m_model->index(1, 0)));
}

void ProblemModelTest::changesOfRows_data()
{
    QTest::addColumn<QList<size_t>>("before");
    QTest::addColumn<QList<size_t>>("after");
    QTest::addColumn<int>("steps");
    using Keys = QList<size_t>;
    QTest::newRow("the same") << Keys{1, 2, 3} << Keys{1, 2, 3} << 0;
    QTest::newRow("one goes") << Keys{1, 2, 3} << Keys{1, 3} << 1;
    QTest::newRow("one comes") << Keys{1, 3} << Keys{1, 2, 3} << 1;
    QTest::newRow("runs go at once") << Keys{1, 2, 3, 4, 5} << Keys{3} << 2;
    QTest::newRow("others come") << Keys{1, 2} << Keys{3, 4} << 2;
    QTest::newRow("of equal ones the last goes") << Keys{7, 7, 7} << Keys{7, 7} << 1;
    QTest::newRow("another order") << Keys{1, 2} << Keys{2, 1} << 2;
    QTest::newRow("all come") << Keys{} << Keys{1, 2} << 1;
}

void ProblemModelTest::changesOfRows()
{
    QFETCH(QList<size_t>, before);
    QFETCH(QList<size_t>, after);
    QFETCH(int, steps);
    const std::vector<RowChange> changes = rowChanges({before.begin(), before.end()}, {after.begin(), after.end()});
    QCOMPARE(int(changes.size()), steps);
    for (const RowChange& change : changes) {
        if (change.isRemoval)
            before.remove(change.first, change.last - change.first + 1);
        for (int row = change.first; !change.isRemoval && row <= change.last; ++row)
            before.insert(row, after[row]);
    }
    QCOMPARE(before, after);
}

/// Typing in a large inventory with a great many problems: what a key costs is not what they all cost.
void ProblemModelTest::thousandsAreArrangedOnce()
{
    m_document->create(manyFaults(3000));
    follow();
    QVERIFY(m_model->count() >= 3000);
    const int before = m_model->arrangements();
    QSignalSpy come(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy gone(m_model.get(), &QAbstractItemModel::rowsRemoved);
    replace("all:", "# a comment\nall:");
    QCOMPARE(m_model->arrangements(), before);
    replace("patroni_mdoe", "patroni_mode");
    QCOMPARE(m_model->arrangements(), before + 1);
    QCOMPARE(come.size(), 0);
    QCOMPARE(gone.size(), 1); // that row alone
}

QTEST_MAIN(ProblemModelTest)
#include "problemmodel.moc"
