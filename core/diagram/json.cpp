#include "core/diagram/json.h"

#include "core/diagram/joints.h"
#include "core/diagram/writing.h"
#include "core/yaml/json.h"

#include <cmath>

namespace pigpen::diagram {

namespace {

using yaml::member;
using yaml::textOrNull;
using Json = yaml::Value;

constexpr int version = 1;

/// At most two decimals; none where they are nought.
Json number(double value)
{
    const qint64 hundredths = std::llround(value * 100);
    if (hundredths % 100 == 0)
        return Json(hundredths / 100);
    return Json(static_cast<double>(hundredths) / 100);
}

Json point(QPointF at)
{
    return Json::Sequence{number(at.x()), number(at.y())};
}

Json rectangle(const QRectF& rect)
{
    return Json::Sequence{number(rect.x()), number(rect.y()), number(rect.width()), number(rect.height())};
}

QString endWord(Line::End end)
{
    switch (end) {
    case Line::End::None:
        return QStringLiteral("none");
    case Line::End::Arrow:
        return QStringLiteral("arrow");
    case Line::End::One:
        return QStringLiteral("one");
    case Line::End::Many:
        return QStringLiteral("many");
    case Line::End::ZeroOrMany:
        return QStringLiteral("zero-or-many");
    }
    Q_UNREACHABLE();
}

QString alignWord(Align align)
{
    switch (align) {
    case Align::Left:
        return QStringLiteral("left");
    case Align::Centre:
        return QStringLiteral("centre");
    case Align::Right:
        return QStringLiteral("right");
    }
    Q_UNREACHABLE();
}

/// The colours used, in the order of their first use.
class Palette
{
public:
    Json indexOf(Colour colour)
    {
        if (colour == Colour::None)
            return {};
        const auto found = m_indices.constFind(int(colour));
        if (found != m_indices.constEnd())
            return Json(*found);
        m_indices.insert(int(colour), int(m_colours.size()));
        m_colours.push_back(colour);
        return Json(int(m_colours.size()) - 1);
    }

    Json toJson() const
    {
        return yaml::jsonArray(m_colours, [](Colour colour) {
            const auto shade = [&](Theme theme) { return Json(QString::fromLatin1(hex(colour, theme))); };
            return Json(Json::Map{member(QStringLiteral("light"), shade(Theme::Light)),
                                  member(QStringLiteral("dark"), shade(Theme::Dark))});
        });
    }

private:
    std::vector<Colour> m_colours;
    QHash<int, int> m_indices;
};

class Writer
{
public:
    explicit Writer(const Drawing& drawing) : m_drawing(drawing), m_joints(drawing) {}

    QByteArray write()
    {
        m_palette.indexOf(Colour::Ground);
        name(m_drawing.figures);
        add(m_drawing.figures, {});
        return yaml::jsonDocument(Json::Map{member(QStringLiteral("version"), version),
                                            member(QStringLiteral("title"), m_drawing.title),
                                            member(QStringLiteral("description"), textOrNull(m_drawing.description)),
                                            member(QStringLiteral("width"), number(m_drawing.size.width())),
                                            member(QStringLiteral("height"), number(m_drawing.size.height())),
                                            member(QStringLiteral("palette"), m_palette.toJson()),
                                            member(QStringLiteral("figures"), std::move(m_figures))});
    }

private:
    void name(const std::vector<Figure>& figures)
    {
        for (const Figure& figure : figures) {
            m_names.insert(&figure, m_ids.unique(figure.id));
            name(figure.children);
        }
    }

    void add(const std::vector<Figure>& figures, const QString& parent)
    {
        for (const Figure& figure : figures) {
            m_figures.push_back(figureJson(figure, parent));
            add(figure.children, m_names.value(&figure));
        }
    }

    Json figureJson(const Figure& figure, const QString& parent)
    {
        const EntityId& entity = figure.entity;
        const bool inModule = entity && entity.kind != EntityId::Kind::Node;
        const QPointF origin = m_joints.originOf(figure);
        return Json::Map{
            member(QStringLiteral("id"), m_names.value(&figure)),
            member(QStringLiteral("parent"), textOrNull(parent)),
            member(QStringLiteral("kind"), textOrNull(kindWord(entity.kind))),
            member(QStringLiteral("module"), inModule ? Json(moduleName(entity.module)) : Json()),
            member(QStringLiteral("cluster"), textOrNull(entity.cluster)),
            member(QStringLiteral("name"), textOrNull(entity.name)),
            member(QStringLiteral("title"), textOrNull(figure.title)),
            member(QStringLiteral("description"), textOrNull(figure.description)),
            member(QStringLiteral("rect"), rectangle({origin, figure.size})),
            member(QStringLiteral("shapes"), shapesOf(figure, origin)),
        };
    }

    Json shapesOf(const Figure& figure, QPointF origin)
    {
        const std::vector<Joint> joints = m_joints.of(figure);
        auto joint = joints.begin();
        return yaml::jsonArray(figure.shapes, [&](const Shape& shape) {
            if (const Line* line = std::get_if<Line>(&shape))
                return lineJson(*line, *joint++, origin);
            if (const Box* box = std::get_if<Box>(&shape))
                return boxJson(*box, origin);
            if (const Polygon* polygon = std::get_if<Polygon>(&shape))
                return polygonJson(*polygon, origin);
            return textJson(std::get<Text>(shape), origin);
        });
    }

    Json strokeJson(const Stroke& stroke)
    {
        if (stroke.colour == Colour::None)
            return {};
        return Json::Map{member(QStringLiteral("colour"), m_palette.indexOf(stroke.colour)),
                         member(QStringLiteral("width"), number(stroke.width)),
                         member(QStringLiteral("dash"), yaml::jsonArray(stroke.dash, number))};
    }

    static Json pointsJson(const std::vector<QPointF>& points, QPointF origin)
    {
        return yaml::jsonArray(points, [&](QPointF at) { return point(origin + at); });
    }

    Json boxJson(const Box& box, QPointF origin)
    {
        return Json::Map{member(QStringLiteral("shape"), QStringLiteral("box")),
                         member(QStringLiteral("rect"), rectangle(box.rect.translated(origin))),
                         member(QStringLiteral("radius"), number(box.radius)),
                         member(QStringLiteral("roundTopOnly"), box.roundTopOnly),
                         member(QStringLiteral("fill"), m_palette.indexOf(box.fill)),
                         member(QStringLiteral("stroke"), strokeJson(box.stroke))};
    }

    Json polygonJson(const Polygon& polygon, QPointF origin)
    {
        Json::Map json;
        if (polygon.curved)
            json = {member(QStringLiteral("shape"), QStringLiteral("ellipse")),
                    member(QStringLiteral("rect"), rectangle(boundsOf(polygon).translated(origin)))};
        else
            json = {member(QStringLiteral("shape"), QStringLiteral("polygon")),
                    member(QStringLiteral("points"), pointsJson(polygon.points, origin))};
        json.push_back(member(QStringLiteral("fill"), m_palette.indexOf(polygon.fill)));
        json.push_back(member(QStringLiteral("stroke"), strokeJson(polygon.stroke)));
        return json;
    }

    Json lineJson(const Line& line, const Joint& joint, QPointF origin)
    {
        const auto idOf = [this](const Figure* figure) { return textOrNull(m_names.value(figure)); };
        return Json::Map{member(QStringLiteral("shape"), QStringLiteral("line")),
                         member(QStringLiteral("points"), pointsJson(line.points, origin)),
                         member(QStringLiteral("radius"), number(line.radius)),
                         member(QStringLiteral("stroke"), strokeJson(line.stroke)),
                         member(QStringLiteral("start"), endWord(line.start)),
                         member(QStringLiteral("end"), endWord(line.end)),
                         member(QStringLiteral("from"), idOf(joint.from)),
                         member(QStringLiteral("to"), idOf(joint.to))};
    }

    Json textJson(const Text& text, QPointF origin)
    {
        const auto run = [this](const Text::Run& one) {
            return Json(Json::Map{member(QStringLiteral("text"), one.text),
                                  member(QStringLiteral("colour"), m_palette.indexOf(one.colour))});
        };
        return Json::Map{
            member(QStringLiteral("shape"), QStringLiteral("text")),
            member(QStringLiteral("at"), point(origin + text.at)),
            member(QStringLiteral("align"), alignWord(text.align)),
            member(QStringLiteral("size"), number(text.size)),
            member(QStringLiteral("weight"), int(text.weight)),
            member(QStringLiteral("face"), text.face == Face::Mono ? QStringLiteral("mono") : QStringLiteral("sans")),
            member(QStringLiteral("runs"), yaml::jsonArray(text.runs, run))};
    }

    const Drawing& m_drawing;
    Joints m_joints;
    UniqueIds m_ids;
    Palette m_palette;
    QHash<const Figure*, QString> m_names;
    Json::Sequence m_figures;
};

} // namespace

QByteArray toJson(const Drawing& drawing)
{
    return Writer(drawing).write();
}

} // namespace pigpen::diagram
