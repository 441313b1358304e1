#include "core/plan/draft.h"

#include "core/plan/words.h"
#include "core/yaml/joint.h"

#include <algorithm>

namespace pigpen::plan {

namespace {

/// One sentence behind the other, none twice.
void append(QStringList& sentences, const QString& more)
{
    if (!more.isEmpty() && !sentences.contains(more))
        sentences << more;
}

QString joined(const QStringList& sentences)
{
    return joint::sentences(sentences);
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
    m_notes.resize(m_changes.size());
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
    if (!m_known.contains(key)) {
        m_known.insert(key, m_entries.size());
        m_entries.push_back({phase, rank, step, {}, {}});
        m_entries.back().step.changes.clear();
    }
    Entry& entry = m_entries[m_known.value(key)];
    append(entry.why, step.why);
    append(entry.before, step.before);
    append(entry.step.changes, step.changes);
    entry.step.risk = std::max(entry.step.risk, step.risk);
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
    append(m_notes[size_t(change)], note);
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
        entry.step.why = joined(entry.why);
        entry.step.before = joined(entry.before);
        plan.steps.push_back(std::move(entry.step));
    }
    for (size_t i = 0; i < m_changes.size(); ++i) {
        Change& change = m_changes[i];
        change.note = joined(m_notes[i]);
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
