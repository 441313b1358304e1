#pragma once

#include "core/diagram/drawing.h"
#include "core/diagram/hyperlinks.h"

#include <QByteArray>

namespace pigpen::diagram {

struct SvgOptions
{
    SvgOptions(Theme wanted = Theme::Light) : theme(wanted) {}

    Theme theme; // Auto follows the reader's dark mode
    Hyperlinks links;
    QByteArray metadata; // well-formed XML for programs; empty: none
};

/// SVG with real text, ids, titles and a group an entity; no script, nothing external; the same bytes on every machine.
///
/// A group's id is the entity's name, with its cluster's before it where Pigsty's conventions don't put that there
/// (pg-test.app, a database). `data-kind` tells what it is, `data-module` of which module a cluster is (PostgreSQL
/// where it is missing), and `data-name` its name where that is no id of XML. What figures have in common is written
/// once, in `defs`.
QByteArray toSvg(const Drawing& drawing, const SvgOptions& options = {});

} // namespace pigpen::diagram
