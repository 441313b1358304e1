#include "app/panels/outlinepanel.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "tests/app/sandbox.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace pigpen;

/// Nobody needs a mouse, or eyes: everything takes part in the round of Tab, panels are a key away, and readers are
/// told names.
class ReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabReachesEverything();
    void whatIsReachedHasAName();
    void panelsAreAKeyAway();
    void andBack();
    void viewsAreAKeyAway();
    void theOutlineReads();
    void tablesRead();
    void theCanvasTellsWhatItShows();

private:
    static QString nameOf(QWidget* widget);
    QSet<QWidget*> round();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<MainWindow> m_window;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));

/// Its class and those it stands in, for who has to find it.
QString whereIs(const QWidget* widget)
{
    QStringList chain;
    for (; widget; widget = widget->parentWidget())
        chain << QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    return chain.join(QStringLiteral(" in "));
}

QString partOf(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<QDockWidget*>(widget))
            return widget->objectName();
        if (qobject_cast<CanvasView*>(widget))
            return QStringLiteral("canvas");
    }
    return {};
}

} // namespace

void ReachTest::init()
{
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    m_window->document().create(sandbox);
    m_window->document().selection()->set(pgTest);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->views().view().setFocus();
}

void ReachTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// What a round of Tab reaches. Where Tab is text, F6 leads on.
QSet<QWidget*> ReachTest::round()
{
    QSet<QWidget*> reached;
    constexpr int enough = 400;
    for (int count = 0; count < enough; ++count) {
        QWidget* before = QApplication::focusWidget();
        reached.insert(before);
        press(Qt::Key_Tab);
        if (QApplication::focusWidget() == before)
            press(Qt::Key_F6);
    }
    return reached;
}

QString ReachTest::nameOf(QWidget* widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

void ReachTest::tabReachesEverything()
{
    const QSet<QWidget*> reached = round();
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool takes = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                           !widget->focusProxy() && !widget->visibleRegion().isEmpty();
        QVERIFY2(!takes || reached.contains(widget), qPrintable(whereIs(widget)));
    }
    QVERIFY(reached.size() > 10);
}

void ReachTest::whatIsReachedHasAName()
{
    for (QWidget* widget : round())
        QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(whereIs(widget)));
}

void ReachTest::panelsAreAKeyAway()
{
    QStringList parts;
    for (int count = 0; count < 8; ++count) {
        parts << partOf(QApplication::focusWidget());
        press(Qt::Key_F6);
    }
    for (const char* part : {"canvas", "palette", "outline", "inspector", "source"})
        QVERIFY2(parts.contains(QLatin1String(part)), part);
}

void ReachTest::andBack()
{
    const QString start = partOf(QApplication::focusWidget());
    press(Qt::Key_F6);
    QVERIFY(partOf(QApplication::focusWidget()) != start);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(partOf(QApplication::focusWidget()), start);
}

void ReachTest::viewsAreAKeyAway()
{
    using diagram::Kind;
    const std::pair<Qt::Key, Kind> views[] = {
        {Qt::Key_2, Kind::Nodes}, {Qt::Key_3, Kind::Model}, {Qt::Key_4, Kind::Er}, {Qt::Key_1, Kind::Topology}};
    for (const auto& [key, kind] : views) {
        press(key, Qt::ControlModifier);
        QCOMPARE(m_window->views().kind(), kind);
    }
}

void ReachTest::theOutlineReads()
{
    auto* outline = m_window->findChild<OutlinePanel*>();
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(outline);
    QVERIFY(tree);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QStringList names;
    for (int index = 0; index < tree->childCount(); ++index)
        names << tree->child(index)->text(QAccessible::Name);
    QVERIFY2(names.contains(QStringLiteral("pg-test")), qPrintable(names.join(u'|')));
}

void ReachTest::tablesRead()
{
    for (QTableView* table : m_window->findChildren<QTableView*>()) {
        if (!table->isVisible())
            continue;
        QVERIFY(!table->accessibleName().isEmpty());
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QVariant header = table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole);
            QVERIFY2(!table->horizontalHeader()->isVisible() || !header.toString().isEmpty(),
                     qPrintable(table->accessibleName()));
        }
    }
}

void ReachTest::theCanvasTellsWhatItShows()
{
    const auto told = [this] { return m_window->views().view().accessibleDescription(); };
    QVERIFY2(told().contains(u"pg-test"), qPrintable(told()));
    QVERIFY2(told().contains(u'4'), qPrintable(told()));
    m_window->document().selection()->clear();
    QVERIFY(!told().contains(u"pg-test"));
}

QTEST_MAIN(ReachTest)
#include "reach.moc"
