#include "app/panels/source/sourcemarks.h"

#include "app/panels/problems/problemwords.h"
#include "core/topology/extent.h"

#include <algorithm>

namespace pigpen {

SourceMarks::SourceMarks(Document* document, const SourceText* text, QObject* parent)
    : QObject(parent), m_document(document), m_text(text)
{
    const auto moved = [this] {
        m_located = false;
        Q_EMIT changed();
    };
    connect(document, &Document::replaced, this, [this] { m_drift.clear(); });
    connect(document, &Document::textChanged, this, &SourceMarks::follow);
    connect(document, &Document::snapshotChanged, this, moved);
    connect(document, &Document::problemChanged, this, moved);
    connect(document->selection(), &Selection::changed, this, moved);
}

/// A text that can be read has a snapshot of its own.
void SourceMarks::follow(const yaml::Splices& splices)
{
    if (m_document->problem())
        m_drift.add(splices);
    else
        m_drift.clear();
    m_located = false;
}

std::vector<FindingMark> SourceMarks::findings(LineRange lines) const
{
    std::vector<FindingMark> marks;
    const SnapshotPtr snapshot = m_document->snapshot();
    if (!snapshot || lines.last < lines.first)
        return marks;
    const TextLines& text = m_text->lines();
    const qsizetype from = m_drift.toThen(text.start(lines.first));
    const qsizetype to = m_drift.toThen(text.end(std::min(lines.last, text.count() - 1)));
    const auto begin = [&](const check::Finding& finding) {
        ++m_lookedAt;
        return finding.place ? snapshot->tree->span(finding.place).begin : 0;
    };
    const auto& all = snapshot->findings(); // in the order of the text
    auto finding = std::lower_bound(all.begin(), all.end(), from,
                                    [&](const check::Finding& one, qsizetype at) { return begin(one) < at; });
    for (; finding != all.end() && begin(*finding) <= to; ++finding) {
        const auto now = finding->place ? m_drift.toNow(begin(*finding)) : std::nullopt;
        if (now)
            marks.push_back(markOf(*finding, *now, snapshot->tree->span(finding->place).end - begin(*finding)));
    }
    return marks;
}

FindingMark SourceMarks::markOf(const check::Finding& finding, qsizetype begin, qsizetype length) const
{
    const TextLines& text = m_text->lines();
    const int line = text.lineAt(begin);
    const int column = text.column(begin);
    const int end = text.column(std::min(begin + length, text.end(line)));
    return {line, column, std::max(1, end - column), finding.severity, &finding};
}

QString FindingMark::words() const
{
    return problemwords::tip(*finding);
}

std::optional<Place> SourceMarks::placeOf(const check::Finding& finding) const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const auto now =
        snapshot && finding.place ? m_drift.toNow(snapshot->tree->span(finding.place).begin) : std::nullopt;
    if (!now)
        return {};
    const TextLines& text = m_text->lines();
    return Place{text.lineAt(*now) + 1, text.column(*now) + 1};
}

std::optional<int> SourceMarks::lineOf(qsizetype offsetThen) const
{
    const auto now = m_drift.toNow(offsetThen);
    return now ? std::optional(m_text->lines().lineAt(*now)) : std::nullopt;
}

void SourceMarks::locate() const
{
    if (std::exchange(m_located, true))
        return;
    m_entityLines.clear();
    m_block = {};
    const TopologyPtr topology = m_document->topology();
    if (!topology)
        return;
    for (const EntityId& id : m_document->selection()->ids())
        if (const yaml::Node place = topology->place(id))
            if (const auto line = lineOf(topology->tree()->span(place).begin))
                m_entityLines.push_back(*line);
    std::sort(m_entityLines.begin(), m_entityLines.end());
    const yaml::Span span = extentOf(*topology, m_document->selection()->current());
    if (span.end <= span.begin)
        return;
    const auto first = lineOf(span.begin);
    const auto last = lineOf(span.end - 1);
    if (first && last)
        m_block = {*first, *last};
}

LineRange SourceMarks::block() const
{
    locate();
    return m_block;
}

bool SourceMarks::isEntity(int line) const
{
    locate();
    return std::binary_search(m_entityLines.begin(), m_entityLines.end(), line);
}

int SourceMarks::problemLine() const
{
    const auto& problem = m_document->problem();
    return problem ? problem->place.line - 1 : -1;
}

QString SourceMarks::problemWords() const
{
    const auto& problem = m_document->problem();
    return !problem                    ? QString()
           : problem->remedy.isEmpty() ? problem->what
                                       : tr("%1; %2").arg(problem->what, problem->remedy);
}

} // namespace pigpen
