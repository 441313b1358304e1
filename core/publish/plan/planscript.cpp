#include "core/diagram/textwidth.h"
#include "core/plan/differenceline.h"
#include "core/plan/targets.h"
#include "core/plan/words.h"
#include "core/publish/plan/planwriting.h"

#include <algorithm>

namespace pigpen::plan {

namespace {

/// A comment can't end early: line breaks and control characters are none in it.
QString comment(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("# ") + diagram::printable(text) + u'\n';
}

QString quoted(const QString& text)
{
    return u'\'' + diagram::printable(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

bool usesOld(const Plan& plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
                       [](const Step& step) { return step.isCommand() && step.usesOld; });
}

bool asks(const Step& step)
{
    return step.risk == Risk::Destructive || !step.isCommand();
}

/// The functions that the steps call, and only those.
QString functions(const Plan& plan)
{
    QString text =
        QStringLiteral("# %1\nrun_with() {\n    inventory=$1\n    shift\n"
                       "    ANSIBLE_INVENTORY=$inventory \"$@\"\n}\n\n")
            .arg(Words::tr("Runs a command with an inventory: Ansible takes the variable before its settings."));
    if (std::any_of(plan.steps.begin(), plan.steps.end(), asks))
        text += QStringLiteral("# %1\nask() {\n    printf '%s\\n%s ' \"$1\" %2\n    read -r answer\n"
                               "    [ \"$answer\" = yes ] || exit 1\n}\n\n")
                    .arg(Words::tr("Goes on after the word yes only."), quoted(Words::tr("Type yes to go on:")));
    return text;
}

QString head(const Plan& plan, const QString& oldName, const QString& newName)
{
    QString text = QStringLiteral("#!/bin/sh\n");
    text += comment(Words::tr("From %1 to %2. Run it on the admin node in Pigsty's home directory; read it first.")
                        .arg(oldName, newName));
    text += comment(Words::tr("It stops at the first failure and asks before each step that destroys data."));
    text += QStringLiteral("set -eu\n\n");
    if (usesOld(plan))
        text += QStringLiteral("OLD=${OLD:-%1}\n").arg(quoted(oldName));
    text += QStringLiteral("NEW=${NEW:-%1}\n").arg(quoted(newName));
    text += QStringLiteral("\nneed() {\n    if [ ! -r \"$1\" ]; then\n        echo \"$1\" %1 >&2\n        exit 1\n"
                           "    fi\n}\n")
                .arg(quoted(Words::tr("can't be read: set OLD and NEW to the two inventories")));
    if (usesOld(plan))
        text += QStringLiteral("need \"$OLD\"\n");
    text += QStringLiteral("need \"$NEW\"\n\n");
    return text;
}

QString changes(const Plan& plan)
{
    QString text = comment(Words::tr("What differs:"));
    for (const Change& change : plan.changes) {
        text += comment(QStringLiteral("  ") + lineOf(change.difference));
        if (change.answer == Change::Answer::Nothing)
            text += comment(QStringLiteral("      ") + Words::tr("no command: %1").arg(change.note));
        else if (change.answer == Change::Answer::Unknown)
            text += comment(QStringLiteral("      ") +
                            Words::tr("NOT IN THIS SCRIPT, Pigpen doesn't know it: %1").arg(change.note));
    }
    return text + u'\n';
}

/// What a person has to do, or to decide.
QString question(const Step& step, const QString& number)
{
    const QString what = step.isCommand() ? step.why : step.command.mid(2);
    const QString told = step.risk == Risk::Impossible ? Words::tr("%1 CAN'T BE DONE IN PLACE: %2").arg(number, what)
                         : step.isCommand()            ? Words::tr("%1 DESTROYS DATA: %2").arg(number, what)
                                                       : Words::tr("%1 TO DO BY HAND: %2").arg(number, what);
    return QStringLiteral("ask ") + quoted(step.before.isEmpty() ? told : told + QStringLiteral(" — ") + step.before) +
           u'\n';
}

QString stepLines(const Step& step, size_t index, size_t count)
{
    const QString number = QStringLiteral("%1/%2").arg(QString::number(index + 1), QString::number(count));
    QString text = comment(number + QStringLiteral("  ") + step.why);
    if (!step.before.isEmpty())
        text += comment(Words::tr("Before: %1").arg(step.before));
    if (!step.verify.isEmpty())
        text += comment(Words::tr("Check afterwards: %1").arg(step.verify));
    if (asks(step))
        text += question(step, number);
    if (!step.isCommand())
        return text + u'\n';
    text += QStringLiteral("echo %1\n").arg(quoted(number + QStringLiteral("  ") + step.command));
    return text + QStringLiteral("run_with \"$%1\" ").arg(QLatin1String(step.usesOld ? "OLD" : "NEW")) + step.command +
           QStringLiteral("\n\n");
}

} // namespace

QByteArray toScript(const Plan& plan, const QString& oldName, const QString& newName)
{
    const bool hasCommands =
        std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step& step) { return step.isCommand(); });
    QString text = head(plan, oldName, newName) + changes(plan);
    if (hasCommands || !plan.steps.empty())
        text += functions(plan);
    for (size_t i = 0; i < plan.steps.size(); ++i)
        text += stepLines(plan.steps[i], i, plan.steps.size());
    text += QStringLiteral("echo %1\n")
                .arg(quoted(plan.steps.empty() ? Words::tr("There is nothing to run.") : Words::tr("Done.")));
    return text.toUtf8();
}

} // namespace pigpen::plan
