#include "core/drill/drill.h"

#include <algorithm>

namespace pigpen::drill {

QString stateName(State state)
{
    switch (state) {
    case State::Ok:
        return QStringLiteral("ok");
    case State::Degraded:
        return QStringLiteral("degraded");
    case State::Down:
        return QStringLiteral("down");
    }
    Q_UNREACHABLE();
}

Result run(const Topology& topology, const QSet<QString>& down)
{
    Result result;
    for (const NodePtr& node : topology.nodes())
        if (down.contains(node->address))
            result.down << node->address;
    return result;
}

} // namespace pigpen::drill
