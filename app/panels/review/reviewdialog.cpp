#include "app/panels/review/reviewdialog.h"

#include "app/panels/review/changepicture.h"
#include "app/panels/review/differencetree.h"
#include "app/panels/review/diffview.h"
#include "core/design/file.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pigpen {

ReviewDialog::ReviewDialog(Document* document, QWidget* parent)
    : ReviewDialog(document, new Review(document), true, parent)
{
    setWindowTitle(tr("Changes in %1").arg(document->fileName()));
    m_lines->setFocus();
}

ReviewDialog::ReviewDialog(Document* document, const Design& other, QWidget* parent)
    : ReviewDialog(document, new Review(document, other, Review::Other::Earlier), false, parent)
{
    setWindowTitle(tr("Changes from %1 to %2").arg(QFileInfo(other.path()).fileName(), document->fileName()));
    m_tabs->setCurrentWidget(m_picture);
    m_picture->setFocus();
}

ReviewDialog::ReviewDialog(Document* document, Review* review, bool saves, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_review(review),
      m_tree(new DifferenceTree),
      m_lines(new DiffView(m_review)),
      m_picture(new ChangePicture(m_review)),
      m_tabs(new QTabWidget(this)),
      m_remark(new QLabel(this)),
      m_revert(new QPushButton(tr("&Revert this change"), this)),
      m_save(new QPushButton(tr("Save the &picture…"), this))
{
    review->setParent(this);
    m_remark->setWordWrap(true);
    m_remark->setObjectName(QStringLiteral("reviewRemark"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_remark);
    column->addWidget(makeSides(), 1);
    column->addWidget(makeButtons(saves));
    connectSides();
    constexpr QSize usual(1080, 640);
    resize(usual);
    if (!m_review->runs().empty())
        m_lines->showStep(int(m_review->runs().front().begin));
    showState();
}

void ReviewDialog::connectSides()
{
    connect(m_tree, &DifferenceTree::chosen, this, [this](int difference) {
        showLines(difference);
        const QRectF place = m_picture->placeOf(m_review->differences()[size_t(difference)].entity);
        if (!place.isNull())
            m_picture->ensureVisible(place);
    });
    connect(m_lines, &DiffView::wentTo, this, [this](int step) {
        m_tree->showCurrent(m_review->differenceAt(step));
        showState();
    });
    connect(m_picture, &ChangePicture::chosen, this, [this](int difference) {
        m_tree->showCurrent(difference);
        showLines(difference);
    });
    const auto list = [this] { m_tree->setDifferences(m_review->differences()); };
    connect(m_review, &Review::changed, m_tree, list);
    list();
    connect(m_review, &Review::changed, this, &ReviewDialog::showState);
    connect(m_save, &QPushButton::clicked, this, &ReviewDialog::savePicture);
}

void ReviewDialog::showLines(int difference)
{
    const int step = m_review->stepOf(m_review->differences()[size_t(difference)]);
    if (step >= 0)
        m_lines->showStep(step);
    showState();
}

QWidget* ReviewDialog::makeSides()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_lines, tr("&Lines"));
    m_tabs->addTab(m_picture, tr("P&icture"));
    auto* sides = new QSplitter(this);
    sides->addWidget(m_tree);
    sides->addWidget(m_tabs);
    sides->setChildrenCollapsible(false);
    constexpr int treeWidth = 380;
    sides->setSizes({treeWidth, 2 * treeWidth});
    sides->setStretchFactor(1, 1);
    return sides;
}

QWidget* ReviewDialog::makeButtons(bool saves)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_revert, QDialogButtonBox::ResetRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setToolTip(tr("Saves the picture of what differs, as SVG"));
    m_revert->setToolTip(
        tr("Makes the marked run of changed lines as it is in the file; undo brings it back (Delete)"));
    connect(m_revert, &QPushButton::clicked, m_lines, &DiffView::revertCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton* usual = buttons->button(QDialogButtonBox::Close);
    if (saves)
        usual = buttons->addButton(QDialogButtonBox::Save);
    usual->setDefault(true);
    return buttons;
}

void ReviewDialog::savePicture()
{
    const QString name = QFileInfo(m_document->fileName()).completeBaseName() + QStringLiteral("-changes.svg");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the picture"), QFileInfo(m_document->path()).dir().filePath(name),
                                     tr("Scalable Vector Graphics (*.svg)"));
    if (path.isEmpty())
        return;
    if (const auto written = file::write(path, m_picture->toSvg()); !written)
        m_remark->setText(tr("The picture is not saved: %1").arg(written.error().describe(path)));
    else
        m_remark->setText(tr("The picture is saved: %1").arg(path));
}

void ReviewDialog::showState()
{
    m_remark->setText(m_review->remark().isEmpty() ? counts() : m_review->remark());
    m_tree->setVisible(!m_review->differences().empty());
    const bool isDrawn = !m_picture->drawing().figures.empty();
    m_tabs->setTabEnabled(m_tabs->indexOf(m_picture), isDrawn);
    m_save->setEnabled(isDrawn);
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
