#include "app/panels/inspector.h"

#include "app/panels/entitylook.h"
#include "app/panels/identityform.h"
#include "app/panels/variableeditor.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pigpen {

Inspector::Inspector(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_icon(new QLabel(this)),
      m_name(new QLabel(this)),
      m_kind(new QLabel(this)),
      m_fields(new QWidget(this)),
      m_variables(new VariableEditor(document, this))
{
    setAccessibleName(tr("Inspector"));
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setWordWrap(true);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_name, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_kind);
    column->addWidget(m_fields);
    column->addWidget(m_variables, 1);
    column->addStretch(0);

    connect(document->selection(), &Selection::changed, this, &Inspector::refresh);
    connect(document, &Document::snapshotChanged, this, &Inspector::refresh);
    connect(document, &Document::problemChanged, this, &Inspector::refresh);
    connect(m_variables, &VariableEditor::placeActivated, this, &Inspector::placeActivated);
    refresh();
}

void Inspector::refresh()
{
    const EntityId entity = m_document->selection()->current();
    showHeader(entity);
    auto* fields = new IdentityForm(m_document, entity, this);
    layout()->replaceWidget(m_fields, fields);
    m_fields->hide();
    m_fields->deleteLater(); // it may be what called
    m_fields = fields;
    m_variables->show(entity);
    // While the text has a problem there is nothing to edit but the text.
    m_fields->setEnabled(!m_document->problem());
    m_variables->setEnabled(!m_document->problem());
}

void Inspector::showHeader(const EntityId& entity)
{
    const qsizetype count = m_document->selection()->ids().size();
    m_icon->setVisible(bool(entity));
    m_icon->setPixmap(entityIcon(entity).pixmap(16, 16));
    m_name->setText(entity ? entity.name : tr("Nothing selected"));
    if (!entity)
        m_kind->setText(tr("Select a cluster, an instance or a node on the canvas, in the outline or in the source."));
    else if (count > 1)
        m_kind->setText(tr("%1; the last of %n selected", nullptr, int(count)).arg(kindLabel(entity)));
    else
        m_kind->setText(kindLabel(entity));
}

} // namespace pigpen
