#include "app/window/filterbar.h"

#include "app/panels/entitylook.h"
#include "core/diagram/entityfigure.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace pigpen {

FilterBar::FilterBar(Document* document, QWidget* parent)
    : QFrame(parent), m_document(document), m_words(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("filter"));
    setAccessibleName(tr("Filter"));
    m_words->setPlaceholderText(tr("Name, address, role, database, service, port"));
    m_words->setToolTip(tr("What has all these words stays, the rest pales. Enter goes to the next match."));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    m_count->setAccessibleName(tr("What is left"));
    makeRow();
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::apply);
    connect(document, &Document::snapshotChanged, this, &FilterBar::showModules);
    setVisible(false);
    parent->installEventFilter(this);
}

void FilterBar::makeRow()
{
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the filter"));
    close->setToolTip(tr("Show everything again (Esc)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    m_row = new QHBoxLayout;
    m_row->setSpacing(2);
    row->addLayout(m_row);
    row->addWidget(m_count);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &FilterBar::close);
}

void FilterBar::attach(CanvasView* view)
{
    m_views.push_back(view);
    connect(&view->canvas(), &CanvasScene::refreshed, this, &FilterBar::showCount);
}

void FilterBar::open()
{
    showModules();
    setVisible(true);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::close()
{
    for (QToolButton* button : std::as_const(m_modules))
        button->setChecked(false);
    m_words->clear();
    setVisible(false);
    if (CanvasView* view = shownView())
        view->setFocus();
}

CanvasView* FilterBar::shownView() const
{
    const auto shown = std::find_if(m_views.begin(), m_views.end(), [](const auto* view) { return view->isVisible(); });
    return shown == m_views.end() ? nullptr : *shown;
}

/// A button for each module that is there.
void FilterBar::showModules()
{
    const QList<Module> modules = m_document->topology() ? modulesIn(*m_document->topology()) : QList<Module>();
    const QList<Module> before = m_modules.keys();
    for (const Module module : before) {
        if (!modules.contains(module))
            m_modules.take(module)->deleteLater();
    }
    for (const Module module : modules) {
        if (!m_modules.contains(module))
            addModule(module);
    }
    if (m_modules.keys() == before)
        return;
    fitModules();
    apply();
}

void FilterBar::addModule(Module module)
{
    auto* button = new QToolButton(this);
    const QString title = diagram::moduleTitle(module);
    button->setText(title);
    button->setIcon(entityIcon(EntityId::ofCluster(module, title)));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(module == Module::Node ? tr("Groups of nodes, and nodes that carry nothing else")
                                              : tr("Only what belongs to %1; press several to see each").arg(title));
    int place = 0;
    for (auto it = m_modules.cbegin(); it != m_modules.cend(); ++it)
        place += it.key() < module ? 1 : 0;
    m_row->insertWidget(place, button);
    m_modules.insert(module, button);
    connect(button, &QToolButton::toggled, this, &FilterBar::apply);
}

QSize FilterBar::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitModules();
}

/// Signs with names, if they leave enough for the words; else signs alone.
void FilterBar::fitModules()
{
    constexpr int roomForWords = 280; // and for the count
    int names = 0;
    for (QToolButton* button : std::as_const(m_modules)) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        names += button->sizeHint().width();
    }
    if (names + roomForWords <= width())
        return;
    for (QToolButton* button : std::as_const(m_modules))
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void FilterBar::apply()
{
    Filter filter{m_words->text(), {}};
    for (auto it = m_modules.cbegin(); it != m_modules.cend(); ++it) {
        if ((*it)->isChecked())
            filter.modules.insert(it.key());
    }
    for (CanvasView* view : m_views)
        view->canvas().setFilter(filter);
    showCount();
}

void FilterBar::showCount()
{
    CanvasView* view = shownView();
    const Remaining remaining = view ? view->canvas().remaining() : Remaining();
    m_count->setText(remaining.all == 0 ? QString() : tr("%1 of %2").arg(remaining.containers).arg(remaining.all));
}

void FilterBar::goOn(bool back)
{
    CanvasView* view = shownView();
    const QList<EntityId> matches = view ? view->canvas().remaining().matches : QList<EntityId>();
    if (matches.isEmpty())
        return;
    const qsizetype count = matches.size();
    const qsizetype at = matches.indexOf(m_document->selection()->current());
    const qsizetype next = at < 0 ? (back ? count - 1 : 0) : (at + (back ? count - 1 : 1)) % count;
    m_document->selection()->set(matches[next]);
    view->reveal(matches[next]);
}

/// While there is a filter, the keys for the next and the one before mean its matches, on the canvas too; else they are
/// the source pane's.
bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool keys = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!keys || isHidden())
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool back = key->matches(QKeySequence::FindPrevious);
    if (!back && !key->matches(QKeySequence::FindNext))
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        goOn(back);
    return true;
}

void FilterBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return goOn((event->modifiers() & Qt::ShiftModifier) != 0);
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Down:
        if (CanvasView* view = shownView())
            view->setFocus(); // the filter stays
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace pigpen
