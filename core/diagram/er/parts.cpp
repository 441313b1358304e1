#include "core/diagram/er/parts.h"

#include "core/diagram/entityfigure.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen::diagram::er {

namespace {

struct Er
{
    Q_DECLARE_TR_FUNCTIONS(Er)
};

constexpr size_t mostNames = 8;
constexpr double headerHeight = 32;
constexpr double rowHeight = 21;
constexpr double inset = 14;
constexpr Style wordStyle{14, Weight::Bold};
constexpr Style nameStyle{12.5, Weight::SemiBold};
constexpr Style asideStyle{10.5, Weight::Regular, Colour::SecondaryInk};
constexpr Style relationStyle{11.5, Weight::Medium};
constexpr Style cardinalityStyle{12.5, Weight::Bold};
const Stroke lineStroke{Colour::SecondaryInk, 1.25};

Style styleOf(const Name& name)
{
    return name.face == Face::Mono ? Style{12, Weight::Regular, Colour::Ink, Face::Mono} : nameStyle;
}

Style asideStyleOf(const Name& name)
{
    Style style = asideStyle;
    style.face = name.asideFace;
    return style;
}

/// So many names that, with the line that counts the others, no box grows beyond mostNames.
size_t shownOf(const Entity& entity)
{
    return entity.names.size() > mostNames ? mostNames - 1 : entity.names.size();
}

size_t rowsOf(const Entity& entity)
{
    const size_t shown = shownOf(entity);
    return shown == 0 ? 1 : shown + (shown < entity.names.size() ? 1 : 0);
}

Figure nameFigure(const Entity& entity, const Name& name, double y)
{
    Figure figure;
    figure.entity = name.entity;
    figure.id = name.entity ? figureId(name.entity) : QLatin1String(entity.term.id) + QStringLiteral("/name");
    for (const Text::Run& run : name.runs)
        figure.title += run.text;
    if (!name.aside.isEmpty())
        figure.title += QStringLiteral(", ") + name.aside;
    figure.origin = {inset, y};
    figure.size = {entity.rect.width() - 2 * inset, rowHeight};
    const Style style = styleOf(name);
    const double most = figure.size.width();
    const Runs runs = elided(name.runs, most, style);
    figure.shapes.push_back(words({0, 15}, runs, style));
    const double room = most - widthOf(runs, style) - 12;
    const Runs aside = elided({{name.aside, asideStyle.colour}}, room, asideStyleOf(name));
    if (!name.aside.isEmpty() && room > 24)
        figure.shapes.push_back(words({most, 15}, aside, asideStyleOf(name), Align::Right, Detail::Middle));
    return figure;
}

QPointF direction(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    return {way.x() > 0 ? 1.0 : way.x() < 0 ? -1.0 : 0.0, way.y() > 0 ? 1.0 : way.y() < 0 ? -1.0 : 0.0};
}

/// Beside the line, where it leaves the entity.
Text cardinality(const QString& word, QPointF end, QPointF next)
{
    const QPointF way = direction(end, next);
    if (way.x() != 0)
        return words(end + QPointF(way.x() * 14, -7), word, cardinalityStyle, Align::Centre, Detail::Middle);
    return words(end + QPointF(8, way.y() > 0 ? 19 : -10), word, cardinalityStyle, Align::Left, Detail::Middle);
}

} // namespace

QString Term::word() const
{
    return Er::tr(id);
}

double widthOf(const Entity& entity)
{
    double width = widthOf(entity.term.word(), wordStyle) + 60;
    for (size_t i = 0; i < shownOf(entity); ++i) {
        const Name& name = entity.names[i];
        const double aside = name.aside.isEmpty() ? 0 : 16 + widthOf(name.aside, asideStyleOf(name));
        width = std::max(width, widthOf(name.runs, styleOf(name)) + aside + 2 * inset);
    }
    width = std::max(width, widthOf(entity.none, asideStyle) + 2 * inset);
    return std::clamp(std::ceil(width / 4) * 4, 132.0, 256.0);
}

double heightOf(const Entity& entity)
{
    return std::max(entity.least, headerHeight + 16 + rowHeight * static_cast<double>(rowsOf(entity)));
}

double diamondWidth(const Term& term)
{
    return std::ceil(widthOf(term.word(), relationStyle) * 1.3 / 4) * 4 + 44;
}

Figure figureOf(const Entity& entity)
{
    Figure figure;
    figure.id = QLatin1String(entity.term.id);
    figure.title = entity.term.word();
    figure.origin = entity.rect.topLeft();
    figure.size = entity.rect.size();
    const double width = figure.size.width();
    figure.shapes.push_back(Box{{{0, 0}, figure.size}, 8, Colour::Card});
    figure.shapes.push_back(Box{{0, 0, width, headerHeight}, 8, entity.hue.soft, {}, true});
    figure.shapes.push_back(Box{{{0, 0}, figure.size}, 8, Colour::None, {entity.hue.mark, 1.5}});
    Style style = wordStyle;
    style.colour = entity.hue.ink;
    figure.shapes.push_back(words({inset, 21}, figure.title, style));
    if (entity.names.size() > 1)
        figure.shapes.push_back(
            words({width - inset, 21}, QString::number(entity.names.size()), asideStyle, Align::Right, Detail::Middle));

    double y = headerHeight + 8;
    for (size_t i = 0; i < shownOf(entity); ++i, y += rowHeight)
        figure.children.push_back(nameFigure(entity, entity.names[i], y));
    const size_t hidden = entity.names.size() - shownOf(entity);
    const QString rest = entity.names.empty() ? entity.none : Er::tr("and %1 more").arg(hidden);
    if (entity.names.empty() || hidden > 0)
        figure.shapes.push_back(words({inset, y + 15}, rest, asideStyle, Align::Left, Detail::Middle));
    return figure;
}

Figure figureOf(const Relation& relation)
{
    Figure figure;
    figure.title = QStringLiteral("%1 (%2 : %3)").arg(relation.term.word(), relation.first, relation.last);
    figure.shapes.push_back(Line{relation.path, 10, lineStroke});
    const double x = diamondWidth(relation.term) / 2;
    const double y = diamondHeight / 2;
    const QPointF at = relation.diamond;
    figure.shapes.push_back(Polygon{{at - QPointF(x, 0), at - QPointF(0, y), at + QPointF(x, 0), at + QPointF(0, y)},
                                    false,
                                    Colour::Card,
                                    lineStroke});
    figure.shapes.push_back(
        words(at + QPointF(0, 4), relation.term.word(), relationStyle, Align::Centre, Detail::Middle));
    const auto& path = relation.path;
    figure.shapes.push_back(cardinality(relation.first, path.front(), path[1]));
    figure.shapes.push_back(cardinality(relation.last, path.back(), path[path.size() - 2]));
    return figure;
}

} // namespace pigpen::diagram::er
