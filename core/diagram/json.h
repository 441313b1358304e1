#pragma once

#include "core/diagram/drawing.h"

#include <QByteArray>

namespace pigpen::diagram {

/// A drawing as JSON, for who wants to paint it by other means. One document on one line:
///
///     {"version": 1, "title": "…", "description": "…", "width": 992, "height": 920,
///      "palette": [{"light": "#f6f7f9", "dark": "#14171c"}, …],
///      "figures": [{"id": "pg-test-1", "parent": "pg-test", "kind": "instance", "module": "pgsql", "cluster":
///      "pg-test",
///                   "name": "pg-test-1", "title": "…", "description": null, "rect": [432, 336, 235, 56], "shapes":
///                   […]}]}
///
/// Whoever paints the ground (palette 0), then the shapes of all figures in their order, has the picture. All
/// coordinates are pixels of the page, y downwards; colours are indices into the palette, null is none. `kind` is
/// cluster, instance, service, node, database or role, and null for what is no entity; module and cluster are null
/// where there is none, `parent` is the id of the figure that holds this one, or null.
///
///     {"shape": "box", "rect": [x, y, w, h], "radius": 12, "roundTopOnly": false, "fill": 1, "stroke": STROKE}
///     {"shape": "polygon" or "ellipse", "points" or "rect": …, "fill": 1, "stroke": STROKE}
///     {"shape": "line", "points": [[x, y], …], "radius": 8, "stroke": STROKE, "start": END, "end": END,
///      "from": "pg-test-1", "to": "pg-test-2"}
///     {"shape": "text", "at": [x, y], "align": "left", "size": 12, "weight": 400, "face": "sans",
///      "runs": [{"text": "pg-test", "colour": 5}]}
///
/// STROKE is null or {"colour": 2, "width": 1.5, "dash": [6, 4]}; END is none, arrow, one, many or zero-or-many (crow's
/// feet); `from` and `to` are the ids of the figures on whose border a line ends, or null; `at` is on the baseline;
/// `align` is left, centre or right; `face` is sans or mono. A radius rounds corners, of a line its bends.
QByteArray toJson(const Drawing& drawing);

} // namespace pigpen::diagram
