#include "tests/support/generate.h"

#include <QString>

namespace {

constexpr int members = 3;
constexpr const char* roles[members] = {"primary", "replica", "offline"};

QByteArray address(int number)
{
    return QStringLiteral("10.%1.%2.%3")
        .arg(10 + number / 62500)
        .arg(number / 250 % 250)
        .arg(number % 250 + 1)
        .toUtf8();
}

QByteArray clusterName(int number)
{
    return QStringLiteral("pg-c%1").arg(number, 5, 10, QLatin1Char('0')).toUtf8();
}

QByteArray clusterText(int number)
{
    const QByteArray name = clusterName(number);
    const QByteArray rule = "    #" + QByteArray(58, '-') + "#\n";
    QByteArray text = '\n' + rule + "    # " + name + ": three members\n" + rule + "    " + name + ":\n      hosts:\n";
    for (int i = 0; i < members; ++i)
        text += "        " + address(number * members + i) + ": { pg_seq: " + QByteArray::number(i + 1) +
                ", pg_role: " + roles[i] + " }\n";
    text +=
        "      vars:\n"
        "        pg_cluster: " +
        name +
        "           # the cluster's name\n"
        "        pg_vip_enabled: true\n"
        "        pg_vip_address: 10.200." +
        QByteArray::number(number / 250 % 250) + "." + QByteArray::number(number % 250 + 1) +
        "/24\n"
        "        pg_users:\n"
        "          - { name: app_admin  ,password: Some.Secret  ,pgbouncer: true ,roles: [dbrole_admin]    ,comment: "
        "the application }\n"
        "          - { name: app_reader ,password: Other.Secret ,pgbouncer: true ,roles: [dbrole_readonly] ,comment: "
        "reports }\n"
        "        pg_databases:\n"
        "          - { name: app  ,owner: app_admin ,extensions: [{name: vector}] }\n"
        "          - { name: data ,owner: app_admin ,revokeconn: true ,comment: what the reports read }\n"
        "        pg_libs: 'pg_stat_statements, auto_explain'  # loaded by all\n";
    return text;
}

} // namespace

QByteArray generateInventory(int clusters)
{
    QByteArray text = "---\nall:\n  children:\n    infra: { hosts: { 10.9.0.1: { infra_seq: 1 } } }\n"
                      "    etcd: { hosts: { 10.9.0.1: { etcd_seq: 1 } }, vars: { etcd_cluster: etcd } }\n";
    for (int number = 0; number < clusters; ++number)
        text += clusterText(number);
    return text + "\n  vars:\n    admin_ip: 10.9.0.1\n    pg_version: 18\n...\n";
}
