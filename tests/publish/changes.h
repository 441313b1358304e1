#pragma once

#include "core/design/design.h"

#include <QString>
#include <vector>

/// Designs that differ in one telling thing each, made from an inventory of all modules.
namespace changes {

struct Case
{
    const char* name;
    QByteArray before;
    QByteArray after;
};

inline const QByteArray before = R"(all:
  children:
    infra: { hosts: { 10.0.0.1: { infra_seq: 1 } } }
    etcd: { vars: { etcd_cluster: etcd }, hosts: { 10.0.0.1: { etcd_seq: 1 } } }
    minio: { vars: { minio_cluster: minio }, hosts: { 10.0.0.1: { minio_seq: 1 } } }
    plain: { hosts: { 10.0.0.8: {}, 10.0.0.9: { nodename: spare } } }
    pg-a:
      vars:
        pg_cluster: pg-a
        pg_databases: [ { name: app } ]
        pg_users: [ { name: me, password: Hush.1 } ]
        pg_services: [ { name: reports, port: 5440, selector: '[]' } ]
        pg_vip_enabled: true
        pg_vip_address: 10.0.0.200/24
      hosts:
        10.0.0.2: { pg_seq: 1, pg_role: primary }
        10.0.0.3: { pg_seq: 2, pg_role: replica }
        10.0.0.4: { pg_seq: 3, pg_role: replica }
    pg-b: { vars: { pg_cluster: pg-b }, hosts: { 10.0.0.5: { pg_seq: 1, pg_role: primary } } }
    redis-a: { vars: { redis_cluster: redis-a }, hosts: { 10.0.0.6: { redis_node: 1, redis_instances: { 6379: {}, 6380: { replica_of: '10.0.0.6 6379' } } } } }
    kafka-a: { vars: { kafka_cluster: kafka-a }, hosts: { 10.0.0.7: { kafka_seq: 1, kafka_role: combined } } }
    mysql-a: { vars: { mysql_cluster: mysql-a }, hosts: { 10.0.0.7: { mysql_seq: 1 } } }
  vars:
    pg_conf: oltp.yml
    pgbackrest_repo: { minio: { type: s3, s3_key_secret: Hush.2 } }
)";

inline QByteArray with(std::initializer_list<std::pair<QByteArray, QByteArray>> replacements)
{
    QByteArray text = before;
    for (const auto& [what, by] : replacements) {
        Q_ASSERT(text.contains(what));
        text.replace(what, by);
    }
    return text;
}

/// Two of three instances are left, and the second leads.
inline QByteArray promoted()
{
    return with({{"pg_seq: 1, pg_role: primary }\n", "pg_seq: 1, pg_role: replica }\n"},
                 {"pg_seq: 2, pg_role: replica", "pg_seq: 2, pg_role: primary"},
                 {"        10.0.0.4: { pg_seq: 3, pg_role: replica }\n", ""}});
}

/// Variables of all besides.
inline QByteArray withVariables(int count)
{
    QByteArray more = "\n  vars:\n";
    for (int i = 1; i <= count; ++i)
        more += "    extra_" + QByteArray::number(i).rightJustified(3, '0') + ": true\n";
    return with({{"\n  vars:\n", more}});
}

/// Many clusters of one instance.
inline QByteArray many(int count, const QByteArray& role)
{
    QByteArray text = "all:\n  children:\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "    pg-" + number + ": { vars: { pg_cluster: pg-" + number + " }, hosts: { 10.1.0." + number +
                ": { pg_seq: 1, pg_role: " + (i == 7 ? role : QByteArray("primary")) + " } } }\n";
    }
    return text;
}

inline std::vector<Case> all()
{
    const QByteArray third = "        10.0.0.4: { pg_seq: 3, pg_role: replica }\n";
    const QByteArray longName = QByteArray(180, 'x');
    std::vector<Case> cases{
        {"nothing", before, before},
        {"an instance added", before, with({{third, third + "        10.0.0.14: { pg_seq: 4, pg_role: offline }\n"}})},
        {"an instance removed", before, with({{third, ""}})},
        {"an instance moved", before, with({{"10.0.0.4: {", "10.0.0.44: {"}})},
        {"an instance taken along", before,
         with({{third, ""},
               {"10.0.0.5: { pg_seq: 1, pg_role: primary }",
                "10.0.0.5: { pg_seq: 1, pg_role: primary }, 10.0.0.4: { pg_seq: 2, pg_role: replica }"}})},
        {"a role switched", before,
         with({{"pg_seq: 1, pg_role: primary }\n", "pg_seq: 1, pg_role: replica }\n"},
               {"pg_seq: 2, pg_role: replica", "pg_seq: 2, pg_role: primary"}})},
        {"one promoted and one removed", before, promoted()},
        {"many variables added", before, withVariables(130)},
        {"some variables added", before, withVariables(40)},
        {"a database added", before, with({{"{ name: app }", "{ name: app }, { name: shop, owner: me }"}})},
        {"a role and a database removed", before,
         with({{"[ { name: app } ]", "[]"}, {"[ { name: me, password: Hush.1 } ]", "[]"}})},
        {"a service changed", before, with({{"port: 5440", "port: 5441"}})},
        {"a service removed", before,
         with({{"        pg_services: [ { name: reports, port: 5440, selector: '[]' } ]\n", ""}})},
        {"a VIP changed", before, with({{"10.0.0.200/24", "10.0.0.201/24"}})},
        {"a cluster renamed", before, with({{"pg-a:", "pg-z:"}, {"pg_cluster: pg-a", "pg_cluster: pg-z"}})},
        {"variables", before,
         with({{"pg_conf: oltp.yml", "pg_conf: olap.yml"},
               {"10.0.0.8: {}", "10.0.0.8: { node_tune: tiny }"},
               {"10.0.0.3: { pg_seq: 2,", "10.0.0.3: { pg_seq: 2, node_tune: olap,"}})},
        {"secrets", before, with({{"Hush.1", "Quiet.1"}, {"Hush.2", "Quiet.2"}})},
        {"redis", before, with({{"6379: {}, ", "6379: {}, 6390: {}, "}})},
        {"names that are too long", before,
         with({{"{ name: app }", "{ name: app }, { name: " + longName + ", owner: " + longName + " }"},
               {"pg_cluster: pg-b", "pg_cluster: pg-" + longName}})},
        {"names that would break out", before,
         with({{"{ name: app }", "{ name: '</text><script>alert(1)</script>&\"' }"}})},
        {"one of many", many(40, "primary"), many(40, "offline")},
        {"one of many gone", many(40, "primary"), many(39, "primary")},
        {"all new", "all: {}\n", before},
    };
    for (const char* group : {"infra", "etcd", "minio", "plain", "pg-b", "redis-a", "kafka-a", "mysql-a"}) {
        const qsizetype at = before.indexOf("    " + QByteArray(group) + ":");
        QByteArray without = before;
        without.remove(at, before.indexOf('\n', at) + 1 - at);
        cases.push_back({group, before, without});
    }
    return cases;
}

} // namespace changes
