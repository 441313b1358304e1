#include "app/panels/review/reviewdialog.h"

#include "app/panels/review/differencetree.h"
#include "app/panels/review/diffview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace pigpen {

ReviewDialog::ReviewDialog(Document* document, QWidget* parent)
    : QDialog(parent),
      m_review(new Review(document, this)),
      m_tree(new DifferenceTree(m_review)),
      m_lines(new DiffView(m_review)),
      m_remark(new QLabel(this)),
      m_revert(new QPushButton(tr("&Revert this change"), this))
{
    setWindowTitle(tr("Changes in %1").arg(document->fileName()));
    m_remark->setWordWrap(true);
    m_remark->setObjectName(QStringLiteral("reviewRemark"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_remark);
    column->addWidget(makeSides(), 1);
    column->addWidget(makeButtons());
    connect(m_tree, &DifferenceTree::chosen, this, [this](int difference) {
        const int step = m_review->stepOf(m_review->differences()[size_t(difference)]);
        if (step >= 0)
            m_lines->showStep(step);
        showState();
    });
    connect(m_lines, &DiffView::wentTo, this, [this](int step) {
        m_tree->showCurrent(m_review->differenceAt(step));
        showState();
    });
    connect(m_review, &Review::changed, this, &ReviewDialog::showState);
    constexpr QSize usual(1080, 640);
    resize(usual);
    if (!m_review->runs().empty())
        m_lines->showStep(int(m_review->runs().front().begin));
    m_lines->setFocus();
    showState();
}

QWidget* ReviewDialog::makeSides()
{
    auto* sides = new QSplitter(this);
    sides->addWidget(m_tree);
    sides->addWidget(m_lines);
    sides->setChildrenCollapsible(false);
    constexpr int treeWidth = 380;
    sides->setSizes({treeWidth, 2 * treeWidth});
    sides->setStretchFactor(1, 1);
    return sides;
}

QWidget* ReviewDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    buttons->addButton(m_revert, QDialogButtonBox::ResetRole);
    m_revert->setToolTip(
        tr("Makes the marked run of changed lines as it is in the file; undo brings it back (Delete)"));
    connect(m_revert, &QPushButton::clicked, m_lines, &DiffView::revertCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    return buttons;
}

void ReviewDialog::showState()
{
    m_remark->setText(m_review->remark().isEmpty() ? counts() : m_review->remark());
    m_tree->setVisible(!m_review->differences().empty());
    const int step = m_lines->currentStep();
    m_revert->setEnabled(step >= 0 && step < int(m_review->steps().size()) && m_review->runAt(step) >= 0);
}

QString ReviewDialog::counts() const
{
    int lines[2] = {0, 0};
    for (const linediff::Step& step : m_review->steps())
        if (step.isChange())
            ++lines[step.kind == linediff::Step::Kind::Added ? 0 : 1];
    int kinds[4] = {0, 0, 0, 0};
    for (const Difference& difference : m_review->differences())
        ++kinds[int(difference.kind)];
    return tr("Lines: +%1 −%2   Entities and variables: %3 new, %4 gone, %5 changed, %6 moved")
        .arg(lines[0])
        .arg(lines[1])
        .arg(kinds[0])
        .arg(kinds[1])
        .arg(kinds[2])
        .arg(kinds[3]);
}

} // namespace pigpen
