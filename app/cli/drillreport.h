#pragma once

#include "core/drill/capacity.h"
#include "core/drill/weakpoints.h"

#include <optional>

namespace pigpen::cli {

/// What `pigpen drill` found out, to be written in either form.
struct DrillReport
{
    const Topology& topology;
    drill::Result result;
    std::optional<drill::WeakPoints> weakest;
    std::optional<drill::Capacity> capacity;
};

QByteArray drillJson(const DrillReport& report);
/// What is touched, in tables; what is not is counted.
QByteArray drillText(const DrillReport& report);

} // namespace pigpen::cli
