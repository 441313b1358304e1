// Services: ports, selectors, routes. What listens beside them: ports.cpp.
#include "core/check/members.h"
#include "core/check/rules/asking.h"
#include "core/check/rules/families.h"
#include "core/check/rules/serviceports.h"

#include <QSet>
#include <algorithm>

namespace pigpen::check {
namespace {

constexpr int lastPort = 65535;

QString nameFor(const Item& item)
{
    return item.name().isEmpty() ? QString::number(item.index() + 1) : item.name();
}

bool isPort(const QString& text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port >= 1 && port <= lastPort;
}

void selectorWorks(const Cluster& cluster, Report& report)
{
    for (const Service& service : cluster.services)
        if (!service.problem.isEmpty() && !isOpen(service.selector) && !isOpen(service.backup))
            report.add(Words::tr("nobody can tell who serves %1: %2").arg(service.name, service.problem),
                       idOf(cluster, service), placeOf(cluster, service));
}

constexpr Rule serviceSelector{
    .id = "SERVICE-SELECTOR",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A service's selector and backup are JMESPath that picks members."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty can't write the service's configuration without knowing its members: "
                                      "the playbook stops."),
    .source = "FACTS.md, Services",
    .ofCluster = selectorWorks,
};

void serviceHasMembers(const Cluster& cluster, Report& report)
{
    for (const Service& service : cluster.services) {
        const bool isEmpty = service.members.isEmpty() && service.backups.isEmpty();
        if (!isCustom(service) || !isEmpty || !service.problem.isEmpty() || isOpen(service.selector))
            continue;
        // A list for all clusters need not fit each.
        if (settingOf(cluster, report.facts(), u"pg_services").level != Level::Global)
            report.add(Words::tr("the selector of %1 picks no member of %2").arg(service.name, cluster.name),
                       idOf(cluster, service), placeOf(cluster, service));
    }
}

constexpr Rule serviceEmpty{
    .id = "SERVICE-EMPTY",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A service of a cluster's own has a member or a backup."),
    .why = QT_TRANSLATE_NOOP("Check", "It listens, but each connection is refused, since there is nobody to take it."),
    .source = "FACTS.md, Services",
    .ofCluster = serviceHasMembers,
};

void portGiven(const Written& variable, Report& report)
{
    for (const Item& item : itemsOf(variable, report)) {
        const QString port = item.text("port");
        if (!item.isMap() || isPort(port) || isOpen(port))
            continue;
        const QString message =
            port.isEmpty() ? Words::tr("the service %1 has no port").arg(nameFor(item))
                           : Words::tr("the port of the service %1 is “%2”, which is none").arg(nameFor(item), port);
        report.add(message, subjectOf(variable, report), item.place("port"));
    }
}

constexpr Rule servicePort{
    .id = "SERVICE-PORT",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A service has a port, from 1 to 65535."),
    .why = QT_TRANSLATE_NOOP("Check", "HAProxy refuses its configuration: then no service of the node is renewed."),
    .source = "FACTS.md, Services",
    .ofVariable = portGiven,
    .kinds = only(catalogue::ValueKind::Services),
};

/// Whether what a port is reserved for has been given another one, by its parameter or by a change of the services.
bool isFree(const Cluster& cluster, const ReservedPort& reserved, const Facts& facts)
{
    if (reserved.parameter.isEmpty())
        return reserved.isService &&
               std::none_of(cluster.services.begin(), cluster.services.end(), [&](const Service& service) {
                   return !isCustom(service) && service.port == reserved.port && !isReplaced(cluster, service);
               });
    const Setting moved = settingOf(cluster, facts, reserved.parameter);
    return moved.isSet() && textOf(moved.value).toInt() != reserved.port;
}

void portNotReserved(const Cluster& cluster, Report& report)
{
    for (const Service& service : cluster.services) {
        const ReservedPort* reserved = isCustom(service) ? findReserved(service.port) : nullptr;
        if (reserved && !isReplaced(cluster, service) && !isFree(cluster, *reserved, report.facts()))
            report.add(Words::tr("the port %1 of %2 is reserved by Pigsty").arg(service.port).arg(service.name),
                       idOf(cluster, service), placeOf(cluster, service));
    }
}

constexpr Rule servicePortReserved{
    .id = "SERVICE-PORT-RESERVED",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A service of a cluster's own keeps off the ports of Pigsty's processes and "
                                          "default services."),
    .why = QT_TRANSLATE_NOOP("Check", "The port is taken on the same nodes: HAProxy can't listen there."),
    .source = "FACTS.md, Services",
    .ofCluster = portNotReserved,
};

void portsDiffer(const Cluster& cluster, Report& report)
{
    const std::vector<Service>& services = cluster.services;
    for (size_t second = 1; second < services.size(); ++second)
        for (size_t first = 0; first < second; ++first) {
            const Service& one = services[first];
            const Service& other = services[second];
            if (one.port <= 0 || one.port != other.port || !sharesAddress(one, other) || isReplaced(cluster, one) ||
                isReplaced(cluster, other))
                continue;
            if (isCustom(one) != isCustom(other) && findReserved(one.port))
                continue; // said by SERVICE-PORT-RESERVED
            report.add(Words::tr("the port %1 of %2 is that of %3 too").arg(one.port).arg(other.name, one.name),
                       idOf(cluster, other), placeOf(cluster, other));
            break;
        }
}

constexpr Rule servicePortDuplicate{
    .id = "SERVICE-PORT-DUPLICATE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Each service of a cluster has a port of its own."),
    .why = QT_TRANSLATE_NOOP("Check", "HAProxy would spread one port's connections over both services: writes reach "
                                      "replicas, or it refuses to start."),
    .source = "FACTS.md, Services",
    .ofCluster = portsDiffer,
};

void namesDiffer(const Written& variable, Report& report)
{
    QSet<QString> seen;
    for (const Item& item : itemsOf(variable, report)) {
        const QString& name = item.name();
        if (!name.isEmpty() && seen.contains(name))
            report.add(Words::tr("%1 lists two services called %2; the last one counts").arg(variable.nameText(), name),
                       subjectOf(variable, report), item.place());
        seen.insert(name);
    }
}

constexpr Rule serviceNameDuplicate{
    .id = "SERVICE-NAME-DUPLICATE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A list of services names each once."),
    .why = QT_TRANSLATE_NOOP("Check", "A service's name is that of its file in HAProxy's configuration: the second one "
                                      "overwrites the first."),
    .source = "Pigsty, role pgsql",
    .ofVariable = namesDiffer,
    .kinds = only(catalogue::ValueKind::Services),
};

void destKnown(const Written& variable, Report& report)
{
    static const QSet<QString> words{QString(), QStringLiteral("default"), QStringLiteral("postgres"),
                                     QStringLiteral("pgbouncer")};
    for (const Item& item : itemsOf(variable, report)) {
        const QString dest = item.text("dest");
        if (!words.contains(dest) && !isPort(dest) && !isOpen(dest))
            report.add(Words::tr("the service %1 leads to “%2”, which is neither a port nor default, postgres or "
                                 "pgbouncer")
                           .arg(nameFor(item), dest),
                       subjectOf(variable, report), item.place("dest"));
    }
}

constexpr Rule serviceDest{
    .id = "SERVICE-DEST",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A service leads to default, postgres, pgbouncer or a port."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty takes any other word for port 5432: connections pass the pool by."),
    .source = "FACTS.md, Services",
    .ofVariable = destKnown,
    .kinds = only(catalogue::ValueKind::Services),
};

void checkKnown(const Written& variable, Report& report)
{
    // Patroni's own paths, those of its older versions too.
    static const QSet<QString> paths{
        QStringLiteral("/"),
        QStringLiteral("/primary"),
        QStringLiteral("/master"),
        QStringLiteral("/read-write"),
        QStringLiteral("/leader"),
        QStringLiteral("/standby-leader"),
        QStringLiteral("/standby_leader"),
        QStringLiteral("/replica"),
        QStringLiteral("/read-only"),
        QStringLiteral("/sync"),
        QStringLiteral("/synchronous"),
        QStringLiteral("/async"),
        QStringLiteral("/asynchronous"),
        QStringLiteral("/quorum"),
        QStringLiteral("/read-only-sync"),
        QStringLiteral("/read-only-quorum"),
        QStringLiteral("/read-only-synchronous"),
        QStringLiteral("/health"),
        QStringLiteral("/liveness"),
        QStringLiteral("/readiness"),
        QStringLiteral("/patroni"),
        QStringLiteral("/cluster"),
    };
    for (const Item& item : itemsOf(variable, report)) {
        const QString path = item.text("check");
        if (!path.isEmpty() && !paths.contains(path.section(u'?', 0, 0)) && !isOpen(path))
            report.add(Words::tr("Patroni answers no health check “%1”, which the service %2 asks for")
                           .arg(path, nameFor(item)),
                       subjectOf(variable, report), item.place("check"));
    }
}

constexpr Rule serviceCheck{
    .id = "SERVICE-CHECK",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A service's health check is one that Patroni answers."),
    .why = QT_TRANSLATE_NOOP("Check", "Patroni answers others as if only the primary were well, or not at all: the "
                                      "service serves nobody or the wrong ones."),
    .source = "FACTS.md, Services",
    .ofVariable = checkKnown,
    .kinds = only(catalogue::ValueKind::Services),
};

void balanceKnown(const Written& variable, Report& report)
{
    static const QSet<QString> ways{QString(),
                                    QStringLiteral("roundrobin"),
                                    QStringLiteral("static-rr"),
                                    QStringLiteral("leastconn"),
                                    QStringLiteral("first"),
                                    QStringLiteral("source"),
                                    QStringLiteral("random"),
                                    QStringLiteral("hash"),
                                    QStringLiteral("rdp-cookie")};
    for (const Item& item : itemsOf(variable, report)) {
        const QString balance = item.text("balance");
        const QString way = balance.trimmed().section(u' ', 0, 0).section(u'(', 0, 0);
        if (!ways.contains(way) && !isOpen(balance))
            report.add(Words::tr("the service %1 balances by “%2”, which HAProxy doesn't do for connections")
                           .arg(nameFor(item), balance),
                       subjectOf(variable, report), item.place("balance"));
    }
}

constexpr Rule serviceBalance{
    .id = "SERVICE-BALANCE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A service balances by roundrobin, leastconn or another of HAProxy's ways."),
    .why = QT_TRANSLATE_NOOP("Check", "HAProxy refuses a configuration with a word that it doesn't know."),
    .source = "FACTS.md, Services",
    .ofVariable = balanceKnown,
    .kinds = only(catalogue::ValueKind::Services),
};

constexpr Rule table[]{serviceSelector,      serviceEmpty, servicePort,  servicePortReserved, servicePortDuplicate,
                       serviceNameDuplicate, serviceDest,  serviceCheck, serviceBalance};

} // namespace

Rules serviceRules()
{
    return table;
}

} // namespace pigpen::check
