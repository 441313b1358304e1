#include "core/diagram/replication.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace pigpen::diagram {

namespace {

constexpr double betweenColumns = 44; // room for a trunk, its corners and the arrow heads
constexpr double betweenRows = 12;
constexpr double busHeight = 16; // above a grid of several columns, for the line that reaches the further ones
constexpr int deepest = 24;

using Polyline = std::vector<QPointF>;

/// Columns and rows of n cards, about as wide as high.
struct Grid
{
    int columns = 1;
    int rows = 0;
    QSizeF cell;

    Grid(int count, QSizeF card, double columnGap) : cell(card.width() + columnGap, card.height() + betweenRows)
    {
        columns = std::max(1, static_cast<int>(std::lround(std::sqrt(1.2 * count * cell.height() / cell.width()))));
        rows = (count + columns - 1) / columns;
        columns = rows == 0 ? 0 : (count + rows - 1) / rows;
    }
    /// Column by column.
    QPointF at(int index) const
    {
        const int column = index / rows;
        return {column * cell.width(), index % rows * cell.height()};
    }
    double height() const { return rows * cell.height() - betweenRows; }
};

class Layouter
{
public:
    Layouter(const std::vector<int>& upstream, QSizeF card) : m_card(card), m_children(upstream.size())
    {
        m_result.at.resize(upstream.size());
        plant(upstream);
    }

    ReplicationLayout run()
    {
        double top = 0;
        std::vector<int> lonely;
        for (const int root : m_roots) {
            if (m_children[root].empty())
                lonely.push_back(root);
            else
                top += placeTree(root, {0, top}) + betweenRows;
        }
        placeLonely(lonely, top);
        m_result.columns = static_cast<int>(m_columns.size());
        return std::move(m_result);
    }

private:
    /// Finds roots and children, breadth first, so that a cycle is cut where it is entered.
    void plant(const std::vector<int>& upstream)
    {
        const int count = static_cast<int>(upstream.size());
        std::vector<std::vector<int>> followers(upstream.size());
        for (int i = 0; i < count; ++i) {
            if (upstream[i] >= 0 && upstream[i] < count && upstream[i] != i)
                followers[upstream[i]].push_back(i);
            else
                m_roots.push_back(i);
        }
        std::vector<bool> seen(upstream.size());
        size_t grown = 0;
        for (int next = 0; grown < m_roots.size() || next < count;) {
            if (grown < m_roots.size())
                grow(m_roots[grown++], followers, seen);
            else if (!seen[next++])
                m_roots.push_back(next - 1);
        }
    }

    void grow(int root, const std::vector<std::vector<int>>& followers, std::vector<bool>& seen)
    {
        std::vector<std::pair<int, int>> queue{{root, 0}};
        seen[root] = true;
        for (size_t i = 0; i < queue.size(); ++i) {
            const auto [card, depth] = queue[i];
            for (const int follower : followers[card]) {
                if (seen[follower])
                    continue;
                if (depth == deepest) {
                    m_roots.push_back(follower);
                    continue;
                }
                seen[follower] = true;
                m_children[card].push_back(follower);
                queue.emplace_back(follower, depth + 1);
            }
        }
    }

    /// Places a card and all that follow it; returns the height they take. Recursion ends at `deepest`.
    double placeTree(int card, QPointF at)
    {
        const QPointF inner = at + QPointF(m_card.width() + betweenColumns, 0);
        double height = 0;
        std::vector<int> leaves;
        for (const int child : m_children[card]) {
            if (m_children[child].empty())
                leaves.push_back(child);
            else
                height += placeTree(child, inner + QPointF(0, height)) + betweenRows;
        }
        const Grid grid(static_cast<int>(leaves.size()), m_card, betweenColumns);
        const double bus = grid.columns > 1 ? busHeight : 0;
        const QPointF corner = inner + QPointF(0, height + bus);
        for (size_t i = 0; i < leaves.size(); ++i)
            put(leaves[i], corner + grid.at(static_cast<int>(i)));
        height = leaves.empty() ? height - betweenRows : height + bus + grid.height();
        height = std::max(height, m_card.height());
        put(card, at + QPointF(0, std::floor((height - m_card.height()) / 8) * 4));
        for (const int child : m_children[card])
            connect(card, child, corner.y() - bus / 2);
        return height;
    }

    void put(int card, QPointF at)
    {
        m_result.at[card] = at;
        m_result.size = m_result.size.expandedTo({at.x() + m_card.width(), at.y() + m_card.height()});
        m_columns.insert(static_cast<int>(at.x()));
    }

    /// Straight through the gap between the columns, or, to a further column, along the bus above the grid.
    void connect(int parent, int child, double busAt)
    {
        const QPointF from = m_result.at[parent] + QPointF(m_card.width(), m_card.height() / 2);
        const QPointF to = m_result.at[child] + QPointF(0, m_card.height() / 2);
        const double trunk = from.x() + betweenColumns / 2;
        const double entry = to.x() - betweenColumns / 2;
        Polyline line{from};
        if (from.y() != to.y() || entry != trunk) {
            line.emplace_back(trunk, from.y());
            if (entry != trunk)
                line.insert(line.end(), {{trunk, busAt}, {entry, busAt}});
            line.emplace_back(entry, to.y());
        }
        line.push_back(to);
        m_result.arrows.push_back(std::move(line));
    }

    void placeLonely(const std::vector<int>& cards, double top)
    {
        const Grid grid(static_cast<int>(cards.size()), m_card, betweenRows);
        for (size_t i = 0; i < cards.size(); ++i)
            put(cards[i], QPointF(0, top) + grid.at(static_cast<int>(i)));
    }

    QSizeF m_card;
    std::vector<std::vector<int>> m_children;
    std::vector<int> m_roots;
    ReplicationLayout m_result;
    std::set<int> m_columns; // their left sides
};

} // namespace

ReplicationLayout layOutReplication(const std::vector<int>& upstream, QSizeF card)
{
    return Layouter(upstream, card).run();
}

} // namespace pigpen::diagram
