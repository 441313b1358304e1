#include "app/panels/plan/planwords.h"

#include "core/plan/differenceline.h"
#include "core/plan/targets.h"
#include "core/yaml/joint.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPalette>

namespace pigpen::planwords {

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString code(const QString& text)
{
    return QStringLiteral("<span style=\"font-family:'%1'\">%2</span>")
        .arg(QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), text.toHtmlEscaped());
}

/// A label, and below it what it stands for.
QString entry(const QString& label, const QString& html, const QPalette& palette)
{
    if (html.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:0 0 7px 0'><span style='color:%1'>%2</span><br>%3</p>")
        .arg(palette.color(QPalette::PlaceholderText).name(), label, html);
}

} // namespace

QString summary(const plan::Plan& plan)
{
    using plan::Risk;
    QStringList risks;
    if (const int count = plan.count(Risk::Destructive))
        risks << PlanWords::tr("%n destroy(s) data", nullptr, count);
    if (const int count = plan.count(Risk::Restart))
        risks << PlanWords::tr("%n restart(s)", nullptr, count);
    if (const int count = plan.count(Risk::Impossible))
        risks << PlanWords::tr("%n can't be done in place", nullptr, count);
    QStringList words{PlanWords::tr("%n step(s)", nullptr, int(plan.steps.size()))};
    if (!risks.isEmpty())
        words = {PlanWords::tr("%1: %2", "how many steps: their risks").arg(words.front(), joint::list(risks))};
    if (const int count = plan.count(plan::Change::Answer::Nothing))
        words << PlanWords::tr("%n change(s) need(s) no command", nullptr, count);
    if (const int count = plan.count(plan::Change::Answer::Unknown))
        words << PlanWords::tr("%n change(s) is/are unknown", nullptr, count);
    return joint::sentences(words);
}

QString shellLine(const plan::Step& step, const QString& oldFile)
{
    if (!step.isCommand() || !step.usesOld)
        return step.command;
    return QStringLiteral("ANSIBLE_INVENTORY=%1 %2").arg(plan::shellWord(oldFile), step.command);
}

QString details(const plan::Step& step, const QString& earlierName, const QPalette& palette)
{
    const bool isImpossible = step.risk == plan::Risk::Impossible;
    const QString inventory = step.usesOld
                                  ? PlanWords::tr("the earlier one (%1): what it removes is in the present one "
                                                  "no more")
                                        .arg(earlierName)
                                  : PlanWords::tr("the present one, once it is saved");
    const QString label = step.isCommand() ? PlanWords::tr("Command")
                          : isImpossible   ? PlanWords::tr("What no command does")
                                           : PlanWords::tr("To do by hand");
    QString html = entry(label, step.isCommand() ? code(step.command) : step.command.mid(2).toHtmlEscaped(), palette);
    html += entry(PlanWords::tr("Why"), step.why.toHtmlEscaped(), palette);
    html += entry(isImpossible ? PlanWords::tr("Instead") : PlanWords::tr("What must be true first"),
                  step.before.toHtmlEscaped(), palette);
    html += entry(PlanWords::tr("Check afterwards"), step.verify.isEmpty() ? QString() : code(step.verify), palette);
    if (step.isCommand())
        html += entry(PlanWords::tr("Inventory"), inventory.toHtmlEscaped(), palette);
    return html;
}

QString details(const Difference& difference, const QString& fate, const QPalette& palette)
{
    return entry(PlanWords::tr("What differs"), lineOf(difference).toHtmlEscaped(), palette) +
           entry(PlanWords::tr("What becomes of it"), fate.toHtmlEscaped(), palette);
}

} // namespace pigpen::planwords
