// What the loss of machines would do.
#include "core/design/design.h"
#include "core/drill/weakpoints.h"
#include "tests/bench/bench.h"

using namespace pigpen;

Rows drillRows(const Sample& sample)
{
    const auto topology = std::make_shared<TopologyPtr>();
    const auto derive = [topology, text = sample.text()] {
        if (!*topology)
            *topology = Design::fromText(text).snapshot()->topology;
    };
    return {
        timed(
            QStringLiteral("drill: the loss of each node"),
            [topology] { std::ignore = drill::weakPoints(**topology, {}, drill::Depth::Singles); }, {}, derive),
        timed(
            QStringLiteral("drill: and of each pair"), [topology] { std::ignore = drill::weakPoints(**topology); }, {},
            derive),
    };
}
