#include "core/diagram/drawio.h"

#include "core/diagram/drawio/cells.h"
#include "core/diagram/drawio/style.h"
#include "core/diagram/textwidth.h"
#include "core/diagram/writing.h"

#include <cmath>

namespace pigpen::diagram {

namespace {

using drawio::Cell;

QByteArray attribute(const char* name, const QByteArray& value)
{
    return ' ' + QByteArray(name) + "=\"" + value + '"';
}

QByteArray attribute(const char* name, const QString& text)
{
    return attribute(name, printable(text).toHtmlEscaped().toUtf8());
}

QByteArray attribute(const char* name, double value)
{
    return attribute(name, shortNumber(value));
}

QByteArray point(QPointF at, const char* role)
{
    return "<mxPoint" + attribute("x", at.x()) + attribute("y", at.y()) +
           (role ? attribute("as", QByteArray(role)) : QByteArray()) + "/>";
}

QByteArray edgeGeometry(const Cell& edge)
{
    QByteArray corners;
    for (size_t i = 1; i + 1 < edge.points.size(); ++i)
        corners += point(edge.points[i], nullptr);
    if (!corners.isEmpty())
        corners = "<Array as=\"points\">" + corners + "</Array>";
    return "<mxGeometry relative=\"1\" as=\"geometry\">" + point(edge.points.front(), "sourcePoint") +
           point(edge.points.back(), "targetPoint") + corners + "</mxGeometry>";
}

/// Of words that an edge holds: x counts along the edge, from -1 to 1.
QByteArray heldGeometry(const Cell& words)
{
    return "<mxGeometry" + attribute("x", words.atEnd) + " relative=\"1\" as=\"geometry\">" +
           point(words.offset, "offset") + "</mxGeometry>";
}

QByteArray geometry(const Cell& cell)
{
    if (cell.isEdge)
        return edgeGeometry(cell);
    if (cell.atEnd != 0)
        return heldGeometry(cell);
    return "<mxGeometry" + attribute("x", cell.rect.x()) + attribute("y", cell.rect.y()) +
           attribute("width", cell.rect.width()) + attribute("height", cell.rect.height()) + " as=\"geometry\"/>";
}

/// A cell with data stands in an object, which has the id and the label in its stead.
QByteArray objectTag(const Cell& cell)
{
    QByteArray tag = "<object" + attribute("label", cell.label) + attribute("tooltip", cell.tooltip);
    if (cell.entity) {
        tag += attribute("pigpen-kind", kindWord(cell.entity.kind));
        if (cell.entity.kind != EntityId::Kind::Node)
            tag += attribute("pigpen-module", moduleName(cell.entity.module)) +
                   attribute("pigpen-cluster", cell.entity.cluster);
        tag += attribute("pigpen-name", cell.entity.name);
    }
    return tag + attribute("id", cell.id) + '>';
}

QByteArray written(const Cell& cell)
{
    const bool hasData = cell.entity || !cell.tooltip.isEmpty();
    QByteArray xml = "<mxCell";
    if (!hasData) {
        xml += attribute("id", cell.id);
        if (!cell.isEdge)
            xml += attribute("value", cell.label);
    }
    xml += attribute("style", cell.style + cell.exit + cell.entry);
    xml += cell.isEdge ? " edge=\"1\"" : " vertex=\"1\"";
    if (cell.atEnd != 0)
        xml += " connectable=\"0\"";
    xml += attribute("parent", cell.parent);
    if (!cell.source.isEmpty())
        xml += attribute("source", cell.source);
    if (!cell.target.isEmpty())
        xml += attribute("target", cell.target);
    xml += '>' + geometry(cell) + "</mxCell>";
    return hasData ? objectTag(cell) + xml + "</object>\n" : xml + '\n';
}

QByteArray pageOf(const Drawing& drawing, size_t number, Theme theme)
{
    QByteArray xml = "<diagram" + attribute("id", "page-" + QByteArray::number(number)) +
                     attribute("name", drawing.title) + ">\n<mxGraphModel dx=\"0\" dy=\"0\" grid=\"0\" gridSize=\"4\"" +
                     " guides=\"1\" tooltips=\"1\" connect=\"1\" arrows=\"1\" fold=\"1\" page=\"1\" pageScale=\"1\"" +
                     attribute("pageWidth", std::ceil(drawing.size.width())) +
                     attribute("pageHeight", std::ceil(drawing.size.height())) +
                     attribute("background", drawio::shade(Colour::Ground, theme)) +
                     attribute("adaptiveColors", QByteArray(theme == Theme::Dark ? "none" : "auto")) +
                     " math=\"0\" shadow=\"0\">\n<root>\n" + "<mxCell id=\"0\"/>\n<mxCell" +
                     attribute("id", drawio::layerId) + " parent=\"0\"/>\n";
    for (const Cell& cell : drawio::cellsOf(drawing, theme))
        xml += written(cell);
    return xml + "</root>\n</mxGraphModel>\n</diagram>\n";
}

} // namespace

QByteArray toDrawio(const std::vector<Drawing>& pages, Theme theme)
{
    QByteArray xml =
        "<mxfile host=\"Pigpen\" compressed=\"false\"" + attribute("pages", QByteArray::number(pages.size())) + ">\n";
    for (size_t i = 0; i < pages.size(); ++i)
        xml += pageOf(pages[i], i + 1, theme);
    return xml + "</mxfile>\n";
}

} // namespace pigpen::diagram
