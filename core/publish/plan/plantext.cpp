#include "core/diagram/textwidth.h"
#include "core/plan/differenceline.h"
#include "core/plan/words.h"
#include "core/publish/plan/planwriting.h"

namespace pigpen::plan {

namespace {

/// By change, the numbers of its steps as people count.
std::vector<QStringList> stepNumbers(const Plan& plan)
{
    std::vector<QStringList> numbers(plan.changes.size());
    for (size_t i = 0; i < plan.steps.size(); ++i)
        for (const int change : plan.steps[i].changes)
            numbers[size_t(change)] << QString::number(i + 1);
    return numbers;
}

QString fate(const Change& change, const QStringList& steps)
{
    QStringList parts;
    if (!steps.isEmpty())
        parts << Words::tr("step %1", "one or more", int(steps.size())).arg(steps.join(QStringLiteral(", ")));
    if (change.answer == Change::Answer::Nothing)
        parts << Words::tr("no command: %1").arg(change.note);
    else if (change.answer == Change::Answer::Unknown)
        parts << Words::tr("unknown: %1").arg(change.note);
    else if (!change.note.isEmpty())
        parts << change.note;
    return parts.join(QStringLiteral("; "));
}

QString line(const QString& label, const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("     %1 %2\n").arg(label, diagram::printable(text));
}

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

QString stepText(const Step& step, size_t number)
{
    QString text =
        QStringLiteral("%1. %2   [%3]\n")
            .arg(QString::number(number).rightJustified(3), diagram::printable(step.command), riskWords(step.risk));
    text += line(Words::tr("why:   "), step.why);
    text += line(step.risk == Risk::Impossible ? Words::tr("instead:") : Words::tr("before:"), step.before);
    return text + line(Words::tr("check: "), step.verify);
}

} // namespace

QStringList fates(const Plan& plan)
{
    QStringList all;
    const std::vector<QStringList> numbers = stepNumbers(plan);
    for (size_t i = 0; i < plan.changes.size(); ++i)
        all << fate(plan.changes[i], numbers[i]);
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
    for (size_t i = 0; i < plan.steps.size(); ++i)
        text += stepText(plan.steps[i], i + 1);
    return text;
}

} // namespace pigpen::plan
