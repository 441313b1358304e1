#include "core/publish/changes/changedlines.h"

#include "core/publish/changes/changelook.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen {

namespace {

using namespace diagram;
using Kind = Difference::Kind;
using State = std::optional<Kind>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangedLines)
};

void paint(Stroke& stroke, State state)
{
    stroke.colour = state ? inkOf(*state) : Colour::Role;
    if (state == Kind::Removed)
        stroke.dash = {5, 3};
}

State stateOf(const EntityId& follower, const ChangedClusters& changes)
{
    const auto found = changes.follows.constFind(follower);
    return found != changes.follows.cend() ? State(*found) : std::nullopt;
}

State stateOf(const ClusterLink& link, const ChangedClusters& changes)
{
    if (link.kind == ClusterLink::Kind::Sentinel)
        return {};
    return changes.ghosts.contains(link.from) ? State(Kind::Removed) : stateOf(link.to, changes);
}

/// Whose left side the line leads to.
EntityId followerOf(const Line& line, const Figure& container)
{
    for (const Figure& card : container.children) {
        const QPointF off = line.points.back() - card.origin - QPointF(0, card.size.height() / 2);
        if (off.manhattanLength() < 1)
            return card.entity;
    }
    return {};
}

int rankOf(State state)
{
    return state == Kind::Removed ? 0 : state == Kind::Added ? 2 : 1;
}

bool showsLine(const Figure& figure, Colour colour)
{
    return std::ranges::any_of(figure.shapes, [colour](const Shape& shape) {
        const auto* line = std::get_if<Line>(&shape);
        return line && line->stroke.colour == colour;
    });
}

} // namespace

void paintReplication(Figure& container, const ChangedClusters& changes)
{
    std::vector<size_t> places;
    std::vector<std::pair<int, Line>> lines;
    for (size_t i = 0; i < container.shapes.size(); ++i) {
        auto* line = std::get_if<Line>(&container.shapes[i]);
        if (!line)
            continue;
        const State state = stateOf(followerOf(*line, container), changes);
        paint(line->stroke, state);
        places.push_back(i);
        lines.emplace_back(rankOf(state), *line);
    }
    std::ranges::stable_sort(lines, {}, &std::pair<int, Line>::first);
    for (size_t i = 0; i < places.size(); ++i)
        container.shapes[places[i]] = std::move(lines[i].second);
}

std::vector<Figure> changedLinks(const std::vector<ClusterLink>& links, const QHash<EntityId, QRectF>& rects,
                                 const ChangedClusters& changes)
{
    std::vector<Figure> figures;
    for (const State state : {State(Difference::Kind::Removed), State(), State(Difference::Kind::Added)}) {
        std::vector<ClusterLink> some;
        std::ranges::copy_if(links, std::back_inserter(some),
                             [&](const ClusterLink& link) { return stateOf(link, changes) == state; });
        for (Figure& figure : figuresOf(some, rects)) {
            for (Shape& shape : figure.shapes)
                if (auto* line = std::get_if<Line>(&shape))
                    paint(line->stroke, state);
            figures.push_back(std::move(figure));
        }
    }
    return figures;
}

std::vector<LegendItem> replicationLegend(const std::vector<Figure>& figures)
{
    std::vector<LegendItem> items;
    const std::pair<Difference::Kind, QString> labels[]{{Difference::Kind::Added, Words::tr("Replication, new")},
                                                        {Difference::Kind::Removed, Words::tr("Replication, gone")}};
    for (const auto& [kind, label] : labels) {
        const Colour colour = inkOf(kind);
        if (std::ranges::none_of(figures, [colour](const Figure& one) { return showsLine(one, colour); }))
            continue;
        Line sample{.points = {{0, 8}, {28, 8}}, .stroke = {colour, 1.75}, .end = Line::End::Arrow};
        paint(sample.stroke, kind);
        items.push_back({{std::move(sample)}, label});
    }
    return items;
}

} // namespace pigpen
