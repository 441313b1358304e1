#include "core/publish/document/style.h"

#include "core/diagram/theme.h"

#include <algorithm>
#include <iterator>

namespace pigpen::document {

namespace {

using diagram::Colour;
using diagram::Theme;

struct Token
{
    const char* name;
    Colour colour;
};

constexpr Token surfaces[]{{"ground", Colour::Ground}, {"card", Colour::Card},          {"line", Colour::Line},
                           {"ink", Colour::Ink},       {"quiet", Colour::SecondaryInk}, {"link", Colour::DatabaseInk},
                           {"band", Colour::RoleSoft}};

constexpr Token marks[]{{"cluster", Colour::Cluster}, {"instance", Colour::Instance}, {"service", Colour::Service},
                        {"node", Colour::Node},       {"database", Colour::Database}, {"role", Colour::Role},
                        {"infra", Colour::Infra},     {"etcd", Colour::Etcd},         {"minio", Colour::Minio},
                        {"redis", Colour::Redis},     {"kafka", Colour::Kafka},       {"mysql", Colour::Mysql},
                        {"error", Colour::Error},     {"warning", Colour::Warning}};

QByteArray variables(Theme theme)
{
    QByteArray css;
    const auto add = [&](const Token& token) {
        css += "--" + QByteArray(token.name) + ":#" +
               QByteArray::number(diagram::rgb(token.colour, theme), 16).rightJustified(6, '0') + ';';
    };
    std::ranges::for_each(surfaces, add);
    std::ranges::for_each(marks, add);
    return css;
}

constexpr const char* onScreen = R"(
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:16px}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.55 var(--sans);
 display:grid;grid-template-columns:232px minmax(0,1fr);column-gap:40px;max-width:1480px;padding:0 40px 64px 24px}
header,main{grid-column:2}
nav{grid-column:1;grid-row:1/3;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:40px 0 24px}
nav h2{font-size:12px;letter-spacing:.06em;text-transform:uppercase;color:var(--quiet);margin:0 8px 8px;border:0;padding:0}
nav ol{list-style:none;margin:0;padding:0;font-size:14px}
nav ol ol{padding-left:12px;font-size:13px}
nav a{display:block;padding:4px 8px;border-radius:6px;color:var(--ink);text-decoration:none}
nav ol ol a{color:var(--quiet)}
nav a:hover{background:var(--band)}
a{color:var(--link)}
a:focus-visible,.scroll:focus-visible,input:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:16px;top:8px;background:var(--card);padding:8px 12px;z-index:1}
header{padding:40px 0 0}
h1{font-size:30px;line-height:1.25;letter-spacing:-.01em;margin:0 0 12px;overflow-wrap:anywhere}
h2{font-size:21px;line-height:1.3;margin:56px 0 12px}
h3{font-size:16px;line-height:1.4;margin:0}
p{margin:0 0 8px;max-width:72ch;overflow-wrap:anywhere}
#summary h2{margin-top:40px}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 16px;margin:0;font-size:13px;color:var(--quiet)}
dt,dd{margin:0}
code{font:.92em/1.5 var(--mono);overflow-wrap:anywhere}
small{font-size:.88em;color:var(--quiet)}
.m::before{content:"";display:inline-block;width:8px;height:8px;border-radius:2px;margin-right:6px;background:var(--mark)}
.figures{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(116px,1fr));gap:12px;margin:24px 0;padding:0}
.figures li{background:var(--card);border:1px solid var(--line);border-top:3px solid var(--mark);border-radius:8px;
 padding:12px 16px;font-size:13px;color:var(--quiet)}
.figures b{display:block;font-size:26px;line-height:1.2;color:var(--ink);font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:10px;margin:16px 0 24px}
table{border-collapse:collapse;width:100%;font-size:13.5px;line-height:1.5}
caption{text-align:left;padding:12px 12px 4px;color:var(--quiet);font-size:13px}
caption:has(.hidden){padding:0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:8px 12px;border-top:1px solid var(--line);min-width:64px}
thead th{border-top:0;color:var(--quiet);font-weight:600;font-size:12.5px;white-space:nowrap}
tbody th{font-weight:400}
tbody th::first-line{font-weight:600}
tbody th,td{overflow-wrap:break-word;max-width:440px}
td .m,th .m,td>code{white-space:nowrap}
td .long,th .long{white-space:normal;overflow-wrap:anywhere}
.n{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:24px 0 32px}
figure label{font-size:13px;color:var(--quiet);cursor:pointer;margin-left:6px}
figure input{margin:8px 0 0;vertical-align:-1px}
.picture{background:var(--ground);margin-top:8px}
.picture img{display:block;margin:0 auto;max-width:100%;height:auto}
input:checked~.picture img{max-width:none}
@media screen and (max-width:900px){
body{display:block;padding:0 16px 48px}
nav{position:static;max-height:none;padding:24px 0 0}
nav a{display:inline-block}
nav li{display:inline-block}
nav ol ol{display:none}
header{padding-top:24px}
h1{font-size:24px}
th,td{padding:8px 12px}
}
)";

constexpr const char* onPaper = R"(
@page{size:A4;margin:14mm 12mm}
@page wide{size:A4 landscape;margin:12mm}
@media print{
html{color-scheme:light}
body{display:block;padding:0;max-width:none;background:none;font-size:9.5pt;
 -webkit-print-color-adjust:exact;print-color-adjust:exact}
nav{position:static;max-height:none;overflow:visible;padding:12pt 0 0;columns:2}
nav h2{column-span:all;margin:0 0 4pt}
nav a{padding:1pt 0}
nav ol,nav ol ol{font-size:9.5pt}
.skip,figure input,figure label{display:none}
header{padding:0}
h1{font-size:20pt}
h2{font-size:14pt;margin:20pt 0 6pt;break-after:avoid}
h2+p,h3{break-after:avoid}
section:not(#diagrams){break-inside:avoid}
.scroll{overflow:visible;border:0;border-radius:0;background:none;margin:6pt 0 12pt}
table{font-size:7.5pt;line-height:1.4}
thead{display:table-header-group}
thead th{font-size:inherit;border-bottom:1px solid var(--quiet);white-space:normal}
tr{break-inside:avoid}
tbody tr:nth-child(-n+2){break-before:avoid}
th,td{padding:3pt 5pt;min-width:0;max-width:none}
.m::before{width:6px;height:6px;margin-right:3px}
caption{padding:0 0 4pt;font-size:7.5pt}
.figures{grid-template-columns:repeat(7,1fr);gap:6pt;margin:10pt 0;break-inside:avoid}
.figures li{padding:5pt 6pt;font-size:8pt}
.figures b{font-size:14pt}
figure{margin:0;break-before:page;break-inside:avoid}
figure:first-of-type{break-before:auto}
figure.wide{page:wide}
#diagrams{break-before:page;break-after:page}
#diagrams>h2{display:none}
.picture img,input:checked~.picture img{max-width:100%;max-height:240mm;width:auto}
.wide .picture img,.wide input:checked~.picture img{max-height:165mm}
}
)";

} // namespace

QByteArray styleSheet()
{
    QByteArray css = ":root{" + variables(Theme::Light) + "--sans:" + diagram::families(diagram::Face::Sans).toUtf8() +
                     ";--mono:" + diagram::families(diagram::Face::Mono).toUtf8() + "}\n";
    css += "@media screen and (prefers-color-scheme:dark){:root{" + variables(Theme::Dark) + "}}\n";
    for (const Token& token : marks)
        css += '.' + QByteArray(token.name) + "{--mark:var(--" + token.name + ")}\n";
    return css + QByteArray(onScreen).trimmed() + '\n' + QByteArray(onPaper).trimmed() + '\n';
}

QByteArray markClass(Colour colour)
{
    const auto* const found = std::ranges::find(marks, colour, &Token::colour);
    return found != std::end(marks) ? QByteArray(found->name) : QByteArray();
}

} // namespace pigpen::document
