#pragma once

#include "app/canvas/entityverbs.h"

#include <QMenu>

namespace pigpen {

/// Opens a line for the verb's question, which does the verb with what is typed.
using Asker = std::function<void(const EntityVerb& verb)>;

/// Adds an action for each verb, in the submenus that they name; the rule that a verb follows is its tooltip.
void addVerbs(QMenu& menu, const std::vector<EntityVerb>& verbs, const Asker& ask = {});

} // namespace pigpen
