#include "core/diagram/svg.h"

#include "core/diagram/parts.h"
#include "core/diagram/svg/markup.h"
#include "core/diagram/svg/sharing.h"
#include "core/diagram/svg/stylesheet.h"
#include "core/diagram/theme.h"
#include "core/yaml/joint.h"

namespace pigpen::diagram {

namespace {

using namespace svg;
using svg::Style;

/// The markup of single shapes, which count from `at`; styles go to the sheet.
class ShapeWriter
{
public:
    ShapeWriter(StyleSheet& styles, QPointF at) : m_styles(styles), m_at(at) {}

    QByteArray operator()(const Box& box) const
    {
        const Style style{.fill = box.fill, .stroke = box.stroke};
        const QRectF rect = box.rect.translated(m_at);
        if (box.roundTopOnly)
            return path(style, tabData(rect, box.radius));
        QByteArray markup = begun("<rect", style);
        if (rect.x() != 0)
            append(markup, "x", rect.x());
        if (rect.y() != 0)
            append(markup, "y", rect.y());
        append(markup, "width", rect.width());
        append(markup, "height", rect.height());
        if (box.radius > 0)
            append(markup, "rx", box.radius);
        return markup += "/>";
    }

    QByteArray operator()(const Line& untranslated) const
    {
        const Line line = moved(untranslated);
        const LinePath way = pathOf(line);
        const Stroke solid{line.stroke.colour, line.stroke.width};
        QByteArray markup;
        if (!way.line.empty() && line.stroke.dash.empty())
            markup += path({.stroke = solid}, pathData(way.line) + pathData(way.marks));
        else if (!way.line.empty())
            markup += path({.stroke = line.stroke}, pathData(way.line));
        if (!way.marks.empty() && !line.stroke.dash.empty())
            markup += path({.stroke = solid}, pathData(way.marks));
        for (const auto& arrow : way.arrows)
            markup += path({.fill = line.stroke.colour}, closedPathData(arrow));
        for (const QRectF& ring : way.rings)
            markup += circle({.fill = Colour::Card, .stroke = solid}, ring);
        return markup;
    }

    QByteArray operator()(const Polygon& untranslated) const
    {
        const Polygon polygon = moved(untranslated);
        const Style style{.fill = polygon.fill, .stroke = polygon.stroke};
        if (!polygon.curved)
            return path(style, closedPathData(polygon.points));
        QRectF bounds;
        for (const QPointF& point : polygon.points)
            bounds |= QRectF(point, QSizeF(1e-9, 1e-9));
        return circle(style, bounds);
    }

    QByteArray operator()(const Text& text) const
    {
        if (text.runs.empty())
            return {};
        const Colour first = text.runs.front().colour;
        const Style style{.fill = first, .font = {text.size, text.face, text.weight, text.align}};
        QByteArray markup = begun("<text", style);
        append(markup, "x", text.at.x() + m_at.x());
        append(markup, "y", text.at.y() + m_at.y());
        markup += '>';
        for (const Text::Run& run : text.runs) {
            if (run.colour != first)
                markup += begun("<tspan", {.fill = run.colour}) + '>';
            appendEscaped(markup, run.text);
            if (run.colour != first)
                markup += "</tspan>";
        }
        return markup += "</text>";
    }

private:
    /// The element with its class.
    QByteArray begun(const char* element, const Style& style) const
    {
        constexpr qsizetype usual = 128;
        QByteArray markup;
        markup.reserve(usual);
        markup += element;
        if (style != plainWords)
            append(markup, "class", m_styles.nameOf(style));
        return markup;
    }

    template<typename Kind>
    Kind moved(const Kind& shape) const
    {
        Shape copy = shape;
        translate(copy, m_at);
        return std::get<Kind>(std::move(copy));
    }

    QByteArray path(const Style& style, const QByteArray& data) const
    {
        QByteArray markup = begun("<path", style);
        append(markup, "d", data);
        return markup += "/>";
    }

    QByteArray circle(const Style& style, const QRectF& rect) const
    {
        const bool round = rect.width() == rect.height();
        QByteArray markup = begun(round ? "<circle" : "<ellipse", style);
        append(markup, "cx", rect.center().x());
        append(markup, "cy", rect.center().y());
        append(markup, round ? "r" : "rx", rect.width() / 2);
        if (!round)
            append(markup, "ry", rect.height() / 2);
        return markup += "/>";
    }

    StyleSheet& m_styles;
    QPointF m_at;
};

/// A figure ready to be written: its shapes' markup counts from the figure of the page that holds it.
struct Prepared
{
    const Figure& figure;
    QByteArray id;
    std::vector<Sharing::Counted> fragments;
    Sharing::Parts parts;
    std::vector<Prepared> children;
};

class Writer
{
public:
    explicit Writer(const SvgOptions& options) : m_options(options)
    {
        for (const char* own : {"title", "description"}) // the drawing's
            m_ids.unique(QLatin1String(own));
    }

    QByteArray write(const Drawing& drawing)
    {
        const QByteArray ground = m_styles.nameOf({.fill = Colour::Ground});
        std::vector<Prepared> figures;
        for (const Figure& figure : drawing.figures)
            figures.push_back(prepare(figure, {}));
        for (Prepared& figure : figures)
            collect(figure);
        m_sharing.settle(m_ids);

        QByteArray svg = root(drawing) + "<style>\n" + m_styles.css(m_options.theme) + "</style>\n";
        svg += m_sharing.definitions();
        svg += "<rect" + attribute("class", ground) + attribute("width", drawing.size.width()) +
               attribute("height", drawing.size.height()) + "/>\n";
        for (const Prepared& figure : figures) {
            add(svg, figure, figure.figure.origin);
            svg += '\n'; // a line a cluster: so a change is a change of that line
        }
        return svg += "</svg>\n";
    }

private:
    QByteArray root(const Drawing& drawing) const
    {
        const QByteArray width = shortNumber(drawing.size.width());
        const QByteArray height = shortNumber(drawing.size.height());
        const bool described = !drawing.description.isEmpty();
        // Characters of one code look otherwise in Chinese and in Japanese. English has none of them, and says no more
        // than it did.
        const QByteArray language = joint::language().toUtf8();
        QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"" +
                         attribute("width", width) + attribute("height", height) +
                         attribute("viewBox", "0 0 " + width + ' ' + height) +
                         (language == "en" ? QByteArray() : attribute("xml:lang", language)) +
                         attribute("role", "graphics-document document") +
                         attribute("aria-labelledby", described ? "title description" : "title") +
                         attribute("font-family", families(Face::Sans).toUtf8()) + ">\n";
        svg += "<title id=\"title\">" + escaped(drawing.title) + "</title>\n";
        if (described)
            svg += "<desc id=\"description\">" + escaped(drawing.description) + "</desc>\n";
        if (!m_options.metadata.isEmpty())
            svg += "<metadata>" + m_options.metadata + "</metadata>\n";
        return svg;
    }

    Prepared prepare(const Figure& figure, QPointF at)
    {
        Prepared prepared{figure, figure.id.isEmpty() ? QByteArray() : m_ids.unique(figure.id).toUtf8(), {}, {}, {}};
        const ShapeWriter writer(m_styles, at);
        prepared.fragments.reserve(figure.shapes.size());
        for (const Shape& shape : figure.shapes)
            if (QByteArray markup = std::visit(writer, shape); !markup.isEmpty())
                prepared.fragments.push_back(m_sharing.count({std::move(markup), std::holds_alternative<Text>(shape)}));
        prepared.children.reserve(figure.children.size());
        for (const Figure& child : figure.children)
            prepared.children.push_back(prepare(child, at + child.origin));
        return prepared;
    }

    void collect(Prepared& prepared)
    {
        prepared.parts = m_sharing.collect(prepared.fragments);
        for (Prepared& child : prepared.children)
            collect(child);
    }

    static void addAttributes(QByteArray& svg, const Prepared& prepared)
    {
        const EntityId& entity = prepared.figure.entity;
        if (!prepared.id.isEmpty())
            append(svg, "id", prepared.id);
        if (!entity)
            return;
        append(svg, "data-kind", kindWord(entity.kind).toLatin1());
        if (entity.kind == EntityId::Kind::Cluster && entity.module != Module::Pgsql)
            append(svg, "data-module", moduleName(entity.module).toUtf8());
        if (const QByteArray name = escaped(entity.name); !prepared.id.endsWith(name))
            append(svg, "data-name", name);
    }

    /// Whether something inside leads elsewhere: links can't stand in one another.
    bool hasLinkInside(const Prepared& prepared) const
    {
        return std::ranges::any_of(prepared.children, [this](const Prepared& child) {
            return !m_options.links.of(child.figure.entity).isEmpty() || hasLinkInside(child);
        });
    }

    /// `origin`: of a figure of the page; what it holds counts from there.
    void add(QByteArray& svg, const Prepared& prepared, QPointF origin) const
    {
        const Figure& figure = prepared.figure;
        svg += "<g";
        addAttributes(svg, prepared);
        if (!origin.isNull())
            append(svg, "transform", "translate(" + pair(origin) + ')');
        svg += '>';
        if (!figure.title.isEmpty())
            addElement(svg, "title", figure.title);
        if (!figure.description.isEmpty())
            addElement(svg, "desc", figure.description);

        const QString address = m_options.links.of(figure.entity);
        const bool isWhollyLinked = !address.isEmpty() && !hasLinkInside(prepared);
        if (!address.isEmpty())
            svg += "<a" + attribute("xlink:href", escaped(address)) + '>';
        m_sharing.write(svg, prepared.parts);
        if (!address.isEmpty() && !isWhollyLinked)
            svg += "</a>";
        for (const Prepared& child : prepared.children)
            add(svg, child, {});
        svg += isWhollyLinked ? "</a></g>" : "</g>";
    }

    static void addElement(QByteArray& svg, const char* name, const QString& text)
    {
        svg.append('<').append(name).append('>');
        appendEscaped(svg, text);
        svg.append("</").append(name).append('>');
    }

    const SvgOptions& m_options;
    StyleSheet m_styles;
    UniqueIds m_ids{u"-_.", u'.', UniqueIds::Letters::Xml};
    Sharing m_sharing;
};

} // namespace

QByteArray toSvg(const Drawing& drawing, const SvgOptions& options)
{
    return Writer(options).write(drawing);
}

} // namespace pigpen::diagram
