#pragma once

#include "core/yaml/error.h"

#include <QCoreApplication>
#include <tl/expected.hpp>

namespace pigpen {

/// The translation context of inventories in other forms.
struct InventoryWords
{
    Q_DECLARE_TR_FUNCTIONS(InventoryForms)
};

/// That a form can't hold something: what, what to do instead, and where it stands.
inline tl::unexpected<Error> cannotHold(const QString& what, const QString& remedy, Place place = {})
{
    return tl::make_unexpected(Error{what, remedy, place});
}

} // namespace pigpen
