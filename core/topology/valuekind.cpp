#include "core/topology/valuekind.h"

#include <algorithm>
#include <array>

namespace pigpen::catalogue {

namespace {

struct Kind
{
    QStringView word;
    ValueKind kind;
};

/// Where the type does not tell.
constexpr std::array byName = {
    Kind{u"pg_users", ValueKind::Users},
    Kind{u"pg_default_roles", ValueKind::Users},
    Kind{u"pg_databases", ValueKind::Databases},
    Kind{u"pg_services", ValueKind::Services},
    Kind{u"pg_default_services", ValueKind::Services},
    Kind{u"redis_instances", ValueKind::RedisInstances},
    Kind{u"pgsodium_key", ValueKind::Password},
};

constexpr std::array byType = {
    Kind{u"bool", ValueKind::Switch},       Kind{u"int", ValueKind::Number},    Kind{u"float", ValueKind::Number},
    Kind{u"port", ValueKind::Port},         Kind{u"enum", ValueKind::Choice},   Kind{u"ip", ValueKind::Address},
    Kind{u"cidr", ValueKind::Cidr},         Kind{u"cidr4", ValueKind::Cidr},    Kind{u"dict", ValueKind::Map},
    Kind{u"password", ValueKind::Password}, Kind{u"hba[]", ValueKind::HbaRules}};

constexpr std::array plainItems = {QStringView(u"string"), QStringView(u"cidr"), QStringView(u"port"),
                                   QStringView(u"path")};

constexpr QStringView listMark = u"[]";

template<size_t Count>
const Kind* find(const std::array<Kind, Count>& table, QStringView word)
{
    const auto* const at =
        std::find_if(table.begin(), table.end(), [word](const Kind& one) { return one.word == word; });
    return at == table.end() ? nullptr : at;
}

QStringView itemType(QStringView type)
{
    return type.endsWith(listMark) ? type.chopped(listMark.size()) : QStringView();
}

} // namespace

ValueKind kindOf(QStringView name, QStringView type)
{
    if (const Kind* const named = find(byName, name))
        return named->kind;
    if (const Kind* const typed = find(byType, type))
        return typed->kind;
    const QStringView item = itemType(type);
    if (item.isEmpty())
        return ValueKind::Text;
    return std::find(plainItems.begin(), plainItems.end(), item) == plainItems.end() ? ValueKind::Records
                                                                                     : ValueKind::List;
}

ValueKind itemKindOf(QStringView type)
{
    const Kind* const typed = find(byType, itemType(type));
    return typed == nullptr ? ValueKind::Text : typed->kind;
}

} // namespace pigpen::catalogue
