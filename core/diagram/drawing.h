#pragma once

#include "core/topology/entity.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <variant>
#include <vector>

/// A picture as boxes, lines and words on a plane: what the canvas paints and what the writers write, so that both look
/// alike on every machine. Units: pixels at 100 %, y downwards.
namespace pigpen::diagram {

/// Colours by meaning (the tokens of the look); a theme gives each its value.
enum class Colour {
    None,
    Ground,
    Card,
    Line,
    Ink,
    SecondaryInk,
    Cluster,
    ClusterSoft,
    ClusterInk,
    Instance,
    InstanceSoft,
    InstanceInk,
    Service,
    ServiceSoft,
    ServiceInk,
    Node,
    NodeSoft,
    NodeInk,
    Database,
    DatabaseSoft,
    DatabaseInk,
    Role,
    RoleSoft,
    RoleInk,
    Infra,
    InfraSoft,
    InfraInk,
    Etcd,
    EtcdSoft,
    EtcdInk,
    Minio,
    MinioSoft,
    MinioInk,
    Redis,
    RedisSoft,
    RedisInk,
    Kafka,
    KafkaSoft,
    KafkaInk,
    Mysql,
    MysqlSoft,
    MysqlInk,
    Offline,
    OfflineSoft,
    OfflineInk,
    Error,
    ErrorSoft,
    Warning,
    WarningSoft,
    Added, // what differs between two designs
    AddedSoft,
    Removed,
    RemovedSoft,
    Changed,
    ChangedSoft,
    Moved,
    MovedSoft,
    OnStrong, // words on a strong colour
};

enum class Theme { Light, Dark, Auto };

/// From which zoom on a shape is worth painting on the canvas; exports draw all.
enum class Detail { Far, Middle, Near };

enum class Face { Sans, Mono };
enum class Weight { Regular = 400, Medium = 500, SemiBold = 600, Bold = 700 };
enum class Align { Left, Centre, Right };

struct Stroke
{
    Colour colour = Colour::None;
    double width = 1;
    std::vector<double> dash = {};
};

struct Box
{
    QRectF rect;
    double radius = 0;
    Colour fill = Colour::None;
    Stroke stroke = {};
    bool roundTopOnly = false; // a header: square below
    Detail detail = Detail::Far;
};

/// Points of a line with orthogonal (or, where the points say so, oblique) runs and rounded corners.
struct Line
{
    enum class End { None, Arrow, One, Many, ZeroOrMany };
    std::vector<QPointF> points;
    double radius = 8;
    Stroke stroke = {};
    End start = End::None;
    End end = End::None;
    Detail detail = Detail::Far;
};

/// A closed polygon, e.g. the diamond of a relationship; with `curved`, an ellipse in its bounding box.
struct Polygon
{
    std::vector<QPointF> points;
    bool curved = false;
    Colour fill = Colour::None;
    Stroke stroke = {};
    Detail detail = Detail::Far;
};

/// One line of words; `at` is on the baseline at the side that `align` names. Runs of another colour follow one
/// another.
struct Text
{
    struct Run
    {
        QString text;
        Colour colour = Colour::Ink;
    };
    QPointF at;
    std::vector<Run> runs;
    double size = 12;
    Face face = Face::Sans;
    Weight weight = Weight::Regular;
    Align align = Align::Left;
    Detail detail = Detail::Far;
};

using Shape = std::variant<Box, Line, Polygon, Text>;

/// The drawing of one entity, or of a part of the page (legend, title): a group with an id, a title for tooltips and
/// readers, and the figures inside it. Coordinates of shapes and children count from `origin`, which counts in the
/// parent.
struct Figure
{
    EntityId entity;     // None for what is no entity
    QString id;          // unique in its drawing, from the entity's name
    QString title;       // short, for tooltips and screen readers
    QString description; // longer, optional
    QPointF origin;
    QSizeF size;
    std::vector<Shape> shapes;
    std::vector<Figure> children;

    QRectF rect() const { return {origin, size}; }
};

struct Drawing
{
    QString title;
    QString description;
    QSizeF size;
    std::vector<Figure> figures; // painted in this order
};

} // namespace pigpen::diagram
