#pragma once

#include "core/diagram/drawing.h"
#include "core/diagram/parts.h"
#include "core/diagram/presentation.h"

namespace pigpen::diagram {

/// An instance in words, for tooltips: name, role, what is special, address.
QString titleOf(const Cluster& cluster, const Instance& instance);

/// Whether it holds changes back on purpose: `pg_delay` of other than nothing.
bool isDelayed(const Instance& instance);

/// A role or another mark as a pill; no word, no pill.
struct RolePill
{
    QString word;
    Colour fill = Colour::InstanceSoft;
    Colour ink = Colour::InstanceInk;
};
RolePill rolePill(const Cluster& cluster, const Instance& instance);

/// The cards of one cluster's instances: all alike in size, so that they stand in columns. Those of PostgreSQL have two
/// lines (name and role, address with the machine's kind and marks), those of other modules one.
class Cards
{
public:
    Cards(const Cluster& cluster, const Presentation& presentation);

    QSizeF size() const { return m_size; }
    void widen(double by);
    Figure figure(const Instance& instance) const;

private:
    struct Label
    {
        QString text;
        double width = 0;
    };
    Label nameOf(const Instance& instance) const;
    Label addressOf(const Instance& instance) const;
    double machineRoom(const Instance& instance) const;
    double widthFor(const Instance& instance) const;

    const Cluster& m_cluster;
    const Presentation& m_presentation;
    bool m_tall;
    QSizeF m_size;
};

/// Lines of addresses everywhere on cards and containers.
inline constexpr Style addressStyle{11, Weight::Regular, Colour::NodeInk, Face::Mono};

} // namespace pigpen::diagram
