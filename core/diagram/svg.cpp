#include "core/diagram/svg.h"

#include "core/diagram/linepath.h"
#include "core/diagram/textwidth.h"
#include "core/diagram/theme.h"

#include <QHash>
#include <QSet>
#include <cmath>
#include <utility>

namespace pigpen::diagram {

namespace {

/// At most two decimals, as short as can be.
QByteArray number(double value)
{
    const qint64 hundredths = std::llround(value * 100);
    QByteArray text = QByteArray::number(hundredths / 100);
    const int decimals = static_cast<int>(std::abs(hundredths % 100));
    if (hundredths < 0 && hundredths > -100)
        text.prepend('-');
    if (decimals == 0)
        return text;
    text += '.';
    text += static_cast<char>('0' + decimals / 10);
    if (decimals % 10 != 0)
        text += static_cast<char>('0' + decimals % 10);
    return text;
}

QByteArray pair(QPointF point)
{
    return number(point.x()) + ' ' + number(point.y());
}

QByteArray escaped(const QString& text)
{
    return printable(text).toHtmlEscaped().toUtf8();
}

QByteArray attribute(const char* name, const QByteArray& value)
{
    return ' ' + QByteArray(name) + "=\"" + value + '"';
}

QByteArray attribute(const char* name, double value)
{
    return attribute(name, number(value));
}

QByteArray hex(Colour colour, Theme theme)
{
    return '#' + QByteArray::number(rgb(colour, theme), 16).rightJustified(6, '0');
}

/// How something is painted: one CSS class.
struct Style
{
    /// Of words.
    struct Font
    {
        double size = 0;
        Face face = Face::Sans;
        Weight weight = Weight::Regular;
        Align align = Align::Left;

        bool operator==(const Font&) const = default;
    };
    Colour fill = Colour::None;
    Stroke stroke = {};
    Font font = {};

    bool operator==(const Style& other) const
    {
        return fill == other.fill && font == other.font && stroke.colour == other.stroke.colour &&
               stroke.width == other.stroke.width && stroke.dash == other.stroke.dash;
    }

    /// What a theme changes.
    QByteArray colours(Theme theme) const
    {
        QByteArray css = "fill:" + (fill == Colour::None ? QByteArray("none") : hex(fill, theme));
        if (stroke.colour != Colour::None)
            css += ";stroke:" + hex(stroke.colour, theme);
        return css;
    }

    /// What it doesn't.
    QByteArray others() const
    {
        QByteArray css;
        if (font.size > 0)
            css += ";font-size:" + number(font.size) + "px";
        if (font.weight != Weight::Regular)
            css += ";font-weight:" + QByteArray::number(static_cast<int>(font.weight));
        if (font.face == Face::Mono)
            css += ";font-family:" + families(Face::Mono).toUtf8();
        if (font.align != Align::Left)
            css += font.align == Align::Centre ? ";text-anchor:middle" : ";text-anchor:end";
        if (stroke.colour == Colour::None)
            return css;
        if (stroke.width != 1)
            css += ";stroke-width:" + number(stroke.width);
        for (size_t i = 0; i < stroke.dash.size(); ++i)
            css += (i == 0 ? ";stroke-dasharray:" : ",") + number(stroke.dash[i]);
        return css;
    }
};

size_t qHash(const Style& style, size_t seed = 0)
{
    return qHashMulti(seed, int(style.fill), int(style.stroke.colour), style.stroke.width, style.stroke.dash.size(),
                      style.font.size, int(style.font.face), int(style.font.weight), int(style.font.align));
}

/// Names the styles in the order of their first use: a, b … z, aa, ab …
class StyleSheet
{
public:
    QByteArray nameOf(const Style& style)
    {
        QByteArray& name = m_names[style];
        if (name.isEmpty()) {
            name = nameAt(m_styles.size());
            m_styles.push_back(style);
        }
        return name;
    }

    QByteArray css(Theme theme) const
    {
        QByteArray css = "text{white-space:pre}\n";
        for (size_t i = 0; i < m_styles.size(); ++i)
            css += '.' + nameAt(i) + '{' + m_styles[i].colours(theme) + m_styles[i].others() + "}\n";
        if (theme != Theme::Auto)
            return css;
        css += "@media (prefers-color-scheme:dark){\n";
        for (size_t i = 0; i < m_styles.size(); ++i)
            css += '.' + nameAt(i) + '{' + m_styles[i].colours(Theme::Dark) + "}\n";
        return css + "}\n";
    }

private:
    static QByteArray nameAt(size_t index)
    {
        constexpr size_t letters = 26;
        QByteArray name(1, static_cast<char>('a' + index % letters));
        for (size_t rest = index / letters; rest > 0; rest = (rest - 1) / letters)
            name.prepend(static_cast<char>('a' + (rest - 1) % letters));
        return name;
    }

    std::vector<Style> m_styles;
    QHash<Style, QByteArray> m_names;
};

/// Makes ids of XML: letters, digits, '-', '_', '.', none twice.
class Ids
{
public:
    QByteArray unique(const QString& wanted)
    {
        const QString name = valid(wanted);
        QString id = name;
        int& copies = m_copies[name];
        while (m_taken.contains(id))
            id = name + u'.' + QString::number(++copies + 1);
        m_taken.insert(id);
        return id.toUtf8();
    }

private:
    static QString valid(const QString& wanted)
    {
        QString name;
        for (const QChar c : wanted) {
            const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
            // CJK ideographs and Latin letters with accents are name characters of XML; of others not all are.
            const bool letter =
                (c.unicode() >= 0xf8 && c.unicode() <= 0x2ff) || (c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff);
            name += plain || letter ? c : QChar(u'_');
        }
        const bool startsWell = !name.isEmpty() && (name[0].isLetter() || name[0] == u'_');
        return startsWell ? name : u'_' + name;
    }

    QSet<QString> m_taken{QStringLiteral("title"), QStringLiteral("description")};
    QHash<QString, int> m_copies;
};

QByteArray pathData(const std::vector<PathStep>& steps)
{
    QByteArray data;
    for (const PathStep& step : steps) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            data += 'M' + pair(step.to);
            break;
        case PathStep::Kind::Line:
            data += 'L' + pair(step.to);
            break;
        case PathStep::Kind::Curve:
            data += 'Q' + pair(step.control) + ' ' + pair(step.to);
            break;
        }
    }
    return data;
}

QByteArray closedPathData(const std::vector<QPointF>& points)
{
    QByteArray data;
    for (const QPointF& point : points)
        data += (data.isEmpty() ? 'M' : 'L') + pair(point);
    return data + 'Z';
}

/// A rectangle that is round above and square below.
QByteArray tabData(const QRectF& rect, double radius)
{
    const QByteArray r = number(radius);
    const QByteArray arc = 'a' + r + ' ' + r + " 0 0 1 " + r + ' ';
    return 'M' + pair(rect.bottomLeft()) + 'V' + number(rect.top() + radius) + arc + number(-radius) + 'H' +
           number(rect.right() - radius) + arc + r + 'V' + number(rect.bottom()) + 'Z';
}

const char* kindWord(EntityId::Kind kind)
{
    switch (kind) {
    case EntityId::Kind::None:
        return "";
    case EntityId::Kind::Cluster:
        return "cluster";
    case EntityId::Kind::Instance:
        return "instance";
    case EntityId::Kind::Service:
        return "service";
    case EntityId::Kind::Node:
        return "node";
    case EntityId::Kind::Database:
        return "database";
    case EntityId::Kind::Role:
        return "role";
    }
    Q_UNREACHABLE();
}

class Writer
{
public:
    QByteArray write(const Drawing& drawing, Theme theme)
    {
        const QByteArray ground = m_styles.nameOf({.fill = Colour::Ground});
        for (const Figure& figure : drawing.figures)
            add(figure);
        const QByteArray width = number(drawing.size.width());
        const QByteArray height = number(drawing.size.height());
        const bool described = !drawing.description.isEmpty();
        QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + attribute("width", width) +
                         attribute("height", height) + attribute("viewBox", "0 0 " + width + ' ' + height) +
                         attribute("role", "img") +
                         attribute("aria-labelledby", described ? "title description" : "title") +
                         attribute("font-family", families(Face::Sans).toUtf8()) + ">\n";
        svg += "<title id=\"title\">" + escaped(drawing.title) + "</title>\n";
        if (described)
            svg += "<desc id=\"description\">" + escaped(drawing.description) + "</desc>\n";
        svg += "<style>\n" + m_styles.css(theme) + "</style>\n";
        svg += "<rect" + attribute("class", ground) + attribute("width", width) + attribute("height", height) + "/>\n";
        return svg + m_body + "</svg>\n";
    }

private:
    void add(const Figure& figure)
    {
        m_body += "<g";
        if (!figure.id.isEmpty())
            m_body += attribute("id", m_ids.unique(figure.id));
        if (figure.entity) {
            m_body += attribute("data-kind", kindWord(figure.entity.kind));
            if (figure.entity.kind == EntityId::Kind::Cluster)
                m_body += attribute("data-module", moduleName(figure.entity.module).toUtf8());
            m_body += attribute("data-name", escaped(figure.entity.name));
        }
        if (!figure.origin.isNull())
            m_body += attribute("transform", "translate(" + pair(figure.origin) + ')');
        m_body += ">\n";
        if (!figure.title.isEmpty())
            m_body += "<title>" + escaped(figure.title) + "</title>\n";
        if (!figure.description.isEmpty())
            m_body += "<desc>" + escaped(figure.description) + "</desc>\n";
        for (const Shape& shape : figure.shapes)
            std::visit([this](const auto& one) { add(one); }, shape);
        for (const Figure& child : figure.children)
            add(child);
        m_body += "</g>\n";
    }

    void addPath(const Style& style, const QByteArray& data)
    {
        m_body += "<path" + attribute("class", m_styles.nameOf(style)) + attribute("d", data) + "/>\n";
    }

    void add(const Box& box)
    {
        const Style style{.fill = box.fill, .stroke = box.stroke};
        if (box.roundTopOnly)
            return addPath(style, tabData(box.rect, box.radius));
        m_body += "<rect" + attribute("class", m_styles.nameOf(style));
        if (box.rect.x() != 0)
            m_body += attribute("x", box.rect.x());
        if (box.rect.y() != 0)
            m_body += attribute("y", box.rect.y());
        m_body += attribute("width", box.rect.width()) + attribute("height", box.rect.height());
        if (box.radius > 0)
            m_body += attribute("rx", box.radius);
        m_body += "/>\n";
    }

    void addCircle(const Style& style, const QRectF& rect)
    {
        m_body += "<ellipse" + attribute("class", m_styles.nameOf(style)) + attribute("cx", rect.center().x()) +
                  attribute("cy", rect.center().y()) + attribute("rx", rect.width() / 2) +
                  attribute("ry", rect.height() / 2) + "/>\n";
    }

    void add(const Line& line)
    {
        const LinePath path = pathOf(line);
        const Stroke solid{line.stroke.colour, line.stroke.width};
        if (!path.line.empty())
            addPath({.stroke = line.stroke}, pathData(path.line));
        if (!path.marks.empty())
            addPath({.stroke = solid}, pathData(path.marks));
        for (const auto& arrow : path.arrows)
            addPath({.fill = line.stroke.colour}, closedPathData(arrow));
        for (const QRectF& ring : path.rings)
            addCircle({.fill = Colour::Card, .stroke = solid}, ring);
    }

    void add(const Polygon& polygon)
    {
        const Style style{.fill = polygon.fill, .stroke = polygon.stroke};
        if (!polygon.curved)
            return addPath(style, closedPathData(polygon.points));
        QRectF bounds;
        for (const QPointF& point : polygon.points)
            bounds |= QRectF(point, QSizeF(1e-9, 1e-9));
        addCircle(style, bounds);
    }

    static Style styleOf(const Text& text)
    {
        return {.fill = text.runs.front().colour, .font = {text.size, text.face, text.weight, text.align}};
    }

    void add(const Text& text)
    {
        if (text.runs.empty())
            return;
        m_body += "<text" + attribute("class", m_styles.nameOf(styleOf(text))) + attribute("x", text.at.x()) +
                  attribute("y", text.at.y()) + '>';
        for (const Text::Run& run : text.runs) {
            if (run.colour == text.runs.front().colour)
                m_body += escaped(run.text);
            else
                m_body += "<tspan" + attribute("class", m_styles.nameOf({.fill = run.colour})) + '>' +
                          escaped(run.text) + "</tspan>";
        }
        m_body += "</text>\n";
    }

    StyleSheet m_styles;
    Ids m_ids;
    QByteArray m_body;
};

} // namespace

QByteArray toSvg(const Drawing& drawing, Theme theme)
{
    return Writer().write(drawing, theme);
}

} // namespace pigpen::diagram
