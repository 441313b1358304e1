#include "app/panels/source/completionpopup.h"

#include "app/paint/figurepainter.h"

#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace pigpen {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int descriptionRole = Qt::UserRole + 1;
constexpr int popupWidth = 460;
constexpr int rowsShown = 8;
constexpr int rowHeight = 22;

/// The name at the left, what it is at the right.
class TwoColumns : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {popupWidth, rowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QPalette& palette = option.palette;
        painter->save();
        if (isCurrent)
            painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        const QRect area = option.rect.adjusted(8, 0, -8, 0);
        const QString name = index.data().toString();
        painter->setPen(palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, name);
        const int room = area.width() - option.fontMetrics.horizontalAdvance(name) - 16;
        painter->setPen(palette.color(isCurrent ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight,
                          option.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight, room));
        painter->restore();
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget* editor)
    : QFrame(editor, Qt::ToolTip | Qt::FramelessWindowHint),
      m_list(new QListWidget(this)),
      m_description(new QLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAccessibleName(tr("Completions"));
    m_list->setAccessibleName(tr("Completions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new TwoColumns(m_list));
    m_description->setWordWrap(true);
    m_description->setMargin(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_description);
    connect(m_list, &QListWidget::currentRowChanged, this, &CompletionPopup::describe);
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::chosen);
}

void CompletionPopup::open(const std::vector<Completion>& items, const QRect& at)
{
    m_list->clear();
    for (const Completion& item : items) {
        auto* row = new QListWidgetItem(item.text, m_list);
        row->setData(detailRole, item.detail);
        row->setData(descriptionRole, item.description);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(rowHeight * std::min(rowsShown, int(items.size())) + 2);
    place(at);
    show();
    raise();
}

/// Below what is completed, or above it where the screen ends.
void CompletionPopup::place(const QRect& at)
{
    setFixedWidth(popupWidth);
    adjustSize();
    const QRect screen = this->screen()->availableGeometry();
    const bool below = at.bottom() + 2 + height() <= screen.bottom();
    move(std::min(at.left(), screen.right() - popupWidth), below ? at.bottom() + 2 : at.top() - 2 - height());
}

void CompletionPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(colour(diagram::Colour::Line, themeOf(palette())));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

int CompletionPopup::current() const
{
    return m_list->currentRow();
}

void CompletionPopup::step(int key)
{
    const int rows = m_list->count();
    const int by = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -rowsShown : rowsShown;
    const bool isPage = std::abs(by) > 1;
    const int row = m_list->currentRow() + by;
    m_list->setCurrentRow(isPage ? std::clamp(row, 0, rows - 1) : (row + rows) % rows);
}

void CompletionPopup::describe()
{
    const QListWidgetItem* item = m_list->currentItem();
    const QString words = item ? item->data(descriptionRole).toString() : QString();
    m_description->setText(words);
    m_description->setVisible(!words.isEmpty());
    if (isVisible())
        adjustSize();
}

} // namespace pigpen
