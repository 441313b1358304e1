#pragma once

#include "core/diagram/parts.h"

#include <QCoreApplication>

namespace pigpen::diagram::band {

/// Measures and type of the model diagram, on a grid of 4 pixels.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Model)
};

inline constexpr double pad = 16;
inline constexpr double columnGap = 40; // around the services, room for lines
inline constexpr double inset = 32;     // of databases and roles from the head's sides: the trunks run there
inline constexpr double trunk = 14;     // of the trunks from the head's sides
inline constexpr double serviceGap = 12;
inline constexpr double serviceHeight = 44;
inline constexpr double serviceTop = 28; // below the head's top: the line from the head runs above the services
inline constexpr double laneGap = 12;
inline constexpr double firstLane = 24; // from the instances, beyond the arrow heads and crow's feet
inline constexpr double port = 14; // replication above and below the middle of an instance, where the node's line is
inline constexpr double rowGap = 12;
inline constexpr double nodeHeight = 32;

/// Of what is only monitored.
inline const std::vector<double> remoteDash{4, 3};

/// Of an instance whose role keeps it from ordinary use.
inline constexpr Hue asideHue{Colour::Offline, Colour::OfflineSoft, Colour::OfflineInk};

inline constexpr Style headStyle{17, Weight::Bold, Colour::ClusterInk};
inline constexpr Style factStyle{11.5, Weight::Regular, Colour::SecondaryInk};
inline constexpr Style nameStyle{12.5, Weight::SemiBold};
inline constexpr Style smallStyle{10.5, Weight::Regular, Colour::SecondaryInk};
inline constexpr Style monoStyle{11.5, Weight::Regular, Colour::ServiceInk, Face::Mono};
inline constexpr Style warningStyle{10.5, Weight::SemiBold, Colour::Warning};
inline constexpr Style addressStyle{12, Weight::Regular, Colour::NodeInk, Face::Mono};

} // namespace pigpen::diagram::band
