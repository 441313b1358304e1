// Databases, roles, HBA rules.
#include "core/check/report.h"
#include "core/check/rules/families.h"

namespace pigpen::check {

Rules objectRules()
{
    return {};
}

} // namespace pigpen::check
