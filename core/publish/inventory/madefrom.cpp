#include "core/publish/inventory/madefrom.h"

#include "core/publish/inventory/words.h"

#include <QCryptographicHash>

namespace pigpen {

QString madeFrom(const Topology& topology)
{
    constexpr qsizetype shown = 12;
    const QByteArray hash = QCryptographicHash::hash(topology.tree()->text(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("# ") +
           InventoryWords::tr("Made from an inventory with sha256 %1…").arg(QString::fromLatin1(hash.left(shown))) +
           QStringLiteral("\n# ") + InventoryWords::tr("Change the inventory and make this file anew.") + u'\n';
}

} // namespace pigpen
