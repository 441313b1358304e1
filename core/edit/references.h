#pragma once

#include "core/edit/draft.h"

#include <QHash>

namespace pigpen::edit {

/// Old words and the new ones that replace them: addresses, or the names of a cluster and its instances.
using Renames = QHash<QString, QString>;

/// A scalar among the variables of a group or host that names one of the words.
struct Reference
{
    yaml::Path path;
    yaml::Node node;
    QString variable;     // pg_upstream, redis_instances …
    QString key;          // the innermost key below the variable, behind the list that it is in: replica_of, servers/ip
    QString scope;        // the group, or GROUP/HOST, whose variables hold it
    QString word;         // the word that it names, the first where it names several
    bool isKnown = false; // a place whose meaning is known, so that it can be followed

    /// "pg_upstream of pg-test2/10.10.10.14 (line 60)"
    QString describe(const yaml::Tree& tree) const;
    /// "pg_upstream of pg-test2/10.10.10.14"
    QString describe() const;
};

enum class WordKind { Address, Name };

/// All references to the words, in the file's order of groups, then of hosts. A word counts only as a whole: 10.10.10.1
/// is not in 10.10.10.11, nor is an address that carries a prefix length other than /32.
std::vector<Reference> findReferences(const Inventory& inventory, const Renames& words, WordKind kind);

/// The text with the words replaced, whole ones only.
QString withWords(const QString& text, const Renames& words);

/// Replaces the words in every reference whose meaning is known and notes each; notes the others as left alone.
void followReferences(Draft& draft, const std::vector<Reference>& references, const Renames& words);

/// A variable that a group or host sets.
struct VariablePlace
{
    yaml::Path path;
    yaml::Node value;
};

/// Every place that sets the variable, in the order of findReferences.
std::vector<VariablePlace> placesOf(const Inventory& inventory, const QString& variable);

} // namespace pigpen::edit
