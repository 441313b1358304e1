#include "app/window/viewtabs.h"

#include "app/canvas/minimap.h"
#include "app/document/drill.h"
#include "app/window/addresseditor.h"
#include "app/window/canvasmenu.h"
#include "app/window/canvaswords.h"
#include "app/window/emptyhint.h"
#include "app/window/filterbar.h"
#include "app/window/inlineeditor.h"

#include <QApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace pigpen {

using diagram::Kind;

ViewTabs::ViewTabs(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_notice(new NoticeBar(this)),
      m_drillNotice(new NoticeBar(this)),
      m_filter(new FilterBar(document, this)),
      m_pages(new QStackedLayout),
      m_tabs(new QTabWidget(this)),
      m_hint(new EmptyHint)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_drillNotice);
    column->addWidget(m_filter);
    column->addLayout(m_pages, 1);
    m_pages->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    addView(document, Kind::Topology, tr("Clusters"));
    addView(document, Kind::Nodes, tr("Nodes"));
    addView(document, Kind::Model, tr("Model"));
    addView(document, Kind::Er, tr("ER"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ViewTabs::viewChanged);
    connect(m_tabs, &QTabWidget::currentChanged, m_filter, &FilterBar::showCount);
    connect(this, &ViewTabs::viewChanged, m_hint, [this] { m_hint->lieOn(view().viewport()); });
    m_hint->lieOn(view().viewport());
    connect(document, &Document::problemChanged, this, &ViewTabs::showProblem);
    connect(document, &Document::problemChanged, this, &ViewTabs::showHint);
    connect(document, &Document::snapshotChanged, this, &ViewTabs::showHint);
    connect(document, &Document::snapshotChanged, this, [this] { m_notice->clear(NoticeBar::Kind::Refusal); });
    connect(document, &Document::refused, this, [this](const Error& error) {
        m_notice->show(NoticeBar::Kind::Refusal, Error{error.what, error.remedy, {}}.describe(), error.place);
    }); // a button shows the place
    connect(document, &Document::noted, this,
            [this](const QStringList& notes) { m_notice->show(NoticeBar::Kind::Note, notes.join(u'\n')); });
    connect(document, &Document::snapshotChanged, this, &ViewTabs::describe);
    connect(document->selection(), &Selection::changed, this, &ViewTabs::describe);
    makeDrillNotice();
    showProblem();
    showHint();
    describe();
}

void ViewTabs::makeDrillNotice()
{
    Drill* drill = m_document->drill();
    m_drillNotice->setObjectName(QStringLiteral("drillNotice"));
    m_drillNotice->nameClosing(tr("End the failure drill"));
    connect(m_drillNotice, &NoticeBar::closed, drill, [drill] { drill->setOn(false); });
    connect(drill, &Drill::changed, this, &ViewTabs::showDrill);
}

void ViewTabs::showDrill()
{
    const Drill& drill = *m_document->drill();
    describe();
    if (!drill.isOn())
        return m_drillNotice->clear(NoticeBar::Kind::Note);
    disarm();
    const int down = int(drill.down().size());
    const QString count = down == 0 ? tr("all nodes are up") : tr("%n node(s) down", nullptr, down);
    m_drillNotice->show(NoticeBar::Kind::Note,
                        tr("Failure drill: %1. Click a node to take it down or up; Escape ends.").arg(count));
}

void ViewTabs::addView(Document* document, Kind kind, const QString& title)
{
    auto* view = new CanvasView(document, kind, m_tabs);
    view->setObjectName(QStringLiteral("view-%1").arg(diagram::kindName(kind)));
    view->setAccessibleName(tr("%1, diagram").arg(title));
    m_views.emplace_back(kind, view);
    m_tabs->addTab(view, title);
    m_filter->attach(view);
    connect(view, &CanvasView::zoomChanged, this, &ViewTabs::zoomChanged);
    connect(view, &CanvasView::problemsRequested, this, &ViewTabs::problemsRequested);
    connect(view, &CanvasView::inspectRequested, this, &ViewTabs::inspectRequested);
    connect(view, &CanvasView::menuRequested, this, &ViewTabs::openMenu);
    connect(view, &CanvasView::renameRequested, this, &ViewTabs::editName);
    connect(view, &CanvasView::nodeRequested, this, [this] { place(NewNodes{}); });
    connect(&view->placing(), &Placing::disarmed, this, [this] {
        disarm();
        Q_EMIT disarmed();
    });
}

void ViewTabs::cover(QWidget* page)
{
    const bool focused = m_page && m_page->isAncestorOf(QApplication::focusWidget());
    if (m_page)
        m_page->deleteLater(); // it may be what called
    m_page = page;
    if (page)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page ? page : m_tabs);
    if (focused)
        (page ? page : &view())->setFocus();
}

/// For readers of the screen, who can't see the pictures.
void ViewTabs::describe()
{
    const QString words = describeForReaders(*m_document);
    for (const auto& [kind, view] : m_views)
        view->setAccessibleDescription(words);
}

CanvasView& ViewTabs::view() const
{
    return *static_cast<CanvasView*>(m_tabs->currentWidget()); // there are no other tabs
}

CanvasView& ViewTabs::view(Kind kind) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [kind](const auto& one) { return one.first == kind; });
    return *found->second;
}

Kind ViewTabs::kind() const
{
    return view().canvas().kind();
}

void ViewTabs::setKind(Kind kind)
{
    m_tabs->setCurrentWidget(&view(kind));
}

void ViewTabs::goTo(const EntityId& entity)
{
    if (!view().canvas().item(entity))
        setKind(entity.kind == EntityId::Kind::Node ? Kind::Nodes : Kind::Topology);
    m_document->selection()->set(entity);
    view().reveal(entity);
}

void ViewTabs::setTheme(diagram::Theme theme)
{
    for (const auto& [kind, view] : m_views)
        view->setTheme(theme);
}

void ViewTabs::setOverview(bool shown)
{
    for (const auto& [kind, view] : m_views)
        view->minimap().setWanted(shown);
}

void ViewTabs::showProblem()
{
    const auto& problem = m_document->problem();
    for (const auto& [kind, view] : m_views)
        view->setDimmed(problem.has_value());
    if (!problem)
        return m_notice->clear(NoticeBar::Kind::Problem);
    const QString rest = m_document->snapshot() ? tr("The picture shows the last text that could be read.") : QString();
    m_notice->show(NoticeBar::Kind::Problem, tr("%1. %2").arg(problem->describe(m_document->fileName()), rest),
                   problem->place);
}

void ViewTabs::showHint()
{
    const TopologyPtr topology = m_document->topology();
    const bool empty = !topology || (topology->clusters().empty() && topology->nodes().empty());
    m_hint->setWanted(empty && !m_document->problem());
}

/// The view has selected the entity.
void ViewTabs::openMenu(const EntityId&, const QPoint& position)
{
    QMenu menu(this);
    fillCanvasMenu(menu, *m_document, *this);
    if (!menu.isEmpty())
        menu.exec(position);
}

InlineEditor* ViewTabs::openEditor(const QString& text, const EntityId& entity)
{
    constexpr QPoint elsewhere(24, 24); // of what the picture doesn't show
    const FigureItem* item = view().canvas().item(entity);
    auto* editor = new InlineEditor(text, view().viewport());
    editor->open(item ? view().mapFromScene(item->sceneFrame()).boundingRect().topLeft() : elsewhere);
    return editor;
}

void ViewTabs::editName(const EntityId& entity)
{
    if (!isRenamable(entity))
        return;
    InlineEditor* editor = openEditor(entity.name, entity);
    connect(editor, &InlineEditor::entered, this, [this, entity, editor](const QString& name) {
        if (rename(*m_document, entity, name))
            editor->close();
    });
}

void ViewTabs::ask(const EntityVerb& verb)
{
    InlineEditor* editor = openEditor({}, m_document->selection()->current());
    editor->setPlaceholderText(verb.question);
    editor->setAccessibleName(verb.question);
    connect(editor, &InlineEditor::entered, this, [verb, editor](const QString& typed) {
        if (verb.answer(typed))
            editor->close();
    });
}

QStringList ViewTabs::selectedNodes() const
{
    QStringList nodes;
    for (const EntityId& id : m_document->selection()->ids()) {
        if (id.kind == EntityId::Kind::Node)
            nodes << id.name;
        else if (id.kind == EntityId::Kind::Instance && id.module == Module::Node) // its card is the node
            nodes << m_document->topology()->instance(id.name).instance->node;
    }
    return nodes;
}

EntityId ViewTabs::target() const
{
    const EntityId selected = m_document->selection()->current();
    if (const QStringList nodes = selectedNodes(); !nodes.isEmpty())
        return EntityId::ofNode(nodes.last());
    return selected.cluster.isEmpty() ? EntityId() : EntityId::ofCluster(selected.module, selected.cluster);
}

void ViewTabs::place(const Cargo& cargo)
{
    Cargo placed = cargo;
    if (auto* cluster = std::get_if<NewClusterOf>(&placed); cluster && target().kind == EntityId::Kind::Node)
        cluster->nodes = selectedNodes();
    carryOut(*m_document, propose(*m_document, placed, target()));
}

void ViewTabs::arm(const Cargo& cargo, bool locked)
{
    if (!view().canvas().isArranged())
        setKind(Kind::Topology);
    m_document->drill()->setOn(false); // a click can't mean both
    m_hint->hide();                    // it would catch the click
    for (const auto& [kind, view] : m_views) {
        if (view->canvas().isArranged())
            view->placing().arm(cargo, locked);
    }
    view().setFocus();
}

void ViewTabs::disarm()
{
    for (const auto& [kind, view] : m_views)
        view->placing().disarm();
    showHint();
}

void ViewTabs::openAddresses()
{
    auto* editor = new AddressEditor(m_document, target(), window()); // goes when it is put away
    const EntityId target = this->target();
    connect(editor, &AddressEditor::entered, this, [this, editor, target](const Cargo& cargo) {
        if (carryOut(*m_document, propose(*m_document, cargo, target)))
            editor->dismiss();
    });
    editor->open(QRect(mapTo(window(), QPoint()), size()));
}

} // namespace pigpen
