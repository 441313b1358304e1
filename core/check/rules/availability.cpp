// What stops when something is lost.
#include "core/check/report.h"
#include "core/check/rules/families.h"

namespace pigpen::check {

Rules availabilityRules()
{
    return {};
}

} // namespace pigpen::check
