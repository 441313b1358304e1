#include "app/panels/drill/rowview.h"

#include "app/paint/figurepainter.h"
#include "app/panels/emptywords.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace pigpen {

namespace {

constexpr int numberWidth = 92;
constexpr int barWidth = 150;

/// A number, and beside it a bar as long as its share.
class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant share = index.data(RowModel::ShareRole);
        if (!share.isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem number = option;
        constexpr int most = 44;
        initStyleOption(&number, index);
        const QString words = std::exchange(number.text, QString());
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &number, painter, option.widget); // its ground alone
        const QRect place = option.rect.adjusted(0, 0, -8, 0);
        const bool isSelected = (option.state & QStyle::State_Selected) != 0;
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, words);
        paintBar(*painter, place.adjusted(8, 0, -most, 0), share.toDouble(), option.palette, isSelected);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int room = 4;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, room);
    }

private:
    static void paintBar(QPainter& painter, const QRect& room, double share, const QPalette& palette, bool isSelected)
    {
        constexpr double height = 6;
        if (room.width() < height)
            return;
        QRectF bar(room.left(), room.center().y() - height / 2 + 1, room.width(), height);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QColor ground = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        ground.setAlphaF(0.1F);
        painter.setBrush(ground);
        painter.drawRoundedRect(bar, height / 2, height / 2);
        bar.setWidth(std::max(share * bar.width(), share > 0 ? height : 0.0));
        painter.setBrush(isSelected ? palette.color(QPalette::HighlightedText)
                                    : colour(diagram::Colour::Node, themeOf(palette)));
        painter.drawRoundedRect(bar, height / 2, height / 2);
        painter.restore();
    }
};

} // namespace

RowView::RowView(RowModel* model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new BarDelegate(this));
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAllColumnsShowFocus(true);
    setSortingEnabled(true);
    setFrameShape(NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setFocusPolicy(Qt::NoFocus);
    connect(this, &QTreeView::clicked, this, &RowView::chosen);
}

void RowView::setEmptyWords(const QString& words)
{
    m_emptyWords = words;
    viewport()->update();
}

void RowView::reset()
{
    QTreeView::reset();
    fitColumns();
}

void RowView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void RowView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() == 0)
        paintEmptyWords(*this, m_emptyWords);
}

void RowView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// What the names in the first column need; those further down are as long, mostly.
int RowView::nameWidth() const
{
    constexpr int looked = 50;
    constexpr int around = 44; // the icon and the margins
    int widest = 0;
    for (int row = 0; row < std::min(looked, m_model->rowCount()); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_model->index(row, 0).data().toString()));
    return widest + around;
}

/// Numbers have what they need, bars some room where there is; names stand whole up to most of the rest, and words
/// share what is left. Where it is narrow one column of mere numbers is enough.
void RowView::fitColumns()
{
    constexpr int roomForAll = 520;
    const bool isNarrow = width() < roomForAll;
    int rest = viewport()->width();
    int numbers = 0;
    std::vector<int> words; // columns of words, but the first
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex first = m_model->index(0, column);
        const bool isBar = first.data(RowModel::ShareRole).isValid();
        const bool isNumber = (first.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
        const bool isHidden = isNumber && !isBar && isNarrow && ++numbers > 1;
        setColumnHidden(column, isHidden);
        const int wide = isHidden ? 0 : isBar && !isNarrow ? barWidth : isNumber ? numberWidth : 0;
        if (isNumber && !isHidden)
            header()->resizeSection(column, wide);
        else if (!isNumber && column > 0)
            words.push_back(column);
        rest -= wide;
    }
    const int name = words.empty() ? rest : std::min(nameWidth(), rest * 3 / 5);
    header()->resizeSection(0, std::max(name, numberWidth));
    for (const int column : words)
        header()->resizeSection(column, std::max((rest - name) / int(words.size()), numberWidth));
}

} // namespace pigpen
