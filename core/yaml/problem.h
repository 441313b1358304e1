#pragma once

#include <QCoreApplication>
#include <QString>

namespace pigpen::yaml {

/// The words of this room, translated.
struct Yaml
{
    Q_DECLARE_TR_FUNCTIONS(Yaml)
};

/// Why a text cannot be read, at a byte offset: thrown while reading, and turned into an Error where reading began.
struct Problem
{
    qsizetype at = 0;
    QString what;
    QString remedy;
};

} // namespace pigpen::yaml
