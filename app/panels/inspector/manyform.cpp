#include "app/panels/inspector/manyform.h"

#include "app/panels/inspector/variableverbs.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QTimer>
#include <algorithm>

namespace pigpen {

ManyForm::ManyForm(Document* document, const QList<EntityId>& entities, QWidget* parent)
    : QWidget(parent), m_document(document), m_entities(entities), m_message(new QLabel(this))
{
    m_message->setObjectName(QStringLiteral("problem"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const bool haveRoles = std::ranges::all_of(
        entities, [](const EntityId& id) { return id.kind == EntityId::Kind::Instance && id.module == Module::Pgsql; });
    if (haveRoles && document->topology())
        addRole();
    form->addRow(m_message);
}

/// Empty where they differ.
QString ManyForm::commonRole() const
{
    QString common;
    for (const EntityId& id : m_entities) {
        const Topology::Found found = m_document->topology()->instance(id.name);
        const QString role = found ? found.instance->role : QString();
        if (!common.isEmpty() && role != common)
            return {};
        common = role;
    }
    return common;
}

void ManyForm::addRole()
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(tr("Role"));
    box->addItems(pgsqlRoles());
    box->setPlaceholderText(tr("(several values)"));
    box->setCurrentIndex(box->findText(commonRole()));
    box->setToolTip(tr("Gives all of them that role; a cluster keeps exactly one primary"));
    static_cast<QFormLayout*>(layout())->addRow(tr("Role"), box);
    connect(box, &QComboBox::textActivated, this, [this, box](const QString& role) {
        // The form is made anew by what is done here: that must wait until the box is done with its event.
        QTimer::singleShot(0, box, [this, box, role] {
            const edit::Result result = setRoles(*m_document, m_entities, role);
            if (result) {
                m_document->perform(result);
                return;
            }
            box->setCurrentIndex(box->findText(commonRole()));
            m_message->setText(Error{result.error().what, result.error().remedy, {}}.describe());
            m_message->show();
        });
    });
}

} // namespace pigpen
