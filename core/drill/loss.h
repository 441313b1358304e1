#pragma once

#include <algorithm>
#include <vector>

namespace pigpen::drill {

/// The nodes that are gone, by their index in Topology::nodes().
class Loss
{
public:
    explicit Loss(size_t nodes) : m_gone(nodes, false) {}

    void take(int node) { m_gone[size_t(node)] = true; }
    void giveBack(int node) { m_gone[size_t(node)] = false; }
    /// What stands on none of the inventory's nodes (-1) is never gone.
    bool isGone(int node) const { return node >= 0 && m_gone[size_t(node)]; }
    bool areGone(const std::vector<int>& nodes) const
    {
        return std::all_of(nodes.begin(), nodes.end(), [this](int node) { return isGone(node); });
    }

private:
    std::vector<bool> m_gone;
};

} // namespace pigpen::drill
