#include "core/diagram/drawio/cells.h"

#include "core/diagram/drawio/frame.h"
#include "core/diagram/drawio/relations.h"
#include "core/diagram/drawio/style.h"
#include "core/diagram/joints.h"
#include "core/diagram/textwidth.h"
#include "core/diagram/writing.h"

#include <algorithm>

namespace pigpen::diagram::drawio {

namespace {

using Texts = std::vector<const Text*>;

/// Lines alone need nothing to hold them.
bool needsCell(const Figure& figure)
{
    const bool onlyLines =
        std::ranges::all_of(figure.shapes, [](const Shape& shape) { return std::holds_alternative<Line>(shape); });
    return !figure.size.isEmpty() && (!onlyLines || !figure.children.empty());
}

/// Whose cell has the figure's id and words where the figure has no cell of its own: the diamond of a relationship,
/// else the line.
const Shape* bearerOf(const Figure& figure)
{
    const auto found =
        std::ranges::find_if(figure.shapes, [](const Shape& shape) { return std::holds_alternative<Polygon>(shape); });
    if (found != figure.shapes.end())
        return &*found;
    return figure.shapes.empty() ? nullptr : &figure.shapes.front();
}

/// A straight stroke that joins nothing and points nowhere.
bool isMark(const Line& line, const Joint& joint)
{
    const QPointF way = line.points.back() - line.points.front();
    return line.points.size() == 2 && (way.x() == 0 || way.y() == 0) && !joint.from && !joint.to &&
           line.start == Line::End::None && line.end == Line::End::None;
}

QString tooltipOf(const Figure& figure)
{
    QStringList lines{figure.title, figure.description};
    lines.removeAll(QString());
    for (QString& line : lines)
        line = printable(line).toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

/// Makes the cells of one drawing.
class Sheet
{
public:
    Sheet(const Drawing& drawing, Theme theme) : m_theme(theme), m_joints(drawing)
    {
        for (const Figure& figure : drawing.figures)
            name(figure);
        for (const Figure& figure : drawing.figures)
            add(figure, layerId, {});
    }

    std::vector<Cell> take() { return std::move(m_cells); }

private:
    /// Where a figure's parts go: the cell that holds them, and where the figure's coordinates begin in it.
    struct Place
    {
        const Figure& figure;
        QString parent;
        QPointF at;
        bool isShape = false; // held and moved as one
        const Shape* bearer = nullptr;
    };

    /// Figures are named before their parts, so that an entity's id hangs on no other figure's parts.
    void name(const Figure& figure)
    {
        m_names.insert(&figure, m_ids.unique(figure.id));
        for (const Figure& child : figure.children)
            name(child);
    }

    void add(const Figure& figure, const QString& parent, QPointF parentOrigin)
    {
        const QPointF origin = m_joints.originOf(figure);
        Texts texts = textsOf(figure);
        if (needsCell(figure)) {
            const bool isShape = addMain(figure, parent, origin - parentOrigin, texts);
            addParts({figure, m_names.value(&figure), {}, isShape}, texts);
            for (const Figure& child : figure.children)
                add(child, m_names.value(&figure), origin);
            return;
        }
        const size_t first = m_cells.size();
        addParts({figure, parent, origin - parentOrigin, false, bearerOf(figure)}, texts);
        relate(m_cells, first, [&] { return m_ids.unique(m_names.value(&figure)); });
        for (const Figure& child : figure.children)
            add(child, parent, parentOrigin);
    }

    Cell cellOf(const Figure& figure, const QString& parent) const
    {
        Cell cell;
        cell.id = m_names.value(&figure);
        cell.parent = parent;
        cell.entity = figure.entity;
        cell.tooltip = tooltipOf(figure);
        return cell;
    }

    /// The figure's own cell; takes from the texts what becomes its label. Whether it is a shape, or a mere group.
    bool addMain(const Figure& figure, const QString& parent, QPointF at, Texts& texts)
    {
        Cell cell = cellOf(figure, parent);
        cell.rect = QRectF(at, figure.size);
        const Frame frame(figure);
        const bool isWords = !frame && figure.shapes.size() == texts.size() && isOneLine(texts);
        cell.style = isWords ? "text;html=1;" : "group;html=1;";
        if (frame)
            cell.style = boxStyle(frame.look(), m_theme);
        if (!figure.children.empty() || !(frame || isWords))
            cell.style += "container=1;collapsible=0;recursiveResize=0;";
        if (frame || isWords)
            addLabel(cell, figure, frame, texts);
        m_cells.push_back(std::move(cell));
        return frame || isWords;
    }

    static bool isOneLine(const Texts& texts)
    {
        return std::ranges::all_of(texts, [&](const Text* text) { return text->at.y() == texts.front()->at.y(); });
    }

    void addLabel(Cell& cell, const Figure& figure, const Frame& frame, Texts& texts)
    {
        if (frame.isPill() && !texts.empty()) {
            cell.label = labelHtml(texts, m_theme);
            cell.style += centredStyle(*texts.front(), m_theme);
            texts.clear();
            return;
        }
        const QRectF room = frame ? frame.labelRect() : QRectF({}, figure.size);
        const auto first = std::ranges::find_if(texts, [&](const Text* text) {
            return room.contains(lineBox(*text).center()) && !isInSmallBox(figure, frame, *text);
        });
        if (first == texts.end())
            return;
        cell.label = labelHtml({*first}, m_theme);
        cell.style += labelStyle(**first, room, m_theme);
        texts.erase(first);
    }

    void addParts(const Place& place, Texts& texts)
    {
        const Frame frame(place.figure);
        const std::vector<Joint> joints = m_joints.of(place.figure);
        size_t line = 0;
        for (const Shape& shape : place.figure.shapes) {
            if (const Box* box = std::get_if<Box>(&shape); box && !frame.has(*box))
                addShape(partOf(place, shape), place, box->rect,
                         boxStyle({box->fill, box->stroke, box->radius}, m_theme), texts);
            else if (const Polygon* polygon = std::get_if<Polygon>(&shape); polygon && !polygon->points.empty())
                addShape(partOf(place, shape), place, boundsOf(*polygon),
                         polygonStyle(*polygon, boundsOf(*polygon), m_theme), texts);
            else if (const Line* one = std::get_if<Line>(&shape))
                addLine(place, shape, *one, joints[line++]);
        }
        for (const Text* text : texts)
            addText(place, *text);
    }

    Cell partOf(const Place& place, const Shape& shape)
    {
        return &shape == place.bearer ? cellOf(place.figure, place.parent) : partOf(place);
    }

    Cell partOf(const Place& place)
    {
        Cell cell;
        cell.id = m_ids.unique(m_names.value(&place.figure) + QStringLiteral(".part"));
        cell.parent = place.parent;
        return cell;
    }

    /// A small shape with the words that stand in it.
    void addShape(Cell cell, const Place& place, const QRectF& rect, const QByteArray& style, Texts& texts)
    {
        cell.rect = rect.translated(place.at);
        cell.style = style + (place.isShape ? "part=1;" : "");
        const auto inside = std::stable_partition(
            texts.begin(), texts.end(), [&](const Text* text) { return !rect.contains(lineBox(*text).center()); });
        if (const Texts own(inside, texts.end()); !own.empty()) {
            cell.label = labelHtml(own, m_theme);
            cell.style += centredStyle(*own.front(), m_theme);
        }
        texts.erase(inside, texts.end());
        m_cells.push_back(std::move(cell));
    }

    void addText(const Place& place, const Text& text)
    {
        const QRectF box = lineBox(text);
        Cell cell = partOf(place);
        cell.isText = true;
        cell.style = "text;html=1;" + labelStyle(text, box, m_theme) + (place.isShape ? "part=1;" : "");
        cell.label = labelHtml({&text}, m_theme);
        cell.rect = box.translated(place.at);
        m_cells.push_back(std::move(cell));
    }

    void addLine(const Place& place, const Shape& shape, const Line& line, const Joint& joint)
    {
        if (line.points.size() < 2)
            return;
        if (place.isShape && isMark(line, joint))
            return addMark(place, line);
        Cell cell = partOf(place, shape);
        Line whole = line;
        whole.points = joint.points;
        whole.start = joint.start;
        cell.isEdge = true;
        cell.style = edgeStyle(whole, m_theme);
        const QPointF shift = place.at - m_joints.originOf(place.figure);
        for (const QPointF& point : joint.points)
            cell.points.push_back(point + shift);
        if (joint.from) {
            cell.source = m_names.value(joint.from);
            cell.exit = anchorStyle("exit", rectOf(*joint.from), joint.points.front());
        }
        if (joint.to) {
            cell.target = m_names.value(joint.to);
            cell.entry = anchorStyle("entry", rectOf(*joint.to), joint.points.back());
        }
        m_cells.push_back(std::move(cell));
    }

    QRectF rectOf(const Figure& figure) const { return {m_joints.originOf(figure), figure.size}; }

    void addMark(const Place& place, const Line& line)
    {
        constexpr double half = 1; // a shape needs some height to be grasped
        const QRectF run = QRectF(line.points.front(), line.points.back()).normalized();
        const bool upright = run.width() == 0;
        Cell cell = partOf(place);
        cell.style = strokeStyle(line, upright, m_theme) + "part=1;";
        cell.rect = (upright ? run.adjusted(-half, 0, half, 0) : run.adjusted(0, -half, 0, half)).translated(place.at);
        m_cells.push_back(std::move(cell));
    }

    Theme m_theme;
    Joints m_joints;
    UniqueIds m_ids;
    QHash<const Figure*, QString> m_names;
    std::vector<Cell> m_cells;
};

} // namespace

std::vector<Cell> cellsOf(const Drawing& drawing, Theme theme)
{
    return Sheet(drawing, theme).take();
}

} // namespace pigpen::diagram::drawio
