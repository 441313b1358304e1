#pragma once

#include "core/diagram/drawing.h"
#include "core/diagram/model/bandplan.h"

namespace pigpen::diagram {

/// What a service does with an instance: with today's roles, routed to; a member that the health check leaves out as
/// long as it keeps its role; only when no other member is left.
enum class Route { None, Active, Waiting, Backup };
Route routeOf(const Service& service, const Instance& instance);
/// The mark of a route at a point of a service's rail.
Shape routeMark(Route route, QPointF at);

/// Whether an instance's role keeps it from ordinary use: offline or delayed. It has a frame of another colour.
bool standsAside(const Instance& instance);

/// A line from one point to several, along one trunk at `trunk`: an x when the lines leave sideways (`upright` false),
/// a y when they leave up and down. Each run is drawn once.
struct Fan
{
    QPointF from;
    double trunk = 0;
    std::vector<QPointF> to;
    bool upright = false;
    Stroke stroke;
    Line::End start = Line::End::None;
    Line::End end = Line::End::None;
};
std::vector<Shape> fanLines(const Fan& fan);

/// All lines of a band, beneath its cards.
std::vector<Shape> bandLines(const BandPlan& plan);

/// The band of a cluster, origin (0, 0).
Figure bandFigure(const BandPlan& plan, const NodeNames& names);

} // namespace pigpen::diagram
