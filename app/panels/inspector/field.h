#pragma once

#include "core/topology/catalogue.h"

#include <climits>

namespace pigpen {

/// How a value is entered, and what it may be.
struct Field
{
    enum class Kind { Text, Password, Int, Number, Bool, Choice, Address, Cidr, List, Yaml };

    Kind kind = Kind::Yaml;
    QStringList choices = {}; // of a Choice
    bool open = false;        // other texts than the choices are possible, too
    int least = 0;            // of an Int
    int most = INT_MAX;
    bool numeric = false; // choices or items of a list that are numbers stay numbers

    bool operator==(const Field&) const = default;
};

/// As the catalogue has it; YAML for what is no parameter.
Field fieldOf(const catalogue::Parameter* parameter);
/// The field where it can show the value without loss, else YAML: a template where a number is usual, for example.
Field fitting(const Field& field, const yaml::Value& value);
/// Whether a value is YAML that is best written on several lines.
bool isLong(const yaml::Value& value);

/// The text that the editing of a value starts with; of a list, an item a line.
QString textOf(const Field& field, const yaml::Value& value);
/// What is wrong with a text that was entered; empty where it can be taken.
QString problemOf(const Field& field, const QString& text);
/// What was entered, as YAML for a verb.
QString yamlOf(const Field& field, const QString& text);
/// The value of a variable or field that nobody gave one.
yaml::Value blankOf(const Field& field);

/// Any value as YAML on one line.
QString flowOf(const yaml::Value& value);

} // namespace pigpen
