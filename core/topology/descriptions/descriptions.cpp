#include "core/topology/descriptions/descriptions.h"
#include "core/topology/catalogue.h"

#include <QHash>

namespace pigpen::catalogue {

namespace {

QHash<QStringView, const char*> collect()
{
    QHash<QStringView, const char*> texts;
    for (const auto part : descriptions())
        for (const Description& one : part)
            if (const Parameter* const parameter = find(QString::fromLatin1(one.name)))
                texts.insert(parameter->name, one.text);
    return texts;
}

} // namespace

std::vector<std::span<const Description>> descriptions()
{
    return {pgsqlCluster(), pgsqlServer(),  pgsqlAccess(), infra(),  monitoring(),
            nodeSystem(),   nodeServices(), storage(),     modules()};
}

QString description(QStringView name)
{
    static const QHash<QStringView, const char*> texts = collect();
    const char* const text = texts.value(name);
    return text == nullptr ? QString() : QCoreApplication::translate("Catalogue", text);
}

} // namespace pigpen::catalogue
