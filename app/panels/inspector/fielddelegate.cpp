#include "app/panels/inspector/fielddelegate.h"

#include <QAbstractItemView>

namespace pigpen {

FieldDelegate::FieldDelegate(FieldModel* model, QAbstractItemView* view)
    : QStyledItemDelegate(view), m_model(model), m_view(view)
{
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
