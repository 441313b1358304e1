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

/// What an entity or a relationship is called: shown in the reader's language, the same id in all of them.
struct Term
{
    const char* id; // the English word
    QString word() const;
};

/// An entity: a box with its word and real names of it; too many are cut, and counted.
struct Entity
{
    Term term;
    Hue hue;
    std::vector<Name> names;
    QString none; // what stands for no name
    double least = leastHeight;
    QRectF rect = {};
};

/// A relationship: a line with its word on it in a diamond, and a cardinality at either end.
struct Relation
{
    Term term;
    std::vector<QPointF> path;
    QPointF diamond;
    QString first;
    QString last;
};

double widthOf(const Entity& entity);
double heightOf(const Entity& entity);
double diamondWidth(const Term& term);

Figure figureOf(const Entity& entity);
/// Without an id: several relationships have one term.
Figure figureOf(const Relation& relation);

} // namespace pigpen::diagram::er
