#include "app/panels/problems/problembar.h"

#include "app/paint/severity.h"
#include "app/panels/entitylook.h"
#include "app/panels/problems/problemmodel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace pigpen {

using check::Severity;

ProblemBar::ProblemBar(ProblemModel* model, QAction* fixAll, QWidget* parent)
    : QFrame(parent),
      m_model(model),
      m_words(new QLineEdit(this)),
      m_about(new QToolButton(this)),
      m_grouping(new QComboBox(this)),
      m_fixAll(new QToolButton(this))
{
    setObjectName(QStringLiteral("problemBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(4);
    m_words->setPlaceholderText(tr("Filter: words, rule, entity"));
    m_words->setAccessibleName(tr("Filter the problems"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    row->addWidget(m_words, 1);
    m_about->setObjectName(QStringLiteral("about"));
    m_about->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_about->setToolTip(tr("Only this entity's problems are shown; a click shows those of all"));
    m_about->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_about);
    for (const Severity severity : severities)
        m_severities[size_t(severity)] = addToggle(pluralOf(severity));
    m_ignored = addToggle(tr("Ignored"));
    m_ignored->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addGrouping();
    m_fixAll->setObjectName(QStringLiteral("fixAll"));
    m_fixAll->setDefaultAction(fixAll);
    m_fixAll->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_fixAll);
    connect(m_words, &QLineEdit::textChanged, this, &ProblemBar::apply);
    connect(m_about, &QToolButton::clicked, this, [this] {
        ProblemFilter filter = m_model->filter();
        filter.about = {};
        setFilter(filter);
    });
    showIcons();
    refresh();
}

QToolButton* ProblemBar::addToggle(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    constexpr int side = 14;
    button->setIconSize({side, side});
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, &ProblemBar::apply);
    return button;
}

void ProblemBar::addGrouping()
{
    m_grouping->setAccessibleName(tr("Group the problems"));
    m_grouping->setToolTip(tr("By what the problems are grouped"));
    m_grouping->setFocusPolicy(Qt::StrongFocus);
    const std::pair<Grouping, QString> choices[] = {{Grouping::Severity, tr("by severity")},
                                                    {Grouping::Rule, tr("by rule")},
                                                    {Grouping::Entity, tr("by entity")},
                                                    {Grouping::Family, tr("by family")}};
    for (const auto& [grouping, words] : choices)
        m_grouping->addItem(words, int(grouping));
    layout()->addWidget(m_grouping);
    connect(m_grouping, &QComboBox::activated, this,
            [this] { Q_EMIT groupingChosen(Grouping(m_grouping->currentData().toInt())); });
}

void ProblemBar::setGrouping(Grouping grouping)
{
    m_grouping->setCurrentIndex(m_grouping->findData(int(grouping)));
}

void ProblemBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

/// What the buttons and the line say becomes the filter.
void ProblemBar::apply()
{
    ProblemFilter filter = m_model->filter();
    filter.words = m_words->text();
    for (const Severity severity : severities)
        filter.severities[size_t(severity)] = m_severities[size_t(severity)]->isChecked();
    filter.ignored = m_ignored->isChecked();
    m_model->setFilter(filter);
    refresh();
}

void ProblemBar::setFilter(const ProblemFilter& filter)
{
    m_model->setFilter(filter);
    refresh();
}

void ProblemBar::refresh()
{
    const ProblemFilter& filter = m_model->filter();
    const auto show = [](QToolButton* button, bool isOn, int count, const QString& words) {
        const QSignalBlocker blocker(button);
        button->setChecked(isOn);
        button->setText(QString::number(count));
        button->setAccessibleName(tr("%1: %2").arg(words).arg(count));
        button->setToolTip(isOn ? tr("%1: %2. Shown; a click hides them.").arg(words).arg(count)
                                : tr("%1: %2. Hidden; a click shows them.").arg(words).arg(count));
    };
    for (const Severity severity : severities)
        show(m_severities[size_t(severity)], filter.isShown(severity), m_model->count(severity), pluralOf(severity));
    show(m_ignored, filter.ignored, m_model->ignoredCount(), tr("Ignored"));
    m_ignored->setText(tr("Ignored %1").arg(m_model->ignoredCount()));
    m_ignored->setVisible(filter.ignored || m_model->ignoredCount() > 0);
    if (m_words->text() != filter.words) {
        const QSignalBlocker blocker(m_words);
        m_words->setText(filter.words);
    }
    m_about->setVisible(bool(filter.about));
    m_about->setText(tr("%1 ✕", "only this entity's problems").arg(filter.about.name));
    m_about->setAccessibleName(tr("Only %1; show all again").arg(filter.about.name));
    if (filter.about)
        m_about->setIcon(entityIcon(filter.about));
    fit();
}

void ProblemBar::showIcons()
{
    for (const Severity severity : severities)
        m_severities[size_t(severity)]->setIcon(severityIcon(severity, palette()));
}

QSize ProblemBar::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

/// What can be done without goes first where there is little room.
void ProblemBar::fit()
{
    constexpr int roomForAll = 640;
    constexpr int roomForGrouping = 460;
    m_fixAll->setVisible(width() >= roomForAll);
    m_grouping->setVisible(width() >= roomForGrouping);
}

void ProblemBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void ProblemBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ignored)
        showIcons();
}

/// From the line of words, Down and Enter lead to the list; Escape empties it.
bool ProblemBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return true;
    case Qt::Key_Escape:
        m_words->clear();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace pigpen
