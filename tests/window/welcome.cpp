#include "app/window/welcome/welcomepage.h"

#include "app/window/look.h"
#include "app/window/welcome/gallery.h"
#include "app/window/welcome/recentlist.h"
#include "app/window/welcome/templatecard.h"
#include "core/design/templates.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace pigpen;

/// The welcome page: what is offered, how it is chosen, and how it fits windows of all sizes.
class WelcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTemplateHasACard();
    void aSummaryIsTheFirstLineOfItsText();
    void aClickChooses();
    void keysMoveAndChoose();
    void startsEmptyAndOpens();
    void recentFilesAreOpened();
    void missingFilesTellWhyAndGo();
    void theMenuTakesOffTheList();
    void everySizeFits_data();
    void everySizeFits();
    void picturesFollowTheTheme();
    void everythingIsReachedByTab();

private:
    QList<TemplateCard*> cards() const { return m_page->findChildren<TemplateCard*>(); }
    RecentList& recent() const { return *m_page->findChild<RecentList*>(); }

    std::unique_ptr<WelcomePage> m_page;
};

namespace {

QRect placeOn(const QWidget& page, const QWidget& widget)
{
    return {widget.mapTo(&page, QPoint()), widget.size()};
}

/// Whether something is drawn there besides one colour.
bool isDrawn(const QImage& picture, const QRect& area)
{
    const QImage part = picture.copy(area).convertToFormat(QImage::Format_RGB32);
    QSet<QRgb> colours;
    for (int x = 0; x < part.width(); x += 2) {
        for (int y = 0; y < part.height(); y += 2)
            colours.insert(part.pixel(x, y));
    }
    constexpr int few = 8;
    return colours.size() > few;
}

} // namespace

void WelcomeTest::init()
{
    applyLook(*qApp, diagram::Theme::Light);
    m_page = std::make_unique<WelcomePage>();
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void WelcomeTest::everyTemplateHasACard()
{
    QStringList names;
    for (TemplateCard* card : cards()) {
        names << card->name();
        QVERIFY(!card->text().isEmpty());
        QVERIFY(card->accessibleName().contains(card->text()));
        QVERIFY2(card->accessibleDescription().contains(QRegularExpression(QStringLiteral("[1-9].*[1-9]"))),
                 qPrintable(card->accessibleDescription()));
        const QRect picture(8, 8, card->width() - 16, card->height() / 2);
        QVERIFY2(isDrawn(card->grab().toImage(), picture), qPrintable(card->name()));
    }
    QCOMPARE(names, templates::names());
    QCOMPARE(names.size(), 8);
}

void WelcomeTest::aSummaryIsTheFirstLineOfItsText()
{
    for (const QString& name : templates::names()) {
        const QString line = QString::fromUtf8(templates::text(name).split('\n').front());
        QVERIFY2(line.endsWith(QStringLiteral(": ") + templates::summary(name)), qPrintable(line));
    }
}

void WelcomeTest::aClickChooses()
{
    const QSignalSpy chosen(m_page.get(), &WelcomePage::templateChosen);
    QTest::mouseClick(cards()[3], Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), templates::names()[3]);
}

void WelcomeTest::keysMoveAndChoose()
{
    const QSignalSpy chosen(m_page.get(), &WelcomePage::templateChosen);
    const QList<TemplateCard*> all = cards();
    all[0]->setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Right);
    QVERIFY(all[1]->hasFocus());
    press(Qt::Key_Down);
    QVERIFY(QApplication::focusWidget()->x() == all[1]->x() && QApplication::focusWidget()->y() > all[1]->y());
    press(Qt::Key_Up);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QVERIFY(all[0]->hasFocus());
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.front().front().toString(), templates::names()[0]);
}

void WelcomeTest::startsEmptyAndOpens()
{
    const QSignalSpy empty(m_page.get(), &WelcomePage::emptyChosen);
    const QSignalSpy open(m_page.get(), &WelcomePage::openRequested);
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(empty.size(), 1);
    QCOMPARE(open.size(), 1);
}

void WelcomeTest::recentFilesAreOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.yml"));
    QFile(path).open(QIODevice::WriteOnly);
    m_page->setRecent({path});
    const QSignalSpy chosen(m_page.get(), &WelcomePage::fileChosen);
    QTest::mouseClick(recent().viewport(), Qt::LeftButton, {}, recent().visualItemRect(recent().item(0)).center());
    recent().setFocus();
    recent().setCurrentRow(0);
    QTest::keyClick(&recent(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.front().front().toString(), path);
}

void WelcomeTest::missingFilesTellWhyAndGo()
{
    const QString path = QStringLiteral("/nowhere/pigsty.yml");
    m_page->setRecent({path});
    const QSignalSpy chosen(m_page.get(), &WelcomePage::fileChosen);
    const QSignalSpy removed(m_page.get(), &WelcomePage::fileRemoved);
    recent().setFocus();
    recent().setCurrentRow(0);
    QTest::keyClick(&recent(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(recent().item(0)->data(Qt::AccessibleTextRole).toString().contains(u"no longer there"));
    QVERIFY(recent().item(0)->toolTip().contains(path));
    QTest::keyClick(&recent(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front().front().toString(), path);
}

void WelcomeTest::theMenuTakesOffTheList()
{
    m_page->setRecent({QStringLiteral("/nowhere/a.yml"), QStringLiteral("/nowhere/b.yml")});
    const QSignalSpy removed(m_page.get(), &WelcomePage::fileRemoved);
    QTimer::singleShot(0, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(!menu->actions().front()->isEnabled());
        menu->actions().back()->trigger();
        menu->close();
    });
    const QPoint at = recent().visualItemRect(recent().item(1)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, recent().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(recent().viewport(), &event);
    QCoreApplication::processEvents();
    QCOMPARE(removed.size(), 1);
    QVERIFY(removed.front().front().toString().endsWith(u"b.yml"));
}

void WelcomeTest::everySizeFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("columns");
    QTest::newRow("narrow") << QSize(420, 600) << 1;
    QTest::newRow("small") << QSize(900, 600) << 2;
    QTest::newRow("usual") << QSize(1280, 800) << 4;
    QTest::newRow("large") << QSize(2560, 1440) << 4;
}

void WelcomeTest::everySizeFits()
{
    QFETCH(QSize, size);
    QFETCH(int, columns);
    m_page->setRecent({QStringLiteral("/nowhere/pigsty.yml")});
    m_page->resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(m_page->horizontalScrollBar()->maximum(), 0);
    const QList<TemplateCard*> all = cards();
    const auto top = all[0]->y();
    QCOMPARE(std::count_if(all.begin(), all.end(), [top](TemplateCard* card) { return card->y() == top; }), columns);
    for (qsizetype index = 0; index < all.size(); ++index) {
        const QRect place = placeOn(*m_page->widget(), *all[index]);
        QVERIFY(m_page->widget()->rect().contains(place));
        QVERIFY(!place.intersects(placeOn(*m_page->widget(), recent())));
        for (qsizetype other = index + 1; other < all.size(); ++other)
            QVERIFY(!place.intersects(placeOn(*m_page->widget(), *all[other])));
    }
}

void WelcomeTest::picturesFollowTheTheme()
{
    TemplateCard* card = cards().front();
    const QImage light = card->grab().toImage();
    applyLook(*qApp, diagram::Theme::Dark);
    const QImage dark = card->grab().toImage();
    QVERIFY(light.pixelColor(card->width() / 2, 6).lightness() > 200);
    QVERIFY(dark.pixelColor(card->width() / 2, 6).lightness() < 60);
}

void WelcomeTest::everythingIsReachedByTab()
{
    m_page->setRecent({QStringLiteral("/nowhere/pigsty.yml")});
    QSet<QWidget*> reached;
    m_page->findChild<QPushButton*>()->setFocus();
    for (int count = 0; count < 20; ++count) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(reached.contains(&recent()));
    for (TemplateCard* card : cards())
        QVERIFY2(reached.contains(card), qPrintable(card->name()));
    for (const QWidget* widget : reached)
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QPushButton*>(widget),
                 widget->metaObject()->className());
}

QTEST_MAIN(WelcomeTest)
#include "welcome.moc"
