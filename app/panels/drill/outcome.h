#pragma once

#include "core/drill/drill.h"

/// What became of the design in a failure drill, in words: for the panel.
namespace pigpen {

struct OutcomeRow
{
    drill::State state = drill::State::Ok;
    EntityId entity; // None where it is no entity
    QString name;
    QString words; // why, or what follows
};

struct OutcomeGroup
{
    QString title;
    std::vector<OutcomeRow> rows; // the worst first
};

struct Outcome
{
    drill::State worst = drill::State::Ok;
    QString verdict;                  // in a sentence or two
    std::vector<OutcomeGroup> groups; // of what is touched; none is empty
    QString untouched;                // the others, counted; empty where there are none
};

Outcome outcomeOf(const drill::Result& result);

} // namespace pigpen
