#include "app/panels/problems/problemdetails.h"

#include "app/paint/severity.h"
#include "app/panels/problems/problemwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace pigpen {

ProblemDetails::ProblemDetails(const ProblemActions* actions, QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_rule(new QLabel(this)),
      m_family(new QLabel(this)),
      m_words(new QLabel),
      m_scroll(new QScrollArea(this)),
      m_foot(new QStackedWidget(this)),
      m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("problemDetails"));
    QFont font = m_rule->font();
    font.setWeight(QFont::DemiBold);
    m_rule->setFont(font);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_family->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon);
    head->addWidget(m_rule);
    head->addStretch(1);
    head->addWidget(m_family);
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_words);
    m_scroll->setAccessibleName(tr("About the problem"));
    m_foot->addWidget(makeButtons(actions));
    m_foot->addWidget(makeQuestion());
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    show({});
}

QWidget* ProblemDetails::makeButtons(const ProblemActions* actions)
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QAction* action : {actions->fix, actions->fixKind, actions->ignore, actions->heed}) {
        auto* button = new QToolButton(buttons);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setVisible(action->isVisible());
        connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
        row->addWidget(button);
    }
    row->addStretch(1);
    return buttons;
}

QWidget* ProblemDetails::makeQuestion()
{
    auto* question = new QWidget;
    auto* row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_reason->setPlaceholderText(tr("Why is it fine here?"));
    m_reason->setAccessibleName(tr("The reason to ignore it"));
    m_reason->setToolTip(
        tr("Stands in the comment, for who reads the inventory. Enter writes it, Escape gives it up."));
    m_reason->installEventFilter(this);
    row->addWidget(m_reason, 1);
    const auto add = [&](const QString& words, auto done) {
        auto* button = new QToolButton(question);
        button->setText(words);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, done);
        row->addWidget(button);
    };
    add(tr("Ignore"), &ProblemDetails::giveReason);
    add(tr("Cancel"), &ProblemDetails::stopAsking);
    connect(m_reason, &QLineEdit::returnPressed, this, &ProblemDetails::giveReason);
    return question;
}

void ProblemDetails::show(const Problem& problem)
{
    const bool any = problem.finding != nullptr;
    m_icon->setVisible(any);
    m_rule->setVisible(any);
    m_family->setVisible(any);
    m_foot->setVisible(any);
    if (isAsking() && (!any || Problem{&m_asked, nullptr}.key() != problem.key()))
        m_foot->setCurrentIndex(0); // whoever works elsewhere keeps the focus
    if (!any)
        return m_words->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                                    .arg(palette().color(QPalette::PlaceholderText).name(),
                                         tr("Select a problem to see what it means and what can be done.")));
    constexpr int side = 14;
    m_icon->setPixmap(severityIcon(problem.finding->severity, palette()).pixmap(side, side));
    m_rule->setText(problem.finding->rule);
    const check::Rule* rule = check::findRule(problem.finding->rule);
    m_family->setText(rule ? check::familyName(rule->family) : QString());
    const QString words = problemwords::details(*problem.finding, problem.reason);
    if (m_words->text() == words)
        return;
    m_words->setText(words);
    m_scroll->ensureVisible(0, 0);
}

bool ProblemDetails::isAsking() const
{
    return m_foot->currentIndex() == 1;
}

void ProblemDetails::askReason(const check::Finding& finding)
{
    m_asked = finding;
    m_reason->clear();
    m_foot->setCurrentIndex(1);
    Q_EMIT asked();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ProblemDetails::giveReason()
{
    const check::Finding asked = m_asked;
    const QString reason = m_reason->text();
    stopAsking();
    Q_EMIT reasonGiven(asked, reason);
}

void ProblemDetails::stopAsking()
{
    m_foot->setCurrentIndex(0);
    Q_EMIT answered();
}

bool ProblemDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        stopAsking();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pigpen
