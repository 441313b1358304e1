#include "core/publish/inventory/forms.h"

#include "core/publish/inventory/ansibleini.h"
#include "core/publish/inventory/ansiblejson.h"
#include "core/publish/inventory/hostsfile.h"
#include "core/publish/inventory/part.h"
#include "core/publish/inventory/pgservice.h"

namespace pigpen {

namespace {

tl::expected<QByteArray, Error> asAnsibleReads(const QString& form, const Inventory& inventory)
{
    if (form == u"json")
        return toAnsibleJson(inventory);
    if (form == u"list")
        return toAnsibleList(inventory);
    if (form == u"ini")
        return toAnsibleIni(inventory);
    return inventory.tree()->text();
}

} // namespace

QStringList inventoryForms()
{
    return {QStringLiteral("yaml"), QStringLiteral("json"),  QStringLiteral("list"),      QStringLiteral("ini"),
            QStringLiteral("csv"),  QStringLiteral("hosts"), QStringLiteral("pg_service")};
}

tl::expected<QByteArray, Error> inventoryAs(const QString& form, const Topology& topology, const QStringList& clusters,
                                            CsvTable table)
{
    if (form == u"csv")
        return toCsv(topology, table, clusters);
    if (form == u"hosts")
        return toHostsFile(topology, clusters);
    if (form == u"pg_service")
        return toPgService(topology, clusters);
    if (clusters.isEmpty())
        return asAnsibleReads(form, *topology.inventory());
    const auto part = partOf(topology, clusters);
    return part ? asAnsibleReads(form, *(*part)->inventory()) : tl::make_unexpected(part.error());
}

} // namespace pigpen
