#include "parts.h"

#include "textwidth.h"

namespace pigpen::diagram {

namespace {

constexpr Style pillStyle{10.5, Weight::SemiBold};
constexpr double pillHeight = 18;

struct Moved
{
    QPointF by;

    void operator()(Box& box) const { box.rect.translate(by); }
    void operator()(Text& text) const { text.at += by; }
    void operator()(Line& line) const { shift(line.points); }
    void operator()(Polygon& polygon) const { shift(polygon.points); }

    void shift(std::vector<QPointF>& points) const
    {
        for (QPointF& point : points)
            point += by;
    }
};

} // namespace

Text words(QPointF at, Runs runs, const Style& style, Align align, Detail detail)
{
    return {at, std::move(runs), style.size, style.face, style.weight, align, detail};
}

Text words(QPointF at, const QString& text, const Style& style, Align align, Detail detail)
{
    return words(at, Runs{{text, style.colour}}, style, align, detail);
}

double widthOf(const QString& text, const Style& style)
{
    return textWidth(text, style.size, style.face, style.weight);
}

double widthOf(const Runs& runs, const Style& style)
{
    double width = 0;
    for (const Text::Run& run : runs)
        width += widthOf(run.text, style);
    return width;
}

Runs elided(const Runs& runs, double width, const Style& style)
{
    if (widthOf(runs, style) <= width)
        return runs;
    // A name's own part tells it from its neighbours: rather cut the cluster's.
    const double own = runs.size() == 2 ? widthOf(runs.back().text, style) : width;
    if (own < width * 0.7)
        return {{elided(runs.front().text, width - own, style.size, style.face, style.weight), runs.front().colour},
                runs.back()};
    Runs kept;
    double left = width;
    for (const Text::Run& run : runs) {
        const QString text = elided(run.text, left, style.size, style.face, style.weight);
        kept.push_back({text, run.colour});
        if (text != run.text)
            break;
        left -= widthOf(text, style);
    }
    return kept;
}

Runs nameRuns(const QString& name, const QString& cluster, Colour own, Colour prefix)
{
    if (cluster.isEmpty() || name.size() <= cluster.size() || !name.startsWith(cluster))
        return {{name, own}};
    return {{cluster, prefix}, {name.mid(cluster.size()), own}};
}

Box card(const QRectF& rect, const Hue& hue, double radius)
{
    return {rect, radius, hue.soft, {hue.mark, 1.25}};
}

Polygon disc(QPointF centre, double radius, Colour fill, const Stroke& stroke)
{
    const QPointF arm(radius, radius);
    return {{centre - arm, centre + arm}, true, fill, stroke, Detail::Middle};
}

double pillWidth(const QString& word)
{
    return widthOf(word, pillStyle) + 16;
}

std::vector<Shape> pill(double right, double y, const QString& word, Colour fill, Colour ink)
{
    const double width = pillWidth(word);
    const QRectF rect(right - width, y - pillHeight / 2, width, pillHeight);
    Style style = pillStyle;
    style.colour = ink;
    return {Box{rect, pillHeight / 2, fill}, words({rect.center().x(), y + 3.75}, word, style, Align::Centre)};
}

void translate(Shape& shape, QPointF by)
{
    std::visit(Moved{by}, shape);
}

Figure moved(Figure figure, QPointF by)
{
    figure.origin += by;
    return figure;
}

} // namespace pigpen::diagram
