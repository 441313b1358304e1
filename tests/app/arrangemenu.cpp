#include "app/window/menus/arrangemenu.h"
#include "app/canvas/minimap.h"
#include "app/window/canvasmenu.h"
#include "app/window/filterbar.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "sandbox.h"

#include <QLineEdit>
#include <QTest>

using namespace pigpen;

/// Arranging, selecting and filtering by the menus' keys, in the whole window.
class ArrangeMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysAlign_data();
    void keysAlign();
    void keysDistribute();
    void keysTidy();
    void actionsAreOnWhereTheyCanBeDone();
    void theContextMenuArrangesSeveral();
    void controlASelectsAll();
    void theFilterOpensByKey();
    void f3GoesOnInTheFilterWhileItIsOpen();
    void theOverviewIsToggled();

private:
    void press(const char* keys) { QTest::keySequence(m_window.get(), QKeySequence(QString::fromLatin1(keys))); }
    QRectF place(const EntityId& id) { return m_window->views().view().canvas().item(id)->place(); }
    QAction* action(const QString& text);

    std::unique_ptr<MainWindow> m_window;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));
const EntityId pgMeta = clusterId(QStringLiteral("pg-meta"));
const EntityId etcd = EntityId::ofCluster(Module::Etcd, QStringLiteral("etcd"));

} // namespace

void ArrangeMenuTest::init()
{
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    m_window->document().create(sandbox);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    Sidecar sidecar = m_window->views().view().canvas().pinned();
    sidecar.clusters.insert(pgMeta, {16, 600});
    sidecar.clusters.insert(pgTest, {848, 1240}); // beside and below: however they are aligned, there is room
    m_window->document().arrange(QStringLiteral("pin"), sidecar);
    m_window->views().view().setFocus();
}

QAction* ArrangeMenuTest::action(const QString& text)
{
    for (QAction* action : m_window->findChild<ArrangeMenu*>()->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void ArrangeMenuTest::keysAlign_data()
{
    QTest::addColumn<QString>("keys");
    for (const char* keys : {"Ctrl+K, L", "Ctrl+K, C", "Ctrl+K, R", "Ctrl+K, T", "Ctrl+K, M", "Ctrl+K, B"})
        QTest::newRow(keys) << QString::fromLatin1(keys);
}

void ArrangeMenuTest::keysAlign()
{
    QFETCH(QString, keys);
    m_window->document().selection()->set({pgMeta, pgTest});
    press(keys.toLatin1().constData());
    const QRectF one = place(pgMeta);
    const QRectF other = place(pgTest);
    const QHash<QChar, double> misses{{u'L', one.left() - other.left()},
                                      {u'C', one.center().x() - other.center().x()},
                                      {u'R', one.right() - other.right()},
                                      {u'T', one.top() - other.top()},
                                      {u'M', one.center().y() - other.center().y()},
                                      {u'B', one.bottom() - other.bottom()}};
    QVERIFY(std::abs(misses.value(keys.back())) <= 1);
    QCOMPARE(m_window->document().undoStack()->undoText(), QStringLiteral("Align"));
}

void ArrangeMenuTest::keysDistribute()
{
    m_window->document().selection()->set({etcd, pgMeta, pgTest});
    press("Ctrl+K, V");
    QCOMPARE(m_window->document().undoStack()->undoText(), QStringLiteral("Distribute"));
    press("Ctrl+K, H");
    QCOMPARE(m_window->document().undoStack()->count(), 3);
}

void ArrangeMenuTest::keysTidy()
{
    m_window->document().selection()->set({pgMeta, pgTest});
    press("Ctrl+K, S");
    QCOMPARE((place(pgMeta) | place(pgTest)).topLeft(), QPointF(16, 600));
    press("Ctrl+K, A");
    QVERIFY(m_window->document().sidecar().clusters.isEmpty());
}

void ArrangeMenuTest::actionsAreOnWhereTheyCanBeDone()
{
    QMenu* menu = m_window->findChild<ArrangeMenu*>();
    const QString align = QStringLiteral("Align left edges");
    const QString distribute = QStringLiteral("Distribute vertically");
    const QList<std::pair<QList<EntityId>, std::pair<bool, bool>>> cases{
        {{pgTest}, {false, false}}, {{pgTest, pgMeta}, {true, false}}, {{pgTest, pgMeta, etcd}, {true, true}}};
    for (const auto& [ids, on] : cases) {
        m_window->document().selection()->set(ids);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(action(align)->isEnabled(), on.first);
        QCOMPARE(action(distribute)->isEnabled(), on.second);
    }
    m_window->views().setKind(diagram::Kind::Er); // drawn as a whole
    Q_EMIT menu->aboutToShow();
    QVERIFY(!action(QStringLiteral("Tidy all (automatic layout)"))->isEnabled());
}

void ArrangeMenuTest::theContextMenuArrangesSeveral()
{
    m_window->document().selection()->set(pgTest);
    QMenu alone;
    fillCanvasMenu(alone, m_window->document(), m_window->views());
    QVERIFY(!alone.findChild<ArrangeMenu*>());
    m_window->document().selection()->set({pgMeta, pgTest});
    QMenu several;
    fillCanvasMenu(several, m_window->document(), m_window->views());
    auto* arrange = several.findChild<ArrangeMenu*>();
    QVERIFY(arrange);
    arrange->actions().front()->trigger();
    QCOMPARE(place(pgTest).left(), place(pgMeta).left());
}

void ArrangeMenuTest::controlASelectsAll()
{
    press("Ctrl+A");
    QCOMPARE(m_window->document().selection()->ids().size(), 4);
}

void ArrangeMenuTest::theFilterOpensByKey()
{
    FilterBar& filter = m_window->views().filter();
    QVERIFY(!filter.isVisible());
    press("Ctrl+Shift+F");
    QVERIFY(filter.isVisible());
    QVERIFY(filter.findChild<QLineEdit*>()->hasFocus());
    // In the line, Ctrl+A is the line's.
    QTest::keyClicks(filter.findChild<QLineEdit*>(), QStringLiteral("etcd"));
    QTest::keySequence(filter.findChild<QLineEdit*>(), QKeySequence::SelectAll);
    QCOMPARE(filter.findChild<QLineEdit*>()->selectedText(), QStringLiteral("etcd"));
}

void ArrangeMenuTest::f3GoesOnInTheFilterWhileItIsOpen()
{
    FilterBar& filter = m_window->views().filter();
    press("Ctrl+Shift+F");
    auto* words = filter.findChild<QLineEdit*>();
    QTest::keyClicks(words, QStringLiteral("pg"));
    const Selection& selection = *m_window->document().selection();
    QTest::keyClick(words, Qt::Key_F3);
    const EntityId first = selection.current();
    QVERIFY(first);
    m_window->views().view().setFocus();
    QTest::keyClick(&m_window->views().view(), Qt::Key_F3);
    QVERIFY(selection.current() != first);
    QVERIFY(m_window->views().view().hasFocus()); // the source pane, which has the same key, got nothing
    filter.close();
    QTest::keyClick(&m_window->views().view(), Qt::Key_F3);
    QVERIFY(!m_window->views().view().hasFocus());
}

void ArrangeMenuTest::theOverviewIsToggled()
{
    m_window->resize(1600, 1000);
    Minimap& map = m_window->views().view().minimap();
    m_window->views().view().setZoom(2);
    QTRY_VERIFY(map.isVisible());
    m_window->setOverview(false);
    QVERIFY(!map.isVisible());
}

QTEST_MAIN(ArrangeMenuTest)
#include "arrangemenu.moc"
