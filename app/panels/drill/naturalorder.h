#pragma once

#include <QCollator>

namespace pigpen {

/// Numbers in words count as such, whatever the locale (that of C would not): node-9 comes before node-10.
inline QCollator naturalOrder()
{
    QCollator order{QLocale(QLocale::English)};
    order.setNumericMode(true);
    return order;
}

} // namespace pigpen
