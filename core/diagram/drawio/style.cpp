#include "core/diagram/drawio/style.h"

#include "core/diagram/textwidth.h"
#include "core/diagram/writing.h"

#include <algorithm>
#include <cmath>

namespace pigpen::diagram::drawio {

namespace {

QByteArray entry(const char* key, const QByteArray& value)
{
    return QByteArray(key) + '=' + value + ';';
}

QByteArray entry(const char* key, double value)
{
    return entry(key, shortNumber(value));
}

/// Spacings are whole pixels in draw.io.
QByteArray spacing(const char* key, double value)
{
    return entry(key, QByteArray::number(std::llround(value)));
}

QByteArray colour(const char* key, Colour colour, Theme theme)
{
    return entry(key, shade(colour, theme));
}

QByteArray strokeOf(const Stroke& stroke, Theme theme)
{
    QByteArray style = colour("strokeColor", stroke.colour, theme);
    if (stroke.width != 1)
        style += entry("strokeWidth", stroke.width);
    if (stroke.dash.empty())
        return style;
    QByteArray pattern;
    for (const double length : stroke.dash)
        pattern += (pattern.isEmpty() ? "" : " ") + shortNumber(length);
    // Without fixDash the pattern would count in widths of the stroke.
    return style + "dashed=1;fixDash=1;" + entry("dashPattern", pattern);
}

/// draw.io's arcs count in twice the radius.
QByteArray rounding(double radius)
{
    return radius > 0 ? "rounded=1;absoluteArcSize=1;" + entry("arcSize", 2 * radius) : QByteArray("rounded=0;");
}

QByteArray endName(Line::End end)
{
    switch (end) {
    case Line::End::None:
        return "none";
    case Line::End::Arrow:
        return "block";
    case Line::End::One:
        return "ERone";
    case Line::End::Many:
        return "ERmany";
    case Line::End::ZeroOrMany:
        return "ERzeroToMany";
    }
    Q_UNREACHABLE();
}

QByteArray endStyle(const char* prefix, Line::End end)
{
    const QByteArray name(prefix);
    QByteArray style = name + "Arrow=" + endName(end) + ';';
    if (end == Line::End::Arrow)
        style += name + "Fill=1;" + name + "Size=8;";
    else if (end != Line::End::None)
        style += name + "Fill=0;" + name + "Size=10;";
    return style;
}

bool isOrthogonal(const std::vector<QPointF>& points)
{
    const auto oblique = [](QPointF a, QPointF b) { return a.x() != b.x() && a.y() != b.y(); };
    return std::adjacent_find(points.begin(), points.end(), oblique) == points.end();
}

/// One name each: draw.io takes no lists of fonts. These two are in its own menu.
QByteArray family(Face face)
{
    return face == Face::Mono ? "Courier New" : "Helvetica";
}

bool isBold(const Text& text)
{
    return text.weight >= Weight::SemiBold;
}

QByteArray alignName(Align align)
{
    switch (align) {
    case Align::Left:
        return "left";
    case Align::Centre:
        return "center";
    case Align::Right:
        return "right";
    }
    Q_UNREACHABLE();
}

/// How a run of words differs from the first one, as CSS.
QByteArray differences(const Text& text, const Text::Run& run, const Text& first, Theme theme)
{
    QByteArray css;
    if (run.colour != first.runs.front().colour)
        css += "color:" + shade(run.colour, theme) + ';';
    if (text.face != first.face)
        css += "font-family:" + family(text.face) + ';';
    if (isBold(text) != isBold(first))
        css += isBold(text) ? "font-weight:bold;" : "font-weight:normal;";
    if (text.size != first.size)
        css += "font-size:" + shortNumber(text.size) + "px;";
    return css;
}

} // namespace

QByteArray shade(Colour colour, Theme theme)
{
    if (colour == Colour::None)
        return "none";
    if (theme == Theme::Auto)
        return "light-dark(" + hex(colour, Theme::Light) + ',' + hex(colour, Theme::Dark) + ')';
    return hex(colour, theme);
}

QByteArray boxStyle(const Look& look, Theme theme)
{
    QByteArray style = look.header > 0
                           ? "swimlane;html=1;horizontal=1;swimlaneLine=0;" + entry("startSize", look.header) +
                                 colour("fillColor", look.headerFill, theme) +
                                 colour("swimlaneFillColor", look.fill, theme)
                           : "html=1;" + colour("fillColor", look.fill, theme);
    return style + rounding(look.radius) + strokeOf(look.stroke, theme);
}

QByteArray polygonStyle(const Polygon& polygon, const QRectF& bounds, Theme theme)
{
    QByteArray shape = "rhombus;";
    if (polygon.curved) {
        shape = "ellipse;";
    } else if (polygon.points.size() != 4) {
        QByteArray corners;
        for (const QPointF& point : polygon.points) {
            const QPointF at = point - bounds.topLeft();
            corners += (corners.isEmpty() ? "[" : ",[") + shortNumber(at.x() / bounds.width()) + ',' +
                       shortNumber(at.y() / bounds.height()) + ']';
        }
        shape = "shape=mxgraph.basic.polygon;polyline=0;polyCoords=[" + corners + "];";
    }
    return shape + "html=1;" + colour("fillColor", polygon.fill, theme) + strokeOf(polygon.stroke, theme);
}

QByteArray strokeStyle(const Line& line, bool upright, Theme theme)
{
    return "line;html=1;" + (upright ? QByteArray("direction=south;") : QByteArray()) + strokeOf(line.stroke, theme);
}

QByteArray edgeStyle(const Line& line, Theme theme)
{
    return (isOrthogonal(line.points) ? "edgeStyle=orthogonalEdgeStyle;html=1;" : "edgeStyle=none;html=1;") +
           rounding(line.radius) + strokeOf(line.stroke, theme) + endStyle("start", line.start) +
           endStyle("end", line.end);
}

QByteArray anchorStyle(const char* end, const QRectF& figure, QPointF at)
{
    const QByteArray name(end);
    const auto share = [](double part, double whole) {
        return QByteArray::number(std::clamp(part / whole, 0.0, 1.0), 'g', 6);
    };
    return name + "X=" + share(at.x() - figure.left(), figure.width()) + ';' + name +
           "Y=" + share(at.y() - figure.top(), figure.height()) + ';' + name + "Dx=0;" + name + "Dy=0;" + name +
           "Perimeter=0;";
}

QByteArray fontStyle(const Text& text, Theme theme)
{
    QByteArray style = entry("fontSize", text.size) + colour("fontColor", text.runs.front().colour, theme) +
                       entry("fontFamily", family(text.face));
    return isBold(text) ? style + "fontStyle=1;" : style;
}

QByteArray labelStyle(const Text& text, const QRectF& rect, Theme theme)
{
    constexpr double near = 4; // of the middle: what moves with it when the shape grows
    QByteArray style = fontStyle(text, theme) + entry("align", alignName(text.align)) + "spacing=0;";
    if (text.align == Align::Left)
        style += spacing("spacingLeft", text.at.x() - rect.left());
    if (text.align == Align::Right)
        style += spacing("spacingRight", rect.right() - text.at.x());
    const QRectF line = lineBox(text);
    if (std::abs(line.center().y() - rect.center().y()) <= near)
        return style + "verticalAlign=middle;";
    return style + "verticalAlign=top;" + spacing("spacingTop", line.top() - rect.top());
}

QByteArray centredStyle(const Text& text, Theme theme)
{
    return fontStyle(text, theme) + "align=center;verticalAlign=middle;spacing=0;";
}

QString labelHtml(const std::vector<const Text*>& texts, Theme theme)
{
    QString html;
    for (const Text* text : texts) {
        if (!html.isEmpty())
            html += QStringLiteral("&nbsp; ");
        for (const Text::Run& run : text->runs) {
            const QString words = printable(run.text).toHtmlEscaped();
            const QByteArray css = differences(*text, run, *texts.front(), theme);
            html += css.isEmpty() ? words
                                  : QStringLiteral("<span style=\"%1\">").arg(QLatin1String(css)) + words +
                                        QStringLiteral("</span>");
        }
    }
    return html;
}

} // namespace pigpen::diagram::drawio
