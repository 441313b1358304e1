#pragma once

#include <QByteArray>

/// Two clusters with five faults: one has no primary, the other two; three variables are misspelt, one of them for all.
inline const QByteArray faulty = R"(# métadonnées
all:
  children:
    etcd:
      hosts:
        10.10.10.1: { etcd_seq: 1 }
      vars: { etcd_cluster: etcd }
    pg-app:
      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: replica }
      vars:
        pg_cluster: pg-app
        patroni_mdoe: default
    pg-two:
      hosts:
        10.10.10.21: { pg_seq: 1, pg_role: primary }
        10.10.10.22: { pg_seq: 2, pg_role: primary }
      vars:
        pg_cluster: pg-two
        pg_usres: []
  vars:
    admin_ip: 10.10.10.1
    pg_versoin: 18
)";

/// As many clusters, each with a misspelt variable.
inline QByteArray manyFaults(int count)
{
    QByteArray text = "all:\n  children:\n";
    for (int n = 1; n <= count; ++n) {
        const QByteArray number = QByteArray::number(n);
        text += "    pg-" + number + ":\n      hosts:\n        10." + QByteArray::number(n / 60000) + '.' +
                QByteArray::number(n / 250 % 250) + '.' + QByteArray::number(n % 250 + 1) +
                ": { pg_seq: 1, pg_role: primary }\n      vars:\n        pg_cluster: pg-" + number +
                "\n        patroni_mdoe: default # " + number + "\n";
    }
    return text + "  vars:\n    admin_ip: 10.10.10.1\n";
}
