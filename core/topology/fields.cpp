#include "core/topology/fields.h"

#include <algorithm>
#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array databaseFields{
    Field{"name"},
    Field{"owner"},
    Field{"template"},
    Field{"encoding"},
    Field{"locale"},
    Field{"schemas", ValueKind::List},
    Field{"extensions", ValueKind::List},
    Field{"comment"},
    Field{"baseline"},
    Field{"connlimit", ValueKind::Number},
    Field{"allowconn", ValueKind::Switch},
    Field{"revokeconn", ValueKind::Switch},
    Field{"pgbouncer", ValueKind::Switch},
    Field{"parameters", ValueKind::Map},
    Field{"state", ValueKind::Choice, "create absent recreate"},
    Field{"tablespace"},
    Field{"lc_collate"},
    Field{"lc_ctype"},
    Field{"is_template", ValueKind::Switch},
    Field{"strategy"},
    Field{"locale_provider"},
    Field{"icu_locale"},
    Field{"icu_rules"},
    Field{"builtin_locale"},
    Field{"register_datasource", ValueKind::Switch},
    Field{"pool_mode"},
    Field{"pool_size", ValueKind::Number},
    Field{"pool_size_min", ValueKind::Number},
    Field{"pool_reserve", ValueKind::Number},
    Field{"pool_connlimit", ValueKind::Number},
    Field{"pool_auth_user"},
};

constexpr std::array userFields{
    Field{"name"},
    Field{"password", ValueKind::Password},
    Field{"login", ValueKind::Switch},
    Field{"superuser", ValueKind::Switch},
    Field{"createdb", ValueKind::Switch},
    Field{"createrole", ValueKind::Switch},
    Field{"inherit", ValueKind::Switch},
    Field{"replication", ValueKind::Switch},
    Field{"bypassrls", ValueKind::Switch},
    Field{"connlimit", ValueKind::Number},
    Field{"expire_in", ValueKind::Number},
    Field{"expire_at"},
    Field{"comment"},
    Field{"roles", ValueKind::List},
    Field{"pgbouncer", ValueKind::Switch},
    Field{"pool_mode"},
    Field{"parameters", ValueKind::Map},
    Field{"state", ValueKind::Choice, "create absent"},
    Field{"pool_connlimit", ValueKind::Number},
};

constexpr std::array serviceFields{
    Field{"name"},
    Field{"port", ValueKind::Port},
    Field{"ip"},
    Field{"selector"},
    Field{"backup"},
    Field{"dest", ValueKind::Choice, "default postgres pgbouncer", true},
    Field{"check"},
    Field{"maxconn", ValueKind::Number},
    Field{"balance", ValueKind::Choice, "roundrobin leastconn", true},
    Field{"options"},
};

constexpr std::array hbaFields{
    Field{"title"},
    Field{"user"},
    Field{"db"},
    Field{"addr", ValueKind::Choice, "world intra infra admin local localhost cluster", true},
    Field{"auth", ValueKind::Choice, "deny trust pwd sha scram-sha-256 md5 ssl ssl-md5 ssl-sha os ident peer cert",
          true},
    Field{"order", ValueKind::Number},
    Field{"role"},
    Field{"rules", ValueKind::List},
};

QString textOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace

std::span<const Field> fieldsOf(ValueKind list)
{
    switch (list) {
    case ValueKind::Databases:
        return databaseFields;
    case ValueKind::Users:
        return userFields;
    case ValueKind::Services:
        return serviceFields;
    case ValueKind::HbaRules:
        return hbaFields;
    default:
        return {};
    }
}

const Field* findField(ValueKind list, std::string_view name)
{
    const std::span<const Field> fields = fieldsOf(list);
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

QStringList choicesOf(const Field& field)
{
    return textOf(field.choices).split(u' ', Qt::SkipEmptyParts);
}

QString nameOf(const Field& field)
{
    return textOf(field.name);
}

} // namespace pigpen::catalogue
