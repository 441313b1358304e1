#include "app/panels/plan/planbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace pigpen {

PlanBar::PlanBar(const QList<QAction*>& actions, QWidget* parent)
    : QFrame(parent),
      m_label(new QLabel(tr("Compared with"), this)),
      m_earlier(new QToolButton(this)),
      m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("planBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(6);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_label);
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_earlier->setFocusPolicy(Qt::TabFocus);
    m_earlier->setPopupMode(QToolButton::InstantPopup);
    m_earlier->setToolTip(tr("What the design is compared with: what is deployed"));
    makeChoices();
    row->addWidget(m_earlier);
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_summary, 1);
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        m_buttons << button;
    }
}

void PlanBar::makeChoices()
{
    auto* menu = new QMenu(m_earlier);
    menu->addAction(tr("The file on &disk"), this, &PlanBar::savedChosen);
    menu->addAction(tr("Another &file…"), this, &PlanBar::fileChosen);
    menu->addAction(tr("A &git revision…"), this, &PlanBar::revisionChosen);
    m_earlier->setMenu(menu);
}

void PlanBar::setEarlier(const QString& name)
{
    constexpr int widest = 220;
    m_earlier->setText(
        m_earlier->fontMetrics().elidedText(name, Qt::ElideMiddle, widest).replace(u'&', QStringLiteral("&&")));
    m_earlier->setAccessibleName(tr("Compared with: %1").arg(name));
}

void PlanBar::setSummary(const QString& words)
{
    m_words = words;
    m_summary->setToolTip(words);
    m_summary->setAccessibleName(words);
    fit();
}

QSize PlanBar::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

/// What can be done without goes first where there is little room: the label so that the summary can be read, then the
/// buttons, which the menu of the steps has too.
void PlanBar::fit()
{
    constexpr int roomForButtons = 520;
    for (QToolButton* button : m_buttons)
        button->setVisible(width() >= roomForButtons);
    m_label->show();
    layout()->activate();
    const QFontMetrics metrics = m_summary->fontMetrics();
    if (metrics.horizontalAdvance(m_words) > m_summary->width()) {
        m_label->hide();
        layout()->activate();
    }
    m_summary->setText(metrics.elidedText(m_words, Qt::ElideRight, m_summary->width()));
}

void PlanBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

} // namespace pigpen
