// What Ansible reads otherwise than it looks.
#include "core/check/report.h"
#include "core/check/rules/families.h"

namespace pigpen::check {

Rules readingRules()
{
    return {};
}

} // namespace pigpen::check
