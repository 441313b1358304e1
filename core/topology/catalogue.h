#pragma once

#include "core/topology/valuekind.h"
#include "core/yaml/value.h"

#include <QStringList>
#include <optional>
#include <vector>

/// Pigsty's parameters: the facts that its reference lists. What is no parameter here may still be one of a user's own.
namespace pigpen::catalogue {

struct Parameter
{
    QString name;
    QString module;  // PGSQL, NODE, INFRA, …
    QString section; // PG_ID, PG_ACCESS, …
    QString type;    // string, int, bool, enum, service[], …
    QString level;   // where it is meant to be set: G global, C cluster, N node, I instance, A argument; e.g. G/C
    std::optional<yaml::Value> fallback; // Pigsty's default; none where it has none, or a very long one
    QStringList choices;                 // the values it may have; empty where there is no fixed choice
    bool open = false;                   // other values than the choices are possible, too
    ValueKind kind = ValueKind::Text;
    ValueKind itemKind = ValueKind::Text; // of a List
};

/// All of them, in the reference's order.
const std::vector<Parameter>& parameters();
/// Null where there is none of that name.
const Parameter* find(QStringView name);
/// Pigsty's default of a parameter; null where it has none.
const yaml::Value& fallback(QStringView name);
/// The parameter that a misspelt name most likely means: at most two letters (and a quarter of them) inserted, left
/// out, changed or swapped. Empty where there is none, or the name is one.
QString nearest(QStringView name);
/// The same of any words: the one that is meant, itself where it is among them.
QString nearest(QStringView word, const QStringList& words);
/// What a parameter does, in a sentence or two of the user's language; empty where nobody has written one.
QString description(QStringView name);
/// What to write for one of a parameter's choices: `off` as text, 18 as a number where Pigsty's default is one.
yaml::Value choiceValue(const Parameter& parameter, const QString& choice);
/// The parameters that every one of the words tells of, the best match first: by the whole name, its beginning, one of
/// its words, a part of it, the section or module, the description. All of them, in the reference's order, for no
/// words.
std::vector<const Parameter*> search(const QString& words);

} // namespace pigpen::catalogue
