#include "app/panels/problems/problemwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pigpen::problemwords {

namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

QString ruleText(const char* text)
{
    return text ? QCoreApplication::translate("Check", text) : QString();
}

QString paragraph(const QString& words)
{
    return words.isEmpty() ? QString() : QStringLiteral("<p style='margin-top:6px;margin-bottom:0'>%1</p>").arg(words);
}

QString labelled(const QString& label, const QString& words)
{
    return words.isEmpty() ? QString() : paragraph(QStringLiteral("<b>%1</b> %2").arg(label, words.toHtmlEscaped()));
}

/// How it ought to be, and what happens otherwise.
QString reasons(const check::Rule* rule)
{
    if (!rule)
        return {};
    return paragraph(ruleText(rule->meaning).toHtmlEscaped()) + labelled(ProblemWords::tr("Why:"), ruleText(rule->why));
}

QString shellWord(const QString& path)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:@%+,-]+$"));
    if (plain.match(path).hasMatch())
        return path;
    QString inside = path;
    return u'\'' + inside.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QString fix(const check::Finding& finding)
{
    if (!finding.repair)
        return {};
    const check::Rule* rule = check::findRule(finding.rule);
    const QString sentence = rule ? ruleText(rule->fix) : QString();
    return sentence.isEmpty() ? finding.fix : ProblemWords::tr("%1 Here: %2").arg(sentence, finding.fix);
}

QString tip(const check::Finding& finding)
{
    const QString rule = QStringLiteral("<span style='white-space:nowrap'>%1</span>").arg(finding.rule);
    return QStringLiteral("<b>%1</b>").arg(finding.message.toHtmlEscaped()) + reasons(check::findRule(finding.rule)) +
           labelled(ProblemWords::tr("Fix:"), fix(finding)) + paragraph(ProblemWords::tr("Rule %1").arg(rule));
}

QString details(const check::Finding& finding, const QString* reason)
{
    const check::Rule* rule = check::findRule(finding.rule);
    QString html = QStringLiteral("<p style='margin:0'><b>%1</b></p>").arg(finding.message.toHtmlEscaped());
    if (reason)
        html += labelled(ProblemWords::tr("Ignored:"),
                         reason->isEmpty() ? ProblemWords::tr("a comment says so, without a reason") : *reason);
    html += reasons(rule);
    html += labelled(ProblemWords::tr("Fix:"),
                     finding.repair ? fix(finding) : ProblemWords::tr("none that is safe; change what it is about."));
    if (rule)
        html += labelled(ProblemWords::tr("From:"), QString::fromUtf8(rule->source));
    return html;
}

QString copied(const check::Finding& finding, const Document& document)
{
    const SnapshotPtr& snapshot = document.snapshot();
    QString where = document.path().isEmpty() ? document.fileName() : document.path();
    if (snapshot && finding.place)
        where += u':' + QString::number(snapshot->tree->place(finding.place).line);
    return QStringLiteral("%1: %2 [%3]").arg(where, finding.message, finding.rule);
}

QString command(const check::Finding& finding, const Document& document)
{
    if (finding.fix.isEmpty() || document.path().isEmpty())
        return {};
    return QStringLiteral("pigpen edit %1 %2").arg(shellWord(document.path()), finding.fix);
}

} // namespace pigpen::problemwords
