#include "app/paint/bookmarks.h"

#include "core/diagram/textwidth.h"

#include <QSet>

namespace pigpen {

using diagram::Figure;

namespace {

using Kind = EntityId::Kind;

/// Gathers the outermost figures of a kind of entity, each entity once.
class Gathering
{
public:
    Gathering(Kind kind, size_t number, const PlacedPage& page) : m_kind(kind), m_number(number), m_page(page) {}

    std::vector<Bookmark> in(const std::vector<Figure>& figures)
    {
        visit(figures, {});
        return std::move(m_found);
    }

private:
    void visit(const std::vector<Figure>& figures, QPointF origin)
    {
        for (const Figure& figure : figures) {
            if (figure.entity.kind == m_kind)
                add(figure, origin + figure.origin);
            else
                visit(figure.children, origin + figure.origin);
        }
    }

    void add(const Figure& figure, QPointF corner)
    {
        if (m_known.contains(figure.entity))
            return;
        m_known.insert(figure.entity);
        const bool named = m_kind == Kind::Node && !figure.title.isEmpty(); // a node's title says more than its address
        m_found.push_back({diagram::printable(named ? figure.title : figure.entity.name), m_number,
                           m_page.drawing.topLeft() + corner * m_page.scale});
    }

    Kind m_kind;
    size_t m_number;
    const PlacedPage& m_page;
    QSet<EntityId> m_known;
    std::vector<Bookmark> m_found;
};

} // namespace

Bookmark bookmarkOf(const diagram::Drawing& drawing, size_t number, const PlacedPage& page)
{
    Bookmark bookmark{diagram::printable(drawing.title), number, {}};
    bookmark.children = Gathering(Kind::Cluster, number, page).in(drawing.figures);
    if (bookmark.children.empty())
        bookmark.children = Gathering(Kind::Node, number, page).in(drawing.figures);
    return bookmark;
}

} // namespace pigpen
