#include "app/panels/review/diffmodel.h"

#include "app/paint/figurepainter.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

namespace pigpen {

using diagram::Colour;
using linediff::Step;

namespace {

constexpr int context = 3;

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column == DiffModel::OldNumber || column == DiffModel::NewNumber;
    return isNumber ? Qt::AlignRight : column == DiffModel::Text ? Qt::AlignLeft : Qt::AlignHCenter;
}

} // namespace

DiffModel::DiffModel(const Review* review, QObject* parent) : QAbstractTableModel(parent), m_review(review)
{
    connect(review, &Review::changed, this, [this] {
        m_unfolded.clear();
        reset();
    });
    rebuild();
}

void DiffModel::reset()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

void DiffModel::rebuild()
{
    m_rows.clear();
    int done = 0;
    for (const linediff::Range& hunk : linediff::hunks(m_review->steps(), context)) {
        addFold(done, int(hunk.begin));
        addLines(int(hunk.begin), int(hunk.end));
        done = int(hunk.end);
    }
    addFold(done, int(m_review->steps().size()));
}

void DiffModel::addLines(int begin, int end)
{
    for (int step = begin; step < end; ++step)
        m_rows.push_back({step, step + 1, false});
}

void DiffModel::addFold(int begin, int end)
{
    if (m_unfolded.contains(begin) || end - begin <= 1)
        addLines(begin, end);
    else
        m_rows.push_back({begin, end, true});
}

int DiffModel::stepAt(int row) const
{
    const bool shown = row >= 0 && row < int(m_rows.size()) && !m_rows[size_t(row)].isFold;
    return shown ? m_rows[size_t(row)].begin : -1;
}

int DiffModel::rowOf(int step)
{
    const auto find = [&] {
        const auto row =
            std::partition_point(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.end <= step; });
        return row == m_rows.end() ? -1 : int(row - m_rows.begin());
    };
    const int row = find();
    if (row < 0 || !m_rows[size_t(row)].isFold)
        return row;
    unfold(row);
    return find();
}

void DiffModel::unfold(int row)
{
    m_unfolded.insert(m_rows[size_t(row)].begin);
    reset();
}

bool DiffModel::beginsRun(int row) const
{
    const int step = stepAt(row);
    const int run = step < 0 ? -1 : m_review->runAt(step);
    return run >= 0 && int(m_review->runs()[size_t(run)].begin) == step;
}

bool DiffModel::isRevertible(int row) const
{
    return !m_review->isProposal() && beginsRun(row);
}

int DiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Revert ? (isRevertible(index.row()) ? QStringLiteral("↶") : QString())
                                        : textAt(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return index.column() == Revert && isRevertible(index.row()) ? tr("Make these lines as they were") : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | alignmentOf(index.column()));
    case Qt::FontRole:
        return row.isFold ? QVariant() : QFontDatabase::systemFont(QFontDatabase::FixedFont);
    case Qt::BackgroundRole:
    case Qt::ForegroundRole:
        return colourAt(row, index.column(), role);
    default:
        return {};
    }
}

QString DiffModel::textAt(const Row& row, int column) const
{
    if (row.isFold)
        return column == Text ? tr("⋯ %1 lines that stay").arg(row.end - row.begin) : QString();
    const Step& step = m_review->steps()[size_t(row.begin)];
    switch (column) {
    case OldNumber:
        return step.kind == Step::Kind::Added ? QString() : QString::number(step.before + 1);
    case NewNumber:
        return step.kind == Step::Kind::Removed ? QString() : QString::number(step.after + 1);
    case Sign:
        return step.kind == Step::Kind::Added     ? QStringLiteral("+")
               : step.kind == Step::Kind::Removed ? QStringLiteral("−")
                                                  : QString();
    default:
        return m_review->text(row.begin);
    }
}

QString DiffModel::spoken(const Row& row) const
{
    if (row.isFold)
        return textAt(row, Text);
    const Step& step = m_review->steps()[size_t(row.begin)];
    const QString text = m_review->text(row.begin);
    return step.kind == Step::Kind::Added     ? tr("added line %1: %2").arg(step.after + 1).arg(text)
           : step.kind == Step::Kind::Removed ? tr("removed line %1: %2").arg(step.before + 1).arg(text)
                                              : tr("line %1: %2").arg(step.after + 1).arg(text);
}

QVariant DiffModel::colourAt(const Row& row, int column, int role) const
{
    const diagram::Theme theme = themeOf(QGuiApplication::palette());
    const Step::Kind kind = row.isFold ? Step::Kind::Same : m_review->steps()[size_t(row.begin)].kind;
    if (role == Qt::BackgroundRole) {
        if (kind == Step::Kind::Same)
            return row.isFold ? colour(Colour::Ground, theme) : QVariant();
        return colour(kind == Step::Kind::Added ? Colour::InstanceSoft : Colour::ErrorSoft, theme);
    }
    if (column == Revert)
        return accent(theme);
    if (column == Sign)
        return colour(kind == Step::Kind::Added ? Colour::InstanceInk : Colour::Error, theme);
    return colour(column == Text && !row.isFold ? Colour::Ink : Colour::SecondaryInk, theme);
}

} // namespace pigpen
