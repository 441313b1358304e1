#pragma once

#include "app/panels/source/sourcemarks.h"

class QMenu;

namespace pigpen {

class SourceEditor;

/// What the source pane offers for the problems of a line.
namespace sourceproblems {

using Findings = std::vector<const check::Finding*>;

/// Those of the line that offer a fix: those at the column, where there are any, else all.
Findings fixableAt(const SourceMarks& marks, int line, int column);
/// Puts what can be done with the line's problems at the top of the menu.
void addTo(QMenu& menu, SourceEditor& editor, int line);
/// Asks which of them shall be fixed.
void choose(SourceEditor& editor, const Findings& findings, QPoint position);

} // namespace sourceproblems
} // namespace pigpen
