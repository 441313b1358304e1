#pragma once

#include <QStringView>

namespace pigpen::catalogue {

/// What a parameter's value is, for those who edit or complete it.
enum class ValueKind {
    Text,
    Number,
    Port,   // a number from 1 to 65535
    Switch, // true or false
    Choice, // one of Parameter::choices, or another text where Parameter::open
    Address,
    Cidr,
    Password,
    List, // of plain values; Parameter::itemKind says of which kind
    Map,
    Records, // a list of mappings that has no kind of its own
    Users,   // pg_users, pg_default_roles
    Databases,
    Services, // pg_services, pg_default_services
    HbaRules,
    RedisInstances // {port: {replica_of: 'ip port'}}
};

/// The kind of a value by the reference's type, and by the parameter's name where types are too coarse: a user of MinIO
/// has other fields than one of PostgreSQL. Of a list: List or what its mappings describe.
ValueKind kindOf(QStringView name, QStringView type);
/// Of what a list of that type consists; Text where it is no list.
ValueKind itemKindOf(QStringView type);

} // namespace pigpen::catalogue
