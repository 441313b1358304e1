#include "app/paint/figurepainter.h"

#include "core/diagram/linepath.h"
#include "core/diagram/textwidth.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPalette>

namespace pigpen {

using namespace diagram;

namespace {

/// Font::scale of sizes that are no whole pixels.
constexpr int fineness = 4;

QPainterPath pathFrom(const std::vector<PathStep>& steps)
{
    QPainterPath path;
    for (const PathStep& step : steps) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            path.moveTo(step.to);
            break;
        case PathStep::Kind::Line:
            path.lineTo(step.to);
            break;
        case PathStep::Kind::Curve:
            path.quadTo(step.control, step.to);
            break;
        }
    }
    return path;
}

QPolygonF polygonFrom(const std::vector<QPointF>& points)
{
    return {QList<QPointF>(points.begin(), points.end())};
}

/// Round above and square below.
QPainterPath tabPath(const QRectF& rect, double radius)
{
    const double arc = 2 * radius;
    QPainterPath path(rect.bottomLeft());
    path.arcTo(QRectF(rect.left(), rect.top(), arc, arc), 180, -90);
    path.arcTo(QRectF(rect.right() - arc, rect.top(), arc, arc), 90, -90);
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

QFont::Weight fontWeight(Weight weight)
{
    return static_cast<QFont::Weight>(weight); // both count as CSS does
}

} // namespace

Theme themeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

QColor colour(Colour colour, Theme theme)
{
    return colour == Colour::None ? QColor(Qt::transparent) : QColor::fromRgb(QRgb(rgb(colour, theme)));
}

QColor accent(Theme theme)
{
    return QColor::fromRgb(theme == Theme::Dark ? 0x6ea8fe : 0x2563c9);
}

QFont fontOf(Face face, double size, Weight weight)
{
    QStringList names = families(face).split(u',');
    for (QString& name : names)
        name = name.remove(u'\'').trimmed();
    QFont font;
    font.setFamilies(names);
    font.setStyleHint(face == Face::Mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(qRound(size));
    font.setWeight(fontWeight(weight));
    font.setHintingPreference(QFont::PreferNoHinting); // so that words keep their widths at every zoom
    return font;
}

Detail finestAt(double zoom)
{
    constexpr double middleFrom = 0.2;
    constexpr double nearFrom = 0.36;
    return zoom < middleFrom ? Detail::Far : zoom < nearFrom ? Detail::Middle : Detail::Near;
}

Fineness finenessAt(double zoom)
{
    constexpr double leastOnScreen = 4;
    return {finestAt(zoom), leastOnScreen / zoom};
}

namespace {

bool isReadable(const Shape& shape, const Fineness& level)
{
    const Text* text = std::get_if<Text>(&shape);
    return !text || (level.words && text->size >= level.leastText);
}

/// The shapes that a level leaves: no words that can't be read, and no pill whose words are gone. What comes before a
/// figure's first words is its own ground.
std::vector<const Shape*> shapesAt(const Figure& figure, const Fineness& level)
{
    std::vector<const Shape*> wanted;
    bool ground = true;
    for (size_t i = 0; i < figure.shapes.size(); ++i) {
        const Shape& shape = figure.shapes[i];
        ground = ground && !std::holds_alternative<Text>(shape);
        const bool pill = !ground && std::holds_alternative<Box>(shape) && i + 1 < figure.shapes.size();
        if (isReadable(shape, level) && !(pill && !isReadable(figure.shapes[i + 1], level)))
            wanted.push_back(&shape);
    }
    return wanted;
}

} // namespace

void FigurePainter::paint(QPainter& painter, const Figure& figure, const Fineness& level) const
{
    const auto paintShape = [&](const auto& shape) {
        if (shape.detail <= level.finest)
            paint(painter, shape);
    };
    for (const Shape* shape : shapesAt(figure, level))
        std::visit(paintShape, *shape);
    for (const Figure& child : figure.children) {
        painter.translate(child.origin);
        paint(painter, child, level);
        painter.translate(-child.origin);
    }
}

void FigurePainter::paint(QPainter& painter, const Drawing& drawing, const Fineness& level) const
{
    for (const Figure& figure : drawing.figures) {
        painter.translate(figure.origin);
        paint(painter, figure, level);
        painter.translate(-figure.origin);
    }
}

QPen FigurePainter::pen(const Stroke& stroke) const
{
    if (stroke.colour == Colour::None)
        return Qt::NoPen;
    QPen pen(colour(stroke.colour), stroke.width);
    if (!stroke.dash.empty()) {
        QList<qreal> dashes;
        for (const double dash : stroke.dash)
            dashes.append(dash / stroke.width); // QPen counts in widths of the pen
        pen.setDashPattern(dashes);
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

QBrush FigurePainter::brush(Colour value) const
{
    return value == Colour::None ? QBrush(Qt::NoBrush) : QBrush(colour(value));
}

/// Says no where it is to be painted as a path.
bool FigurePainter::paintAligned(QPainter& painter, const Box& box) const
{
    if (m_purpose == Purpose::Export || box.radius <= 0 || box.roundTopOnly || !box.stroke.dash.empty())
        return false;
    return m_boxes.paint(painter,
                         {box.rect, box.radius, colour(box.fill), colour(box.stroke.colour), box.stroke.width});
}

void FigurePainter::paint(QPainter& painter, const Box& box) const
{
    if (paintAligned(painter, box))
        return;
    painter.setPen(pen(box.stroke));
    painter.setBrush(brush(box.fill));
    if (box.roundTopOnly)
        painter.drawPath(tabPath(box.rect, box.radius));
    else if (box.radius > 0)
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    else
        painter.drawRect(box.rect);
}

void FigurePainter::paint(QPainter& painter, const Line& line) const
{
    const LinePath path = pathOf(line);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(line.stroke));
    painter.drawPath(pathFrom(path.line));
    painter.setPen(pen({line.stroke.colour, line.stroke.width}));
    painter.drawPath(pathFrom(path.marks));
    painter.setBrush(brush(Colour::Card));
    for (const QRectF& ring : path.rings)
        painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush(line.stroke.colour));
    for (const auto& arrow : path.arrows)
        painter.drawPolygon(polygonFrom(arrow));
}

void FigurePainter::paint(QPainter& painter, const Polygon& polygon) const
{
    painter.setPen(pen(polygon.stroke));
    painter.setBrush(brush(polygon.fill));
    const QPolygonF points = polygonFrom(polygon.points);
    if (polygon.curved)
        painter.drawEllipse(points.boundingRect());
    else
        painter.drawPolygon(points);
}

const FigurePainter::Font& FigurePainter::font(const Text& text) const
{
    const int size = qRound(text.size * fineness);
    const quint32 key =
        quint32(size) << 12 | quint32(static_cast<int>(text.weight)) << 1 | (text.face == Face::Mono ? 1U : 0U);
    const auto known = m_fonts.constFind(key);
    if (known != m_fonts.cend())
        return *known;
    const bool whole = size % fineness == 0;
    const Font made{fontOf(text.face, whole ? text.size : size, text.weight), whole ? 1.0 : 1.0 / fineness, key << 1};
    return *m_fonts.insert(key, made);
}

/// By what words of that width (in pixels at 100 %) are narrowed, so that they keep to what the layout gave them.
double FigurePainter::condensation(const Text& text, double width) const
{
    if (m_purpose == Purpose::Screen || width <= 0)
        return 1;
    double room = 0;
    for (const Text::Run& run : text.runs)
        room += textWidth(run.text, text.size, text.face, text.weight);
    return std::min(1.0, room / width);
}

void FigurePainter::paint(QPainter& painter, const Text& text) const
{
    if (m_purpose != Purpose::Screen)
        return paintFitted(painter, text);
    const Font& made = font(text);
    double width = 0;
    if (text.align != Align::Left) {
        for (const Text::Run& run : text.runs)
            width += m_words.word(run.text, made.font, made.key).advance;
    }
    double x = text.align == Align::Centre ? -width / 2 : text.align == Align::Right ? -width : 0;
    const QTransform before = painter.worldTransform(); // to save more would cost more
    painter.translate(text.at);
    painter.scale(made.scale, made.scale);
    painter.setFont(made.font);
    for (const Text::Run& run : text.runs) {
        const WordCache::Word& word = m_words.word(run.text, made.font, made.key);
        painter.setPen(colour(run.colour));
        painter.drawStaticText(QPointF(x, -word.ascent), word.text);
        x += word.advance;
    }
    painter.setWorldTransform(before);
}

void FigurePainter::paintFitted(QPainter& painter, const Text& text) const
{
    const Font& made = font(text);
    painter.setFont(made.font);
    const QFontMetricsF metrics(made.font);
    double width = 0;
    if (text.align != Align::Left || m_purpose != Purpose::Screen) {
        for (const Text::Run& run : text.runs)
            width += metrics.horizontalAdvance(run.text);
    }
    double x = text.align == Align::Centre ? -width / 2 : text.align == Align::Right ? -width : 0;
    painter.save();
    painter.translate(text.at);
    painter.scale(made.scale * condensation(text, width * made.scale), made.scale);
    for (const Text::Run& run : text.runs) {
        painter.setPen(colour(run.colour));
        painter.drawText(QPointF(x, 0), run.text);
        if (text.runs.size() > 1)
            x += metrics.horizontalAdvance(run.text);
    }
    painter.restore();
}

namespace {

QRectF around(const std::vector<QPointF>& points)
{
    return polygonFrom(points).boundingRect();
}

QRectF coverOf(const Shape& shape)
{
    struct Cover
    {
        QRectF operator()(const Box& box) const { return box.rect; }
        QRectF operator()(const Line& line) const
        {
            return around(line.points).adjusted(-endLength, -endLength, endLength, endLength);
        }
        QRectF operator()(const Polygon& polygon) const { return around(polygon.points); }
        // Words stand on what has an extent of its own, or are given some room here.
        QRectF operator()(const Text& text) const { return {text.at.x(), text.at.y() - text.size, 1, text.size}; }
    };
    return std::visit(Cover(), shape);
}

} // namespace

QRectF coverOf(const Figure& figure)
{
    QRectF cover(QPointF(), figure.size);
    for (const Shape& shape : figure.shapes)
        cover |= coverOf(shape);
    for (const Figure& child : figure.children) {
        if (!child.entity)
            cover |= coverOf(child).translated(child.origin);
    }
    return cover;
}

} // namespace pigpen
