#include "app/panels/drill/drillpanel.h"

#include "app/document/document.h"
#include "app/document/drill.h"
#include "app/paint/health.h"
#include "app/panels/drill/capacitypage.h"
#include "app/panels/drill/drillpage.h"
#include "app/panels/drill/weakpointspage.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

namespace pigpen {

DrillPanel::DrillPanel(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_tabs(new QTabBar(this)),
      m_mark(new QLabel(this)),
      m_verdict(new QLabel(this)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_pages(new QStackedWidget(this)),
      m_drill(new DrillPage(document, this)),
      m_weakPoints(new WeakPointsPage(document, this)),
      m_capacity(new CapacityPage(document, this))
{
    setAccessibleName(tr("Drill"));
    makeHead();
    for (QWidget* page :
         {static_cast<QWidget*>(m_drill), static_cast<QWidget*>(m_weakPoints), static_cast<QWidget*>(m_capacity)})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(document->drill(), &Drill::changed, this, &DrillPanel::follow);
    connect(m_drill, &DrillPage::activated, this, &DrillPanel::activated);
    connect(m_capacity, &CapacityPage::activated, this, &DrillPanel::activated);
    follow();
}

void DrillPanel::makeHead()
{
    m_tabs->setObjectName(QStringLiteral("drillTabs"));
    m_tabs->setAccessibleName(tr("Pages of the drill"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    for (const QString& title : {tr("What fails"), tr("Weakest points"), tr("Capacity")})
        m_tabs->addTab(title);
    constexpr int bolder = 24; // the chosen one's title
    m_tabs->setMinimumWidth(m_tabs->sizeHint().width() + bolder);
    m_verdict->setObjectName(QStringLiteral("drillVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    constexpr int margin = 12;
    auto* line = new QHBoxLayout;
    line->setContentsMargins(margin, 3, margin, 3);
    line->setSpacing(8);
    line->addWidget(m_mark);
    line->addWidget(m_verdict, 1);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(0);
    m_head->addWidget(m_tabs);
    m_head->addLayout(line, 1);
}

void DrillPanel::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

QString DrillPanel::verdict() const
{
    return m_verdict->text();
}

/// Reckoned with when it is seen.
void DrillPanel::follow()
{
    m_isStale = true;
    if (isVisible())
        showVerdict();
}

void DrillPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showVerdict();
}

void DrillPanel::showVerdict()
{
    m_isStale = false;
    const Drill& drill = *m_document->drill();
    const Outcome outcome = outcomeOf(drill.result());
    m_worst = drill.down().isEmpty() ? drill::State::Ok : outcome.worst;
    constexpr int side = 16;
    m_mark->setPixmap(healthIcon(m_worst, palette()).pixmap(side, side));
    m_mark->setAccessibleName(wordOf(m_worst));
    m_verdict->setText(outcome.verdict);
    m_verdict->setAccessibleName(outcome.verdict);
    m_drill->tell(outcome);
    shareRoom();
}

void DrillPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

/// The verdict stands beside the tabs, or beneath them where there is no room for it.
void DrillPanel::shareRoom()
{
    constexpr int roomForWords = 300;
    const bool isWide = width() >= m_tabs->minimumWidth() + roomForWords;
    m_head->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DrillPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

} // namespace pigpen
