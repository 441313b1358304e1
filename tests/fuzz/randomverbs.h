#pragma once

#include "choices.h"
#include "core/design/design.h"

/// One verb on a design that has a snapshot, with arguments that are mostly names of what is there.
pigpen::edit::Result randomVerb(const pigpen::Design& design, Choices& choices);
