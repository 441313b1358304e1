#pragma once

#include <QString>

namespace pigpen {

/// A place in a text as people count: both from 1, the column in characters. 0 where there is no such place.
struct Place
{
    int line = 0;
    int column = 0;

    bool operator==(const Place&) const = default;
};

/// What went wrong, where, and what to do about it, in words for people (already translated).
struct Error
{
    QString what;
    QString remedy;
    Place place = {};

    /// "FILE:LINE:COLUMN: what; remedy", leaving out what there is not. The form of CLI.md, without "pigpen: ".
    QString describe(const QString& file = {}) const;
};

} // namespace pigpen
