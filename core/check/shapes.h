#pragma once

#include "core/topology/valuekind.h"
#include "core/yaml/tree.h"

/// What shape a value must have, by its kind, and whether it does.
namespace pigpen::check {

enum class Shape { Any, Scalar, List, Map, Number, Switch };

Shape shapeOf(catalogue::ValueKind kind);
/// Nothing can be said of what is null, empty, tagged (a vault) or filled in later: such values fit.
bool fits(Shape shape, yaml::Node value);
QString wanted(Shape shape); // "a list", for people

/// Whether nothing can be said of a value: null, empty, tagged, or a text that is filled in later.
bool isSpared(yaml::Node value);
/// What a scalar says that is, or reads as, a number; none where it does not.
std::optional<double> numberIn(yaml::Node scalar);
/// Whether people would write and read it as text: such kinds are spoilt where YAML reads something else.
bool isTextual(catalogue::ValueKind kind);

} // namespace pigpen::check
