#pragma once

#include <QCoreApplication>

namespace pigpen::drill {

/// Where the drill's words are translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Drill)
};

} // namespace pigpen::drill
