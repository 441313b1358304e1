#include "tests/journeys/eyes.h"

#include "app/panels/palette/palettetile.h"
#include "app/window/viewtabs.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QTest>

using namespace pigpen;

namespace {

QString plain(QString text)
{
    return text.remove(u'&');
}

QPoint middle(const QWidget& widget, const QRect& rect)
{
    return widget.mapToGlobal(rect.center());
}

/// Waits for what `look` finds.
template<typename Look>
auto sought(const QString& what, Look look) -> decltype(look())
{
    decltype(look()) found{};
    if (QTest::currentTestFailed())
        return found;
    const bool seen = QTest::qWaitFor([&] { return !!(found = look()); });
    if (!seen)
        QTest::qFail(qPrintable(what + QStringLiteral(" is not to be seen")), __FILE__, __LINE__);
    return found;
}

} // namespace

QString Eyes::nameOf(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!widget || !widget->accessibleName().isEmpty() || !button)
        return widget ? widget->accessibleName() : QString();
    return plain(button->text());
}

template<typename Widget>
Widget* Eyes::seen(const QString& name) const
{
    return sought(name, [&]() -> Widget* {
        for (Widget* widget : m_window.findChildren<Widget*>()) {
            if (widget->isVisible() && nameOf(widget) == name)
                return widget;
        }
        return nullptr;
    });
}

QPoint Eyes::control(const QString& name) const
{
    const auto* found = seen<QWidget>(name);
    return found ? middle(*found, found->rect()) : QPoint();
}

QPoint Eyes::tile(const Cargo& cargo) const
{
    for (const PaletteTile* tile : m_window.findChildren<PaletteTile*>()) {
        if (tile->cargo() == cargo)
            return middle(*tile, tile->rect());
    }
    return {};
}

QPoint Eyes::figure(const EntityId& entity) const
{
    CanvasView& view = m_window.views().view();
    const FigureItem* item = sought(entity.toString(), [&] { return view.canvas().item(entity); });
    if (!item)
        return {};
    // In the header of a container there is no card that would be meant instead.
    const QRectF frame = item->sceneFrame();
    constexpr double head = 20;
    const QPointF target(frame.left() + frame.width() / 3, frame.top() + std::min(head, frame.height() / 2));
    return view.viewport()->mapToGlobal(view.mapFromScene(target));
}

QPoint Eyes::ground(double right, double down) const
{
    const QWidget* viewport = m_window.views().view().viewport();
    return viewport->mapToGlobal(QPoint(int(viewport->width() * right), int(viewport->height() * down)));
}

QPoint Eyes::view(const QString& title) const
{
    for (const QTabBar* bar : m_window.views().findChildren<QTabBar*>()) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (plain(bar->tabText(tab)) == title)
                return middle(*bar, bar->tabRect(tab));
        }
    }
    return {};
}

QPoint Eyes::menuItem(const QString& text) const
{
    return sought(text,
                  [&]() -> std::optional<QPoint> {
                      for (const QWidget* widget : QApplication::topLevelWidgets()) {
                          const auto* menu = qobject_cast<const QMenu*>(widget);
                          if (!menu || !menu->isVisible())
                              continue;
                          for (QAction* action : menu->actions()) {
                              if (action->isVisible() && plain(action->text()) == text)
                                  return middle(*menu, menu->actionGeometry(action));
                          }
                      }
                      return std::nullopt;
                  })
        .value_or(QPoint());
}

QPoint Eyes::cell(const QString& table, int row, const QString& column) const
{
    const auto* view = seen<QAbstractItemView>(table);
    if (!view)
        return {};
    for (int index = 0; index < view->model()->columnCount(); ++index) {
        if (view->model()->headerData(index, Qt::Horizontal).toString() == column)
            return middle(*view->viewport(), view->visualRect(view->model()->index(row, index)));
    }
    return {};
}

QPoint Eyes::variable(const QString& name) const
{
    const auto* view = seen<QListView>(QStringLiteral("Variables"));
    const QAbstractItemModel* model = view ? view->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        constexpr QPoint inside(15, -10); // of the value, or its switch, below the name
        if (index.data().toString() == name)
            return view->viewport()->mapToGlobal(view->visualRect(index).bottomLeft() + inside);
    }
    return {};
}
