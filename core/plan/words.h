#pragma once

#include <QCoreApplication>

namespace pigpen::plan {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

} // namespace pigpen::plan
