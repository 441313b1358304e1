#include "core/diagram/textwidth.h"
#include "core/plan/differenceline.h"
#include "core/plan/words.h"
#include "core/publish/plan/planwriting.h"
#include "core/yaml/joint.h"

#include <algorithm>

namespace pigpen::plan {

namespace {

/// By change, the places of its steps.
std::vector<std::vector<int>> stepsOf(const Plan& plan)
{
    std::vector<std::vector<int>> steps(plan.changes.size());
    for (size_t i = 0; i < plan.steps.size(); ++i)
        for (const int change : plan.steps[i].changes)
            steps[size_t(change)].push_back(int(i));
    return steps;
}

/// As people count, neighbours as a range: "1, 3–335".
QString numbersOf(const std::vector<int>& steps)
{
    QStringList parts;
    for (size_t first = 0, last = 0; first < steps.size(); first = last + 1) {
        last = first;
        while (last + 1 < steps.size() && steps[last + 1] == steps[last] + 1)
            ++last;
        parts << (last > first + 1
                      ? QStringLiteral("%1–%2").arg(QString::number(steps[first] + 1), QString::number(steps[last] + 1))
                      : QString::number(steps[first] + 1));
        if (last == first + 1)
            parts << QString::number(steps[last] + 1);
    }
    return parts.join(QStringLiteral(", "));
}

QString fate(const Change& change, const std::vector<int>& steps)
{
    QStringList parts;
    if (!steps.empty())
        parts << (steps.size() == 1 ? Words::tr("step %1") : Words::tr("steps %1")).arg(numbersOf(steps));
    if (change.answer == Change::Answer::Nothing)
        parts << Words::tr("no command: %1").arg(change.note);
    else if (change.answer == Change::Answer::Unknown)
        parts << Words::tr("unknown: %1").arg(change.note);
    else if (!change.note.isEmpty())
        parts << change.note;
    return joint::sentences(parts);
}

/// What a step tells of itself, by a label each.
class Labels
{
public:
    QString why(const QString& text) const { return line(m_why, text); }
    QString before(const QString& text) const { return line(m_before, text); }
    QString instead(const QString& text) const { return line(Words::tr("instead:"), text); }
    QString check(const QString& text) const { return line(m_check, text); }

private:
    QString line(const QString& label, const QString& text) const
    {
        if (text.isEmpty())
            return {};
        return QStringLiteral("     %1 %2\n").arg(diagram::padded(label, m_width), diagram::printable(text));
    }

    QString m_why = Words::tr("why:");
    QString m_before = Words::tr("before:");
    QString m_check = Words::tr("check:");
    qsizetype m_width =
        std::max({diagram::columnsOf(m_why), diagram::columnsOf(m_before), diagram::columnsOf(m_check)});
};

QString riskWords(Risk risk)
{
    switch (risk) {
    case Risk::Safe:
        return Words::tr("safe");
    case Risk::Restart:
        return Words::tr("restarts");
    case Risk::Destructive:
        return Words::tr("DESTROYS DATA");
    case Risk::Impossible:
        return Words::tr("CAN'T BE DONE IN PLACE");
    }
    Q_UNREACHABLE();
}

QString stepText(const Labels& labels, const Step& step, size_t number)
{
    QString text =
        QStringLiteral("%1. %2   [%3]\n")
            .arg(QString::number(number).rightJustified(3), diagram::printable(step.command), riskWords(step.risk));
    text += labels.why(step.why);
    text += step.risk == Risk::Impossible ? labels.instead(step.before) : labels.before(step.before);
    return text + labels.check(step.verify);
}

} // namespace

QStringList fates(const Plan& plan)
{
    QStringList all;
    const std::vector<std::vector<int>> steps = stepsOf(plan);
    for (size_t i = 0; i < plan.changes.size(); ++i)
        all << fate(plan.changes[i], steps[i]);
    return all;
}

QString toText(const Plan& plan)
{
    if (plan.isEmpty())
        return Words::tr("Nothing differs: there is nothing to run.") + u'\n';
    QString text = Words::tr("What differs, and what becomes of it:") + u'\n';
    const QStringList all = fates(plan);
    for (size_t i = 0; i < plan.changes.size(); ++i)
        text += QStringLiteral("  %1\n      → %2\n")
                    .arg(diagram::printable(lineOf(plan.changes[i].difference)), diagram::printable(all[qsizetype(i)]));
    if (plan.steps.empty())
        return text + u'\n' + Words::tr("There is nothing to run.") + u'\n';
    text += u'\n' + Words::tr("What to run, in this order, in Pigsty's home directory:") + u'\n';
    const Labels labels;
    for (size_t i = 0; i < plan.steps.size(); ++i)
        text += stepText(labels, plan.steps[i], i + 1);
    return text;
}

} // namespace pigpen::plan
