#pragma once

#include <functional>

namespace pigpen {

/// What long work calls now and then with how much is done (0 to 1); false cancels it. Empty where nobody waits.
using Progress = std::function<bool(double done)>;

/// Tells, where somebody waits; whether it goes on.
inline bool goesOn(const Progress& progress, double done)
{
    return !progress || progress(done);
}

} // namespace pigpen
