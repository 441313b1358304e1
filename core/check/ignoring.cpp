#include "core/check/ignoring.h"

#include "core/check/report.h"
#include "core/edit/words.h"

#include <algorithm>

namespace pigpen::check {
namespace {

constexpr QByteArrayView mark = "pigpen:";
constexpr QByteArrayView word = "ignore";

qsizetype lineBegin(const QByteArray& text, qsizetype at)
{
    return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

qsizetype lineEnd(const QByteArray& text, qsizetype at)
{
    const qsizetype found = text.indexOf('\n', at);
    return found < 0 ? text.size() : found;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

qsizetype firstSign(const QByteArray& text, qsizetype lineStart)
{
    qsizetype at = lineStart;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// Where the comment begins whose words stand at the offset; -1 where that is no comment.
qsizetype commentAt(const yaml::Tree& tree, qsizetype at)
{
    const QByteArray& text = tree.text();
    qsizetype sign = at;
    while (sign > 0 && isBlank(text[sign - 1]))
        --sign;
    if (sign == 0 || text[--sign] != '#')
        return -1;
    const bool beginsWord = sign == 0 || text[sign - 1] == '\n' || isBlank(text[sign - 1]);
    const yaml::Node node = tree.at(tree.pathAt(sign));
    const bool isInScalar = node && node.isScalar() && tree.span(node).contains(sign);
    return beginsWord && !isInScalar ? sign : -1;
}

/// The first line from there on that is no comment and not empty; -1 where there is none.
qsizetype nextEntry(const QByteArray& text, qsizetype lineStart)
{
    for (qsizetype begin = lineStart; begin < text.size(); begin = lineEnd(text, begin) + 1) {
        const qsizetype at = firstSign(text, begin);
        if (at < text.size() && text[at] != '\n' && text[at] != '#')
            return at;
    }
    return -1;
}

/// A comment on a line of its own speaks of what follows, another one of the line that it ends.
void findCovered(const yaml::Tree& tree, Ignore& ignore)
{
    const QByteArray& text = tree.text();
    const qsizetype own = firstSign(text, lineBegin(text, ignore.begin));
    const qsizetype at = own == ignore.begin ? nextEntry(text, lineEnd(text, own) + 1) : own;
    if (at < 0)
        return;
    const yaml::Path path = tree.pathAt(at);
    const bool beginsFile = ignore.begin < tree.span(tree.root()).begin;
    if (path.empty() || beginsFile) {
        ignore.covers = {0, text.size()};
        ignore.place = tree.root().size() > 0 ? (*tree.root().begin()).key : yaml::Node();
        return;
    }
    ignore.covers = tree.entrySpan(path);
    ignore.place = tree.at(path);
}

std::optional<Ignore> ignoreAt(const yaml::Tree& tree, qsizetype at)
{
    const qsizetype begin = commentAt(tree, at);
    const qsizetype end = lineEnd(tree.text(), at);
    const QString words = QString::fromUtf8(tree.text().mid(at + mark.size(), end - at - mark.size())).trimmed();
    if (begin < 0 || !words.startsWith(QLatin1String(word)))
        return {};
    Ignore ignore;
    ignore.rule = words.section(u' ', 1, 1, QString::SectionSkipEmpty);
    ignore.reason = words.section(u' ', 2, -1, QString::SectionSkipEmpty);
    ignore.begin = begin;
    ignore.end = end;
    if (words.section(u' ', 0, 0, QString::SectionSkipEmpty) != QLatin1String(word) || ignore.rule.isEmpty())
        return {};
    findCovered(tree, ignore);
    return ignore;
}

Error noPlace(const Finding& finding)
{
    return {Words::tr("what %1 found has no place in the text where a comment could stand").arg(finding.rule),
            Words::tr("change what it is about"),
            {}};
}

} // namespace

std::vector<Ignore> ignoresIn(const yaml::Tree& tree)
{
    std::vector<Ignore> ignores;
    const QByteArray& text = tree.text();
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.size()))
        if (const auto ignore = ignoreAt(tree, at))
            ignores.push_back(*ignore);
    return ignores;
}

edit::Result ignore(const Topology& topology, const Finding& finding, const QString& reason)
{
    const yaml::TreePtr& tree = topology.tree();
    if (!finding.place)
        return tl::make_unexpected(noPlace(finding));
    const QByteArray& text = tree->text();
    const qsizetype line = lineBegin(text, tree->span(finding.place).begin);
    const QByteArray indent = text.mid(line, firstSign(text, line) - line);
    const QString words = QStringLiteral("# pigpen: ignore %1 %2").arg(finding.rule, reason.simplified()).trimmed();
    const bool isWindows = line > 1 && text[line - 2] == '\r';
    const yaml::Splices splices{{line, {}, indent + words.toUtf8() + (isWindows ? "\r\n" : "\n")}};
    const auto after = yaml::Tree::spliced(tree, splices);
    if (!after || (*after)->root().value() != tree->root().value())
        return tl::make_unexpected(noPlace(finding));
    return edit::Edit{Words::tr("Ignore %1 here").arg(finding.rule), splices, {}};
}

edit::Result heed(const Topology& topology, const Finding& finding)
{
    const yaml::TreePtr& tree = topology.tree();
    const qsizetype at = finding.place ? tree->span(finding.place).begin : -1;
    for (const Ignore& ignore : ignoresIn(*tree)) {
        if (ignore.rule != finding.rule || !ignore.covers.contains(at))
            continue;
        const QByteArray& text = tree->text();
        qsizetype begin = ignore.begin;
        while (begin > 0 && isBlank(text[begin - 1]))
            --begin;
        const bool isOwnLine = begin == 0 || text[begin - 1] == '\n';
        const qsizetype end = isOwnLine ? std::min(ignore.end + 1, text.size()) : ignore.end;
        return edit::Edit{
            Words::tr("Heed %1 again").arg(finding.rule), {{begin, text.mid(begin, end - begin), {}}}, {}};
    }
    return edit::refuse(Words::tr("no comment in the text ignores what %1 found here").arg(finding.rule),
                        Words::tr("look for “# pigpen: ignore %1” above it").arg(finding.rule));
}

} // namespace pigpen::check
