#pragma once

#include "core/check/items.h"

#include <optional>

namespace pigpen::check {

/// One rule of pg_hba_rules and its like: who may log in from where, and how (FACTS.md, "Business objects").
struct HbaRule
{
    Item item;
    QString user; // all where nothing is written
    QString db;   // all where nothing is written
    QString addr;
    QString auth;             // pwd where nothing is written
    QString role;             // of the instances that have it; empty for all
    std::optional<int> order; // nothing where it can't be known
    QStringList raw;          // lines of pg_hba.conf, which count instead of all of the above

    bool isRaw() const { return !raw.isEmpty(); }
    bool isWorld() const;
    /// A socket or the machine itself.
    bool isLocal() const;
};

std::vector<HbaRule> hbaRulesIn(const std::vector<Item>& items);

/// A line of pg_hba.conf as a rule in Pigsty's words; nothing where it can't be read so.
std::optional<HbaRule> parsedLine(const QString& line, const Item& item);

} // namespace pigpen::check
