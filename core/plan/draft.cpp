#include "core/plan/draft.h"

#include "core/plan/words.h"

#include <algorithm>

namespace pigpen::plan {

namespace {

/// One sentence behind the other, none twice.
void append(QString& text, const QString& more)
{
    const QString separator = QStringLiteral("; ");
    if (!more.isEmpty() && !text.split(separator).contains(more))
        text += (text.isEmpty() ? QString() : separator) + more;
}

void append(std::vector<int>& changes, const std::vector<int>& more)
{
    changes.insert(changes.end(), more.begin(), more.end());
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
}

} // namespace

Draft::Draft(const Topology& before, const Topology& after) : m_before(before), m_after(after)
{
    for (Difference& difference : differences(before, after))
        m_changes.push_back({std::move(difference), Change::Answer::Unknown, {}});
    m_isDoubted.resize(m_changes.size(), false);
    for (int i = 0; i < int(m_changes.size()); ++i) {
        const Difference& one = difference(i);
        if (!one.variable.isEmpty())
            continue;
        m_ofEntity[one.entity].push_back(i);
        if (one.from)
            m_ofEntity[one.from].push_back(i);
    }
}

void Draft::add(Phase phase, const Step& step, int rank)
{
    const QString key = QString::number(int(phase)) + u' ' + step.command;
    const auto known = m_known.constFind(key);
    if (known == m_known.cend()) {
        m_known.insert(key, m_entries.size());
        m_entries.push_back({phase, rank, step});
        append(m_entries.back().step.changes, {});
        return;
    }
    Step& same = m_entries[*known].step;
    append(same.why, step.why);
    append(same.before, step.before);
    append(same.changes, step.changes);
    same.risk = std::max(same.risk, step.risk);
}

void Draft::refuse(const QString& what, const QString& why, const QString& instead, const std::vector<int>& changes)
{
    add(Phase::Impossible, {.command = QStringLiteral("# ") + what,
                            .why = why,
                            .risk = Risk::Impossible,
                            .before = instead,
                            .changes = changes});
}

void Draft::note(int change, const QString& note)
{
    append(m_changes[size_t(change)].note, note);
}

void Draft::note(const std::vector<int>& changes, const QString& text)
{
    for (const int change : changes)
        note(change, text);
}

void Draft::doubt(int change, const QString& text)
{
    m_isDoubted[size_t(change)] = true;
    note(change, text);
}

Plan Draft::finish()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return std::pair(a.phase, a.rank) < std::pair(b.phase, b.rank);
    });
    std::vector<bool> isAnswered(m_changes.size(), false);
    Plan plan;
    for (Entry& entry : m_entries) {
        for (const int change : entry.step.changes)
            isAnswered[size_t(change)] = true;
        plan.steps.push_back(std::move(entry.step));
    }
    for (size_t i = 0; i < m_changes.size(); ++i) {
        Change& change = m_changes[i];
        if (m_isDoubted[i])
            change.answer = Change::Answer::Unknown;
        else if (isAnswered[i])
            change.answer = Change::Answer::Steps;
        else if (!change.note.isEmpty())
            change.answer = Change::Answer::Nothing;
        else
            change.note = Words::tr("Pigpen doesn't know which command applies this");
    }
    plan.changes = std::move(m_changes);
    return plan;
}

} // namespace pigpen::plan
