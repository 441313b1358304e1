#include "core/check/rulepage.h"

#include "core/check/report.h"

#include <QStringList>

namespace pigpen::check {
namespace {

QString heading(int level, const QString& text)
{
    return QString(level, u'#') + u' ' + text + QStringLiteral("\n\n");
}

QString paragraph(const QString& text)
{
    return text + QStringLiteral("\n\n");
}

QString code(const QStringList& lines)
{
    return QStringLiteral("```\n") + lines.join(u'\n') + QStringLiteral("\n```\n\n");
}

QString howToRun()
{
    return heading(2, Words::tr("Running the checks")) +
           code({Words::tr("pigpen check pigsty.yml                        # a line for each finding"),
                 Words::tr("pigpen check pigsty.yml --format json          # or sarif, for code scanning and editors"),
                 Words::tr("pigpen check pigsty.yml --rule VIP-SHARED      # only this rule; may be repeated"),
                 Words::tr("pigpen check pigsty.yml --since deployed.yml   # what may not change since then, too"),
                 Words::tr(
                     "pigpen check --list                            # all rules; --list --format md is this page")}) +
           paragraph(
               Words::tr("The exit status is 1 where there is an error, with `--fail-on warning` also where there "
                         "is a warning, with `--fail-on never` in neither case; 3 where the file is no "
                         "inventory. The window checks after every edit.")) +
           paragraph(Words::tr("An **error** makes the deployment fail, or sends data or traffic the wrong way. A "
                               "**warning** is likely a mistake, or will hurt later. An **info** is worth knowing and "
                               "often meant so."));
}

QString howToFix()
{
    return heading(2, Words::tr("Fixing")) +
           code(
               {Words::tr("pigpen check pigsty.yml --fix --diff           # what all safe fixes would change"),
                Words::tr("pigpen check pigsty.yml --fix > mended.yml     # the inventory with all safe fixes applied"),
                Words::tr("pigpen edit pigsty.yml promote pg-test-1 -i    # one of them: the words behind “fix:”")}) +
           paragraph(Words::tr("Each fix is one verb of `pigpen edit`. It is offered only where it is safe; whatever "
                               "it does not mean stays as it is, byte for byte."));
}

QString howToIgnore()
{
    return heading(2, Words::tr("Ignoring what is meant so")) +
           code(
               {QStringLiteral("    # pigpen: ignore PG-PRIMARY-COUNT the primary moves in next week"),
                QStringLiteral("    pg-new:"), QStringLiteral("      vars:"),
                QStringLiteral("        pg_databaes: []   # pigpen: ignore PARAM-MISSPELT read by a script of ours")}) +
           paragraph(Words::tr("A comment on a line of its own ignores what the rule finds in whatever begins in the "
                               "next line that is neither empty nor a comment, with all that lies within: above a "
                               "group's key in the whole group, above `vars:` in all its variables, above an item of a "
                               "list in that item. Behind something, it speaks of its own line in the same way. At the "
                               "top of the file, with an empty line or `---` between it and the first entry, it speaks "
                               "of the whole file. It names one rule and must be the first comment of its line; the "
                               "reason is free text.")) +
           code({Words::tr("pigpen edit pigsty.yml ignore PG-PRIMARY-COUNT pg-new --reason 'moves in next week' -i"),
                 Words::tr("pigpen edit pigsty.yml heed PG-PRIMARY-COUNT pg-new -i    # takes the comment away"),
                 Words::tr(
                     "pigpen check pigsty.yml --ignored                         # shows what is ignored, and why")});
}

QString contents()
{
    QString text;
    for (const Family family : families) {
        QStringList links;
        for (const Rule* rule : rulesOf(family))
            links << QStringLiteral("[%1](#%1)").arg(QString::fromLatin1(rule->id));
        if (!links.isEmpty())
            text += QStringLiteral("- **%1**: %2\n").arg(familyName(family), links.join(QStringLiteral(", ")));
    }
    return heading(2, Words::tr("All rules")) + text + u'\n';
}

QString about(const Rule& rule)
{
    const QString id = QString::fromLatin1(rule.id);
    QString text = heading(3, QStringLiteral("<a id=\"%1\"></a>%1").arg(id)) +
                   paragraph(QStringLiteral("**%1.** %2").arg(severityName(rule.severity), Words::tr(rule.meaning))) +
                   paragraph(Words::tr("*Why:* %1").arg(Words::tr(rule.why)));
    if (rule.fix)
        text += paragraph(Words::tr("*Fix:* %1").arg(Words::tr(rule.fix)));
    return text + paragraph(Words::tr("*From:* %1.").arg(sourceOf(rule)));
}

} // namespace

QString rulePage()
{
    QString text =
        heading(1, Words::tr("What Pigpen checks")) +
        paragraph(Words::tr("Each rule looks for one thing that an inventory can get wrong. What it finds it "
                            "tells with the line and the entity and, where there is a safe one, a fix.")) +
        howToRun() + howToFix() + howToIgnore() + contents();
    for (const Family family : families) {
        const std::vector<const Rule*> some = rulesOf(family);
        if (!some.empty())
            text += heading(2, familyName(family));
        for (const Rule* rule : some)
            text += about(*rule);
    }
    return text.trimmed() + u'\n';
}

} // namespace pigpen::check
