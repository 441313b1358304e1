#include "app/window/finding/finder.h"

#include "app/window/finding/findermodel.h"
#include "app/window/finding/rowpainter.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace pigpen {

namespace {

constexpr int widest = 640;
constexpr int fromTop = 56;
constexpr int beside = 24;
constexpr int rowsShown = 11;
constexpr int foot = 6; // below the rows: the card's corners are round

} // namespace

Finder::Finder(QWidget* window)
    : Overlay(window),
      m_line(new QLineEdit(this)),
      m_rows(new QListView(this)),
      m_nothing(new QLabel(tr("Nothing fits."), this)),
      m_model(new FinderModel(this))
{
    setObjectName(QStringLiteral("finder"));
    m_line->setObjectName(QStringLiteral("finderLine"));
    m_line->setFrame(false);
    m_line->installEventFilter(this);
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new RowPainter(m_rows));
    m_rows->setUniformItemSizes(true);
    m_rows->setFocusPolicy(Qt::NoFocus); // the line keeps it, and moves through the rows
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setAccessibleName(tr("What fits"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFixedHeight(RowPainter::rowHeight);
    body()->addWidget(m_line);
    body()->addWidget(m_nothing);
    body()->addWidget(m_rows, 1);
    body()->addSpacing(foot);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &Finder::find);
    connect(m_rows, &QListView::clicked, this, &Finder::choose);
}

Finder::~Finder() = default;

void Finder::addList(QChar sign, std::unique_ptr<FinderList> list)
{
    m_lists.emplace_back(sign, std::move(list));
}

FinderList* Finder::list(QChar sign) const
{
    const auto found = std::ranges::find(m_lists, sign, [](const auto& one) { return one.first; });
    return found == m_lists.end() ? nullptr : found->second.get();
}

void Finder::open(QChar sign)
{
    for (const auto& [other, list] : m_lists)
        list->refresh(); // before the focus moves: what can be done may depend on it
    m_home = list(sign);
    m_line->setPlaceholderText(m_home->invitation());
    m_line->setAccessibleName(m_home->invitation());
    m_line->clear();
    find();
    m_line->setFocus(Qt::PopupFocusReason);
}

void Finder::find()
{
    const QString typed = m_line->text();
    FinderList* other = typed.isEmpty() ? nullptr : list(typed.front());
    m_model->find(other ? other : m_home, other ? typed.mid(1) : typed);
    m_rows->setCurrentIndex(m_model->index(0, 0));
    m_rows->scrollToTop();
    fitHeight();
}

void Finder::fitHeight()
{
    const int count = std::clamp(m_model->rowCount(), 0, rowsShown);
    m_nothing->setVisible(count == 0);
    m_rows->setVisible(count > 0);
    const int room = parentWidget()->height() - fromTop - beside;
    const int height =
        std::min(m_line->sizeHint().height() + std::max(count, 1) * RowPainter::rowHeight + foot + 2, room);
    const int width = std::min(widest, parentWidget()->width() - 2 * beside);
    lay({(parentWidget()->width() - width) / 2, fromTop, width, height});
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_rows->currentIndex());
            return true;
        }
        if (moveBy(key))
            return true;
    }
    return Overlay::eventFilter(watched, event);
}

/// Whether that key moves through the rows; the ends meet.
bool Finder::moveBy(int key)
{
    const int count = m_model->rowCount();
    const int row = m_rows->currentIndex().row();
    int next = row;
    if (key == Qt::Key_Down || key == Qt::Key_Tab)
        next = row + 1 < count ? row + 1 : 0;
    else if (key == Qt::Key_Up || key == Qt::Key_Backtab)
        next = row > 0 ? row - 1 : count - 1;
    else if (key == Qt::Key_PageDown)
        next = std::min(row + rowsShown, count - 1);
    else if (key == Qt::Key_PageUp)
        next = std::max(row - rowsShown, 0);
    else
        return false;
    m_rows->setCurrentIndex(m_model->index(next, 0));
    return true;
}

void Finder::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    FinderList* list = m_model->list();
    const int found = m_model->found(index.row());
    dismiss(); // first: what is done acts on what had the focus
    list->choose(found);
}

} // namespace pigpen
