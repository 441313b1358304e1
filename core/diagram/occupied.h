#pragma once

#include <QHash>
#include <QRectF>
#include <cmath>
#include <vector>

namespace pigpen::diagram {

/// Finds what lies where without looking at every box: boxes by the squares of a coarse grid that they touch.
class Occupied
{
public:
    void add(const QRectF& rect)
    {
        const int index = static_cast<int>(m_rects.size());
        m_rects.push_back(rect);
        m_bounds |= rect;
        eachSquare(rect, [&](QPoint square) {
            m_squares[square].push_back(index);
            return true;
        });
    }

    /// The box among those added that overlaps the rectangle, widened by a margin; null where none does.
    const QRectF* at(const QRectF& rect, double margin) const
    {
        const QRectF wide = rect.adjusted(-margin, -margin, margin, margin);
        const QRectF* found = nullptr;
        eachSquare(wide, [&](QPoint square) {
            const auto there = m_squares.constFind(square);
            if (there == m_squares.constEnd())
                return true;
            for (const int index : *there) {
                if (m_rects[index].intersects(wide)) {
                    found = &m_rects[index];
                    return false;
                }
            }
            return true;
        });
        return found;
    }

    const std::vector<QRectF>& rects() const { return m_rects; }
    QRectF bounds() const { return m_bounds; }

private:
    template<typename Visit>
    static void eachSquare(const QRectF& rect, Visit visit)
    {
        constexpr double side = 512;
        const auto index = [](double value) { return static_cast<int>(std::floor(value / side)); };
        for (int y = index(rect.top()); y <= index(rect.bottom()); ++y) {
            for (int x = index(rect.left()); x <= index(rect.right()); ++x) {
                if (!visit(QPoint(x, y)))
                    return;
            }
        }
    }

    std::vector<QRectF> m_rects;
    QRectF m_bounds;
    QHash<QPoint, std::vector<int>> m_squares;
};

} // namespace pigpen::diagram
