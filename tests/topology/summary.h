#pragma once

#include "core/topology/topology.h"

#include <QString>

/// A topology as lines of text, complete but for places: for comparing.
QString summary(const pigpen::Topology& topology);

/// The topology of a text; null, and a message, where it does not parse.
pigpen::TopologyPtr topologyOf(const QByteArray& text);
pigpen::TopologyPtr topologyOfFile(const QString& path);
