#include "app/panels/problems/fixdialog.h"

#include "app/panels/review/changepicture.h"
#include "app/panels/review/diffview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pigpen {

namespace {

/// The document's design as the fixes would leave it.
Design fixedDesign(const Document& document, const FixProposal& proposal)
{
    Design design = document.design();
    (void)design.apply(proposal.edit.splices); // they were made of this very text
    return design;
}

} // namespace

FixDialog::FixDialog(Document* document, const FixProposal& proposal, QWidget* parent)
    : QDialog(parent), m_document(document)
{
    const Design after = fixedDesign(*document, proposal);
    m_review = new Review(document, after, Review::Other::Later, this);
    m_lines = new DiffView(m_review);
    setWindowTitle(proposal.edit.label);
    auto* words = new QLabel(summary(proposal, after), this);
    words->setObjectName(QStringLiteral("fixSummary"));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(words);
    column->addWidget(makeSides(proposal.notes), 1);
    column->addWidget(makeButtons());
    const bool areMany = proposal.notes.size() > 1;
    resize(areMany ? QSize(1080, 600) : QSize(820, 420));
    if (!m_review->runs().empty())
        m_lines->showStep(int(m_review->runs().front().begin));
}

QString FixDialog::summary(const FixProposal& proposal, const Design& after) const
{
    const auto countOf = [](const SnapshotPtr& snapshot) { return snapshot ? int(snapshot->findings().size()) : 0; };
    const QString what = proposal.notes.size() == 1 ? proposal.notes.front()
                                                    : tr("%n fix(es), one after another; one step to undo.", nullptr,
                                                         int(proposal.notes.size()));
    return tr("%1\nProblems: %2 now, %3 then.")
        .arg(what)
        .arg(countOf(m_document->snapshot()))
        .arg(countOf(after.snapshot()));
}

QWidget* FixDialog::makeSides(const QStringList& notes)
{
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(m_lines, tr("&Lines"));
    auto* picture = new ChangePicture(m_review);
    tabs->addTab(picture, tr("P&icture"));
    tabs->setTabEnabled(1, !picture->drawing().figures.empty());
    if (notes.size() < 2)
        return tabs;
    auto* list = new QListWidget(this);
    list->setObjectName(QStringLiteral("fixNotes"));
    list->setAccessibleName(tr("What is done"));
    list->addItems(notes);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sides = new QSplitter(this);
    sides->addWidget(list);
    sides->addWidget(tabs);
    sides->setChildrenCollapsible(false);
    constexpr int listWidth = 340;
    sides->setSizes({listWidth, 2 * listWidth});
    sides->setStretchFactor(1, 1);
    return sides;
}

QWidget* FixDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this);
    QPushButton* apply = buttons->button(QDialogButtonBox::Apply);
    apply->setDefault(true);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    apply->setFocus();
    return buttons;
}

} // namespace pigpen
