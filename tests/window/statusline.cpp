#include "app/window/status/statusline.h"

#include "app/window/look.h"
#include "app/window/status/findingbuttons.h"
#include "app/window/viewtabs.h"
#include "tests/app/sandbox.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pigpen;

/// The status bar: counts, findings, selection and zoom of the design that it follows.
class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsFollowTheDesign();
    void countsGoToTheirView();
    void findingsAreCountedAndAskedFor();
    void noFindingsIsSaid();
    void theSelectionIsTold();
    void zoomHasAMenu();
    void itFollowsOneDesignOnly();

private:
    QToolButton* button(const QString& name) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ViewTabs> m_views;
    std::unique_ptr<StatusLine> m_line;
};

void StatusLineTest::init()
{
    m_line.reset();
    m_views.reset();
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
    m_views = std::make_unique<ViewTabs>(m_document.get());
    m_line = std::make_unique<StatusLine>();
    m_line->show(m_document.get(), m_views.get());
    m_line->QWidget::show();
}

/// By the start of its accessible name.
QToolButton* StatusLineTest::button(const QString& name) const
{
    for (QToolButton* button : m_line->findChildren<QToolButton*>()) {
        if (button->accessibleName().startsWith(name))
            return button;
    }
    return nullptr;
}

void StatusLineTest::countsFollowTheDesign()
{
    QCOMPARE(button(QStringLiteral("Nodes"))->text(), QStringLiteral("4"));
    QCOMPARE(button(QStringLiteral("Clusters"))->text(), QStringLiteral("4"));
    QCOMPARE(button(QStringLiteral("Instances"))->text(), QStringLiteral("6"));
    m_document->create({});
    for (const char* name : {"Nodes", "Clusters", "Instances"})
        QCOMPARE(button(QLatin1String(name))->text(), QStringLiteral("0"));
}

void StatusLineTest::countsGoToTheirView()
{
    QTest::mouseClick(button(QStringLiteral("Nodes")), Qt::LeftButton);
    QCOMPARE(m_views->kind(), diagram::Kind::Nodes);
    QTest::mouseClick(button(QStringLiteral("Clusters")), Qt::LeftButton);
    QCOMPARE(m_views->kind(), diagram::Kind::Topology);
}

void StatusLineTest::findingsAreCountedAndAskedFor()
{
    QByteArray text = sandbox;
    text.replace("pg_role: primary", "pg_role: master"); // in two clusters
    m_document->create(text);
    const auto& findings = m_document->snapshot()->findings();
    QVERIFY(findings.size() > 1);
    const auto errors = std::ranges::count(findings, check::Severity::Error, &check::Finding::severity);
    QToolButton* shown = button(QStringLiteral("Errors"));
    QVERIFY(shown && shown->isVisible());
    QCOMPARE(shown->text().toInt(), errors);
    QList<check::Severity> asked;
    connect(m_line.get(), &StatusLine::findingsChosen, this, [&](check::Severity severity) { asked << severity; });
    QTest::mouseClick(shown, Qt::LeftButton);
    QCOMPARE(asked, QList<check::Severity>{check::Severity::Error});
}

void StatusLineTest::noFindingsIsSaid()
{
    const auto fine = [this] {
        const auto labels = m_line->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [](QLabel* label) { return label->isVisible() && label->text().contains(u"No findings"); });
    };
    QCOMPARE(fine(), m_document->snapshot()->findings().empty());
    QByteArray text = sandbox;
    m_document->create(text.replace("pg_role: primary", "pg_role: master"));
    QVERIFY(!fine());
    m_document->create({});
    QVERIFY(fine());
}

void StatusLineTest::theSelectionIsTold()
{
    const auto told = [this](const QString& words) {
        const auto labels = m_line->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](QLabel* label) { return label->text() == words; });
    };
    m_document->selection()->set(clusterId(QStringLiteral("pg-test")));
    QVERIFY(told(QStringLiteral("pg-test")));
    m_document->selection()->toggle(clusterId(QStringLiteral("pg-meta")));
    QVERIFY(told(QStringLiteral("2 selected")));
    m_document->selection()->clear();
    QVERIFY(!told(QStringLiteral("2 selected")));
}

void StatusLineTest::zoomHasAMenu()
{
    QToolButton* zoom = button(QStringLiteral("Zoom"));
    QVERIFY(zoom);
    zoom->menu()->actions().front()->trigger();
    QCOMPARE(m_views->view().zoom(), 0.5);
    QVERIFY(zoom->text().startsWith(u"50"));
}

void StatusLineTest::itFollowsOneDesignOnly()
{
    Document other;
    other.create({});
    ViewTabs views(&other);
    m_line->show(&other, &views);
    m_document->create({});
    m_document->create(sandbox);
    QCOMPARE(button(QStringLiteral("Nodes"))->text(), QStringLiteral("0"));
    m_line->show(m_document.get(), m_views.get());
    QCOMPARE(button(QStringLiteral("Nodes"))->text(), QStringLiteral("4"));
}

QTEST_MAIN(StatusLineTest)
#include "statusline.moc"
