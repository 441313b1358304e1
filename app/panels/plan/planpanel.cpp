#include "app/panels/plan/planpanel.h"

#include "app/panels/plan/planactions.h"
#include "app/panels/plan/planbar.h"
#include "app/panels/plan/planning.h"
#include "app/panels/plan/planview.h"
#include "app/panels/plan/planwords.h"
#include "app/panels/plan/revisiondialog.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pigpen {

PlanPanel::PlanPanel(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_planning(new Planning(document, this)),
      m_actions(new PlanActions(document, m_planning, this)),
      m_bar(new PlanBar({m_actions->copyAll, m_actions->saveScript}, this)),
      m_caution(new QLabel(this)),
      m_remark(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_view(new PlanView(document, m_planning, m_actions))
{
    setAccessibleName(tr("Plan"));
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms); // typing goes on meanwhile
    layOut();
    connectAll();
    setFocusProxy(m_remark);
    m_bar->setEarlier(m_planning->earlierName());
}

void PlanPanel::layOut()
{
    m_remark->setObjectName(QStringLiteral("planRemark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->setFocusPolicy(Qt::StrongFocus); // so that it is read out
    m_caution->setObjectName(QStringLiteral("planCaution"));
    m_caution->setTextFormat(Qt::PlainText);
    m_caution->setWordWrap(true);
    m_caution->hide();
    m_pages->addWidget(m_remark);
    m_pages->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_caution);
    column->addWidget(m_pages, 1);
}

void PlanPanel::connectAll()
{
    connect(m_planning, &Planning::outdated, this, &PlanPanel::followSoon);
    connect(m_planning, &Planning::renewed, this, &PlanPanel::showPlan);
    connect(&m_soon, &QTimer::timeout, this, &PlanPanel::follow);
    connect(m_bar, &PlanBar::savedChosen, m_planning, &Planning::compareWithSaved);
    connect(m_bar, &PlanBar::fileChosen, this, &PlanPanel::chooseFile);
    connect(m_bar, &PlanBar::revisionChosen, this, &PlanPanel::chooseRevision);
    connect(m_view, &PlanView::activated, this, &PlanPanel::activated);
    connect(m_actions, &PlanActions::failed, this, &PlanPanel::failed);
}

StepView& PlanPanel::steps()
{
    return m_view->steps();
}

DifferenceTree& PlanPanel::changes()
{
    return m_view->changes();
}

/// Behind another panel's tab it is visible for Qt, but not seen.
bool PlanPanel::isSeen() const
{
    return isVisible() && !visibleRegion().isEmpty();
}

void PlanPanel::followSoon()
{
    if (isSeen())
        m_soon.start();
}

void PlanPanel::follow()
{
    if (isSeen())
        m_planning->renew();
}

/// The dock tells when its tab comes to the front; that moves it, and shows nothing.
void PlanPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (QWidget* widget = parentWidget(); widget; widget = widget->parentWidget())
        if (const auto* dock = qobject_cast<QDockWidget*>(widget))
            connect(dock, &QDockWidget::visibilityChanged, this, &PlanPanel::follow,
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    m_soon.start();
}

void PlanPanel::showPlan()
{
    const plan::Plan& plan = m_planning->plan();
    m_view->refresh();
    m_bar->setEarlier(m_planning->earlierName());
    m_bar->setSummary(plan.isEmpty() ? QString() : planwords::summary(plan));
    m_caution->setText(m_planning->caution());
    m_caution->setVisible(!m_planning->caution().isEmpty());
    showPage();
}

/// The remark where there is one. Whoever is in the one page goes on in the other.
void PlanPanel::showPage()
{
    const bool isRemark = !m_planning->remark().isEmpty();
    const bool isInside = m_remark->hasFocus() || m_view->hasFocusInside();
    const bool changes = isRemark != (m_pages->currentWidget() == m_remark);
    m_remark->setText(m_planning->remark());
    m_remark->setAccessibleName(m_planning->remark());
    m_pages->setCurrentWidget(isRemark ? static_cast<QWidget*>(m_remark) : m_view);
    setFocusProxy(isRemark ? static_cast<QWidget*>(m_remark) : m_view);
    if (isInside && changes)
        setFocus();
}

void PlanPanel::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Compare the design with"), QFileInfo(m_document->path()).path(),
                                     tr("Inventories, and pictures that hold one (*.yml *.yaml *.svg);;All files (*)"));
    if (!path.isEmpty())
        m_planning->compareWithFile(path);
}

void PlanPanel::chooseRevision()
{
    auto* dialog = new RevisionDialog(m_document->path(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevisionDialog::chosen, m_planning, &Planning::compareWithRevision);
    dialog->open();
}

void PlanPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        followSoon(); // another program may have written the file meanwhile
    if (event->type() == QEvent::PaletteChange && !m_planning->isStale())
        showPlan(); // marks and words are in the theme's colours
}

} // namespace pigpen
