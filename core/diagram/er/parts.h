#pragma once

#include "core/diagram/parts.h"

namespace pigpen::diagram::er {

inline constexpr double diamondHeight = 44;
inline constexpr double side = 36;        // below an entity's top: where lines from the side meet it
inline constexpr double leastHeight = 88; // of an entity

/// One real name in an entity's box, and in small what goes with it.
struct Name
{
    EntityId entity;
    Runs runs;
    QString aside;
    Face face = Face::Sans;
    Face asideFace = Face::Sans;
};

/// An entity: a box with its word and real names of it; too many are cut, and counted.
struct Entity
{
    QString word;
    Hue hue;
    std::vector<Name> names;
    QString none; // what stands for no name
    double least = leastHeight;
    QRectF rect = {};
};

/// A relationship: a line with its word on it in a diamond, and a cardinality at either end.
struct Relation
{
    QString word;
    std::vector<QPointF> path;
    QPointF diamond;
    QString first;
    QString last;
};

double widthOf(const Entity& entity);
double heightOf(const Entity& entity);
double diamondWidth(const QString& word);

Figure figureOf(const Entity& entity);
/// Without an id: several relationships have one word.
Figure figureOf(const Relation& relation);

} // namespace pigpen::diagram::er
