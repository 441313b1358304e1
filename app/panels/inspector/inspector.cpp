#include "app/panels/inspector/inspector.h"

#include "app/panels/entitylook.h"
#include "app/panels/inspector/identityform.h"
#include "app/panels/inspector/itemsection.h"
#include "app/panels/inspector/manyform.h"
#include "app/panels/inspector/section.h"
#include "app/panels/inspector/variablepanel.h"
#include "app/panels/problems/problemline.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace pigpen {

namespace {

bool areOfOneKind(const QList<EntityId>& entities)
{
    return std::ranges::all_of(entities,
                               [&entities](const EntityId& entity) { return entity.kind == entities.first().kind; });
}

QString countWords(const QList<EntityId>& entities)
{
    const int count = int(entities.size());
    if (!areOfOneKind(entities))
        return Inspector::tr("%n entities", nullptr, count);
    switch (entities.first().kind) {
    case EntityId::Kind::Cluster:
        return Inspector::tr("%n clusters", nullptr, count);
    case EntityId::Kind::Instance:
        return Inspector::tr("%n instances", nullptr, count);
    case EntityId::Kind::Node:
        return Inspector::tr("%n nodes", nullptr, count);
    case EntityId::Kind::Service:
        return Inspector::tr("%n services", nullptr, count);
    case EntityId::Kind::Database:
        return Inspector::tr("%n databases", nullptr, count);
    default:
        return Inspector::tr("%n roles", nullptr, count);
    }
}

/// "3 instances of pg-test"
QString headline(const QList<EntityId>& entities)
{
    const QString& cluster = entities.first().cluster;
    const bool share =
        areOfOneKind(entities) && entities.first().kind != EntityId::Kind::Cluster && !cluster.isEmpty() &&
        std::ranges::all_of(entities, [&cluster](const EntityId& entity) { return entity.cluster == cluster; });
    return share ? Inspector::tr("%1 of %2").arg(countWords(entities), cluster) : countWords(entities);
}

} // namespace

Inspector::Inspector(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_area(new QScrollArea(this)),
      m_page(new QWidget),
      m_icon(new QLabel),
      m_name(new QLabel),
      m_kind(new QLabel),
      m_problems(new ProblemLine),
      m_fields(new QWidget),
      m_variables(new VariablePanel(document)),
      m_variableSection(new Section(tr("Variables"), m_variables))
{
    setAccessibleName(tr("Inspector"));
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    makeHeader(column);
    column->addWidget(m_fields);
    makeSections(column);
    column->addStretch(1);
    m_area->setWidget(m_page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);

    connect(document->selection(), &Selection::changed, this, &Inspector::follow);
    connect(document, &Document::snapshotChanged, this, &Inspector::follow);
    connect(document, &Document::problemChanged, this, &Inspector::follow);
    connect(document, &Document::pathChanged, this, &Inspector::follow);
    connect(m_variables, &VariablePanel::placeActivated, this, &Inspector::placeActivated);
    follow();
}

void Inspector::makeHeader(QVBoxLayout* column)
{
    QFont font = m_name->font();
    constexpr double larger = 1.3;
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_name, 1);
    column->addLayout(head);
    column->addWidget(m_kind);
    // What stands below must not move under the mouse when a problem comes or goes.
    QSizePolicy policy = m_problems->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_problems->setSizePolicy(policy);
    column->addWidget(m_problems);
    connect(m_problems, &QToolButton::clicked, this,
            [this] { Q_EMIT problemsRequested(m_document->selection()->current()); });
}

void Inspector::makeSections(QVBoxLayout* column)
{
    column->addWidget(m_variableSection);
    for (const ItemTable& table : itemTables()) {
        auto* items = new Later<ItemSection>([this, &table] { return makeItems(table); });
        auto* section = new Section(table.title, items);
        column->addWidget(section);
        section->hide(); // until something is selected that it concerns
        m_tables.emplace_back(section, items);
    }
}

QWidget* Inspector::makeItems(const ItemTable& table)
{
    auto* items = new ItemSection(m_document, table);
    connect(items, &ItemSection::placeActivated, this, &Inspector::placeActivated);
    return items;
}

/// What nobody sees is told when it is seen.
void Inspector::follow()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void Inspector::showEvent(QShowEvent* event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void Inspector::refresh()
{
    m_isStale = false;
    const QList<EntityId> entities = m_document->selection()->ids();
    showHeader(entities);
    showFields(entities);
    const bool haveVariables = areOfOneKind(entities) && m_variables->show(entities);
    m_variableSection->setVisible(haveVariables);
    showTables(entities);
    // While the text has a problem there is nothing to edit but the text.
    m_page->setEnabled(!m_document->problem());
}

void Inspector::showHeader(const QList<EntityId>& entities)
{
    const EntityId entity = m_document->selection()->current();
    m_problems->show(*m_document, entities.size() == 1 ? entity : EntityId());
    constexpr int side = 16;
    m_icon->setVisible(bool(entity));
    m_icon->setPixmap(entityIcon(entity).pixmap(side, side));
    if (entities.isEmpty()) {
        m_name->setText(tr("Deployment"));
        m_kind->setText(tr("Nothing is selected: this is what holds for all."));
    } else if (entities.size() > 1) {
        m_name->setText(headline(entities));
        m_kind->setText(areOfOneKind(entities) ? tr("What is set here is set for each of them.")
                                               : tr("Select entities of one kind to change them together."));
    } else {
        m_name->setText(entity.name);
        m_kind->setText(kindLabel(entity));
    }
}

/// The form is made anew for each state; whoever types in it goes on in the same field.
void Inspector::showFields(const QList<EntityId>& entities)
{
    const QWidget* focused = m_fields->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const bool hadFocus = focused && focused->hasFocus();
    const QString name = focused ? focused->accessibleName() : QString();
    QWidget* fields = entities.size() > 1 ? static_cast<QWidget*>(new ManyForm(m_document, entities, m_page))
                                          : new IdentityForm(m_document, m_document->selection()->current(), m_page);
    delete m_page->layout()->replaceWidget(m_fields, fields); // its place, which is ours then
    m_fields->hide();
    m_fields->deleteLater(); // it may be what called
    m_fields = fields;
    m_fields->show();
    QWidget* first = nullptr;
    for (QWidget* field : fields->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        const bool takes = field->focusPolicy() & Qt::TabFocus && !field->accessibleName().isEmpty();
        first = takes && !first ? field : first;
        if (takes && hadFocus && field->accessibleName() == name)
            field->setFocus();
    }
    setFocusProxy(first ? first : m_variables->focusProxy());
    chainFields();
}

/// What is made last would be reached last by Tab: the fields come before the heading of the variables.
void Inspector::chainFields()
{
    QWidget* heading = m_variableSection->heading();
    for (QWidget* field : m_fields->findChildren<QWidget*>()) {
        const bool isElsewhere = field->window() != heading->window(); // the list of a choice
        if (isElsewhere || (field->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(heading, field);
        setTabOrder(field, heading);
    }
}

void Inspector::showTables(const QList<EntityId>& entities)
{
    const TopologyPtr topology = m_document->topology();
    const EntityId entity = m_document->selection()->current();
    const auto subject = entities.size() > 1 ? std::nullopt : Subject::of(topology, entity);
    for (size_t i = 0; i < m_tables.size(); ++i) {
        const auto& [section, items] = m_tables[i];
        const bool concerns = subject && itemTables()[i].concerns(*topology, entities, *subject);
        section->setVisible(concerns);
        if (!concerns)
            continue;
        items->get().show(entity, subject);
        section->setCount(items->get().count());
        section->proposeOpen(items->get().count() > 0);
    }
}

} // namespace pigpen
