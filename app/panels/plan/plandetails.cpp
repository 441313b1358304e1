#include "app/panels/plan/plandetails.h"

#include "app/paint/risk.h"
#include "app/panels/entitylook.h"
#include "app/panels/plan/planwords.h"
#include "core/plan/differenceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pigpen {

PlanDetails::PlanDetails(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_words(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("planDetails"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    m_words->setObjectName(QStringLiteral("planWords"));
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setOpenLinks(false);
    m_words->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a list of hosts has no space to break at
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->document()->setDocumentMargin(0);
    m_words->viewport()->setAutoFillBackground(false);
    m_words->setAccessibleName(tr("About the step"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_words, 1);
    showNothing();
}

void PlanDetails::tell(const QIcon& icon, const QString& title, const QString& html)
{
    constexpr int side = 14;
    m_icon->setVisible(!icon.isNull());
    m_icon->setPixmap(icon.pixmap(side, side));
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (m_html == html)
        return;
    m_html = html;
    m_words->setHtml(html);
}

void PlanDetails::show(const plan::Plan& plan, int step, const QString& earlierName)
{
    const plan::Step& shown = plan.steps[size_t(step)];
    tell(riskIcon(shown.risk, palette()),
         tr("Step %1 of %2: %3", "number, count, risk")
             .arg(QString::number(step + 1), QString::number(plan.steps.size()), wordsOf(shown.risk)),
         planwords::details(shown, earlierName, palette()));
}

void PlanDetails::show(const plan::Change& change, const QString& fate)
{
    const Difference& difference = change.difference;
    tell(difference.entity && difference.variable.isEmpty() ? entityIcon(difference.entity) : QIcon(),
         difference.variable.isEmpty() ? nameOf(difference) : difference.variable,
         planwords::details(difference, fate, palette()));
}

void PlanDetails::showNothing()
{
    tell({}, {},
         QStringLiteral("<span style='color:%1'>%2</span>")
             .arg(palette().color(QPalette::PlaceholderText).name(),
                  tr("Select a step to see why it is there, what must be true first, and how to check it.")));
}

} // namespace pigpen
