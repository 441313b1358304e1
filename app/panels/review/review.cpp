#include "app/panels/review/review.h"

#include "core/publish/changes/changedrawing.h"

#include <algorithm>
#include <limits>

namespace pigpen {

using linediff::Step;

Review::Review(Document* document, QObject* parent) : QObject(parent), m_document(document)
{
    follow();
}

Review::Review(Document* document, Design other, Other is, QObject* parent)
    : QObject(parent), m_document(document), m_other(std::move(other)), m_isSaved(false), m_is(is)
{
    follow();
}

void Review::follow()
{
    connect(m_document, &Document::textChanged, this, &Review::compare);
    connect(m_document, &Document::replaced, this, [this] {
        if (m_isSaved)
            m_other.reset();
        compare();
    });
    compare();
}

void Review::compare()
{
    m_before = m_isSaved ? m_document->design().savedText() : earlier().text();
    m_after = later().text();
    m_oldLines = linediff::linesOf(m_before);
    m_newLines = linediff::linesOf(m_after);
    m_steps = linediff::difference(m_oldLines, m_newLines);
    m_runs = linediff::runs(m_steps);
    compareEntities();
    Q_EMIT changed();
}

/// A file that is not there yet holds no entity.
bool Review::readSaved()
{
    Design saved = Design::fromText(m_before.isEmpty() ? QByteArray("all: {}\n") : m_before, m_document->path());
    if (saved.problem()) {
        m_remark = tr("What the file holds is no inventory, so its entities can't be compared: %1")
                       .arg(saved.problem()->describe());
        return false;
    }
    m_other = std::move(saved);
    return true;
}

void Review::compareEntities()
{
    m_differences.clear();
    m_remark.clear();
    if (m_runs.empty()) {
        m_remark = tr("The text is as it is in the file.");
        return;
    }
    if (const auto& problem = m_document->problem()) {
        m_remark = tr("The text is no inventory at the moment, so its entities can't be compared: %1")
                       .arg(problem->describe());
        return;
    }
    if (!m_other && !readSaved())
        return;
    if (isProposal() && m_other->problem())
        return;
    m_differences = pigpen::differences(*earlier().snapshot()->topology, *later().snapshot()->topology);
    if (m_differences.empty())
        m_remark = tr("No entity and no variable differs: only comments, or how things are written.");
}

int Review::differenceOf(const EntityId& entity) const
{
    const auto of = [&](const Difference& one) { return one.entity == entity || (one.from && one.from == entity); };
    const auto found =
        std::ranges::find_if(m_differences, [&](const Difference& one) { return of(one) && one.variable.isEmpty(); });
    const auto any = found != m_differences.end() ? found : std::ranges::find_if(m_differences, of);
    return any == m_differences.end() ? -1 : int(any - m_differences.begin());
}

diagram::Drawing Review::drawing() const
{
    const bool isComparable = m_other && !m_document->problem() && !m_other->problem();
    return isComparable ? changeDrawing(earlier(), later()) : diagram::Drawing();
}

QString Review::text(int step) const
{
    const Step& at = m_steps[size_t(step)];
    const QByteArrayView line =
        at.kind == Step::Kind::Added ? m_newLines[size_t(at.after)] : m_oldLines[size_t(at.before)];
    QString text = QString::fromUtf8(line);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

int Review::runAt(int step) const
{
    for (size_t run = 0; run < m_runs.size(); ++run)
        if (m_runs[run].begin <= size_t(step) && size_t(step) < m_runs[run].end)
            return int(run);
    return -1;
}

namespace {

/// Whether the step's line is one of those that the difference is written in.
bool isIn(const Step& step, const Difference& difference)
{
    const bool before = step.kind != Step::Kind::Added && difference.before.contains(step.before + 1);
    const bool after = step.kind != Step::Kind::Removed && difference.after.contains(step.after + 1);
    return before || after;
}

int lengthOf(const TextRange& range)
{
    return range ? range.last - range.first : std::numeric_limits<int>::max();
}

} // namespace

int Review::stepOf(const Difference& difference) const
{
    int first = -1;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (!isIn(m_steps[i], difference))
            continue;
        if (m_steps[i].isChange())
            return int(i);
        if (first < 0)
            first = int(i);
    }
    return first;
}

int Review::differenceAt(int step) const
{
    int found = -1;
    int shortest = std::numeric_limits<int>::max();
    for (size_t i = 0; i < m_differences.size(); ++i) {
        const Difference& difference = m_differences[i];
        const int length = std::min(lengthOf(difference.before), lengthOf(difference.after));
        if (length < shortest && isIn(m_steps[size_t(step)], difference)) {
            found = int(i);
            shortest = length;
        }
    }
    return found;
}

void Review::revert(int run)
{
    if (isProposal())
        return;
    const yaml::Splice splice = linediff::reverting(m_steps, m_runs[size_t(run)], m_oldLines, m_newLines);
    m_document->editText(tr("Revert a change"), {splice});
}

} // namespace pigpen
