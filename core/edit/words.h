#pragma once

#include "core/yaml/error.h"

#include <QCoreApplication>
#include <tl/expected.hpp>

namespace pigpen::edit {

/// The translation context of everything that this room says.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

/// A verb that can't be done: what is wrong, what to do instead, and where.
inline tl::unexpected<Error> refuse(const QString& what, const QString& remedy, Place place = {})
{
    return tl::unexpected(Error{what, remedy, place});
}

} // namespace pigpen::edit
