// Services: ports, selectors, routes.
#include "core/check/report.h"
#include "core/check/rules/families.h"

namespace pigpen::check {

Rules serviceRules()
{
    return {};
}

} // namespace pigpen::check
