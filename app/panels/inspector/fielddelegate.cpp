#include "app/panels/inspector/fielddelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace pigpen {

FieldDelegate::FieldDelegate(FieldModel* model, QAbstractItemView* view)
    : QStyledItemDelegate(view), m_model(model), m_view(view)
{
}

void paintSwitch(QPainter& painter, const QRect& rect, bool on, const QPalette& palette)
{
    constexpr double radius = 3.5;
    const QRectF box = QRectF(rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(on ? QPalette::Link : QPalette::PlaceholderText));
    painter.setBrush(on ? palette.brush(QPalette::Link) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, radius, radius);
    if (on) {
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        constexpr double stroke = 1.8;
        painter.setPen(QPen(palette.color(QPalette::Base), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.30)});
    }
    painter.restore();
}

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    QStyle* style = m_view->style();
    const bool isSwitch = item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, m_view);
    item.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, m_view);
    if (isSwitch)
        paintSwitch(*painter, box, item.checkState == Qt::Checked, item.palette);
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const
{
    auto* editor = ValueEditor::make(m_model->field(index), m_model->value(index), m_model->label(index), parent);
    editor->setApply([model = m_model, place = QPersistentModelIndex(index)](const QString& yaml) {
        return place.isValid() ? model->apply(place, yaml) : tl::expected<void, Error>();
    });
    auto* self = const_cast<FieldDelegate*>(this); // an editor outlives no delegate
    connect(editor, &ValueEditor::done, self, [self, editor] { self->finish(editor); });
    connect(editor, &ValueEditor::resized, self, [self, editor, place = QPersistentModelIndex(index)] {
        QStyleOptionViewItem item;
        item.rect = self->m_view->visualRect(place);
        self->updateEditorGeometry(editor, item, place);
    });
    return editor;
}

void FieldDelegate::finish(ValueEditor* editor)
{
    m_view->setFocus();
    if (!editor->isHidden()) // the view has let go of it where its model is another one now
        Q_EMIT closeEditor(editor, NoHint);
}

/// An editor has its value from the start, and applies it itself.
void FieldDelegate::setEditorData(QWidget* /*editor*/, const QModelIndex& /*index*/) const {}

void FieldDelegate::setModelData(QWidget* /*editor*/, QAbstractItemModel* /*model*/, const QModelIndex& /*index*/) const
{
}

/// Over the value, wider and higher where that is too little, and within the view.
void FieldDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& /*index*/) const
{
    constexpr int least = 180;
    const QRect room = m_view->viewport()->rect();
    const QRect value = valueRect(option.rect);
    const int width = std::min(std::max(value.width(), least), room.width());
    const int wanted = editor->hasHeightForWidth()
                           ? std::max(editor->heightForWidth(width), editor->sizeHint().height())
                           : editor->sizeHint().height();
    const int height = std::min(std::max(wanted, value.height()), room.height());
    const int left = std::clamp(value.left(), 0, room.width() - width);
    const int top = std::clamp(value.top(), 0, room.height() - height);
    editor->setGeometry(left, top, width, height);
}

/// The keys and the focus are the editor's own business.
bool FieldDelegate::eventFilter(QObject* /*watched*/, QEvent* /*event*/)
{
    return false;
}

} // namespace pigpen
