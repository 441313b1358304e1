#include "core/publish/changes/changepage.h"

#include "core/diagram/svg.h"
#include "core/diagram/textwidth.h"
#include "core/diagram/theme.h"
#include "core/publish/changes/changedrawing.h"
#include "core/publish/changes/changelook.h"
#include "core/publish/changes/changewords.h"
#include "core/yaml/joint.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangePage)
};

using Kind = Difference::Kind;
using diagram::Colour;
using diagram::Theme;

constexpr Kind kinds[]{Kind::Added, Kind::Removed, Kind::Changed, Kind::Moved};

QByteArray escaped(const QString& text)
{
    return diagram::printable(text).toHtmlEscaped().toUtf8();
}

QByteArray hex(Colour colour, Theme theme)
{
    return '#' + QByteArray::number(diagram::rgb(colour, theme), 16).rightJustified(6, '0');
}

/// The colours as variables of CSS.
QByteArray variables(Theme theme)
{
    const std::pair<const char*, Colour> named[]{{"ground", Colour::Ground},
                                                 {"card", Colour::Card},
                                                 {"line", Colour::Line},
                                                 {"ink", Colour::Ink},
                                                 {"second", Colour::SecondaryInk}};
    QByteArray css = ":root{";
    for (const auto& [name, colour] : named)
        css += "--" + QByteArray(name) + ':' + hex(colour, theme) + ';';
    for (const Kind kind : kinds)
        css += "--" + kindName(kind).toLatin1() + ':' + hex(inkOf(kind), theme) + ";--" + kindName(kind).toLatin1() +
               "-soft:" + hex(softOf(kind), theme) + ';';
    return css + "}\n";
}

QByteArray style(Theme theme)
{
    QByteArray css = variables(theme == Theme::Dark ? Theme::Dark : Theme::Light);
    if (theme == Theme::Auto)
        css += "@media screen and (prefers-color-scheme:dark){" + variables(Theme::Dark) + "}\n";
    css += "body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.45 " +
           diagram::families(diagram::Face::Sans).toUtf8() +
           "}\nmain{max-width:1280px;margin:0 auto;padding:16px}\n"
           "figure{margin:0;overflow-x:auto}figure svg{max-width:100%;height:auto}\n"
           "h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\n"
           "table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line)}\n"
           "caption{text-align:left;font-size:18px;font-weight:700;padding:16px 0 8px}\n"
           "th,td{text-align:left;vertical-align:top;padding:6px 12px;border-top:1px solid var(--line);"
           "overflow-wrap:anywhere}\n"
           "thead th{color:var(--second);font-weight:600;white-space:nowrap}\n"
           ".group th{background:var(--ground);font-size:15px}.group small{color:var(--second);font-weight:400}\n"
           ".kind{white-space:nowrap}.kind span{display:inline-block;padding:0 8px;border-radius:9px;font-weight:600}\n"
           ".type{color:var(--second)}.removed .name{text-decoration:line-through}\n";
    for (const Kind kind : kinds) {
        const QByteArray name = kindName(kind).toLatin1();
        css += '.' + name + " .kind span{color:var(--" + name + ");background:var(--" + name + "-soft)}\n";
    }
    return css +
           "@media print{main{max-width:none;padding:0}tr,figure{break-inside:avoid}thead{display:table-header-group}"
           ".kind span{border:1px solid}}\n";
}

/// What tells the kinds apart without colour.
QString signOfWord(Kind kind)
{
    return kind == Kind::Added     ? QStringLiteral("+")
           : kind == Kind::Removed ? QStringLiteral("−")
           : kind == Kind::Changed ? QStringLiteral("~")
                                   : QStringLiteral("→");
}

QByteArray rowOf(const ChangeLine& line)
{
    QByteArray what;
    for (const QString& words : line.what)
        what += (what.isEmpty() ? QByteArray() : QByteArray("<br>")) + escaped(words);
    return "<tr class=\"" + kindName(line.kind).toLatin1() + "\"><td class=\"kind\"><span>" +
           escaped(signOfWord(line.kind) + QChar(QChar::Nbsp) + kindWord(line)) + "</span></td><td class=\"name\">" +
           escaped(line.name) + "</td><td class=\"type\">" + escaped(line.type) + "</td><td>" + what + "</td></tr>\n";
}

QByteArray tableOf(const std::vector<ChangeGroup>& groups)
{
    QByteArray html = "<table>\n<caption>" + escaped(Words::tr("Every difference")) + "</caption>\n<thead><tr>";
    for (const QString& column : {Words::tr("Change"), Words::tr("Name"), Words::tr("Kind"), Words::tr("What")})
        html += "<th scope=\"col\">" + escaped(column) + "</th>";
    html += "</tr></thead>\n";
    for (const ChangeGroup& group : groups) {
        html += "<tbody>\n<tr class=\"group\"><th colspan=\"4\" scope=\"rowgroup\">" + escaped(group.title);
        if (!group.subtitle.isEmpty())
            html += " <small>" + escaped(group.subtitle) + "</small>";
        html += "</th></tr>\n";
        for (const ChangeLine& line : group.lines)
            html += rowOf(line);
        html += "</tbody>\n";
    }
    return html + "</table>\n";
}

} // namespace

QByteArray changePage(const Design& before, const Design& after, Theme theme)
{
    const Topology& old = *before.snapshot()->topology;
    const Topology& now = *after.snapshot()->topology;
    ChangeOptions options = changeOptions(before, after);
    options.list = false; // the table tells it
    const diagram::Drawing drawing = changeDrawing(old, now, options);
    const std::vector<ChangeGroup> groups = changeGroups(differences(old, now));
    const QByteArray title = escaped(drawing.title);
    const QByteArray language = escaped(joint::language());
    return "<!DOCTYPE html>\n<html lang=\"" + language +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
           title + "</title>\n<style>\n" + style(theme) + "</style>\n</head>\n<body>\n<main>\n<h1>" + title +
           "</h1>\n<figure>\n" + diagram::toSvg(drawing, theme) + "</figure>\n" +
           (groups.empty() ? QByteArray() : tableOf(groups)) + "</main>\n</body>\n</html>\n";
}

} // namespace pigpen
