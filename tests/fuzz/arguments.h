#pragma once

#include "choices.h"
#include "core/design/design.h"

#include <optional>

/// The arguments of a verb on a design that has a snapshot: mostly names of what is there, or such as fit, else what
/// the bytes say. What belongs to a cluster or a scope is of the one that was asked for last.
class Arguments
{
public:
    Arguments(const pigpen::Design& design, Choices& choices) : m_design(design), m_choices(choices) {}

    const pigpen::Snapshot& snapshot() const { return *m_design.snapshot(); }
    const pigpen::TopologyPtr& topology() const { return snapshot().topology; }
    const pigpen::edit::UsedNumbers& used() const { return m_design.usedNumbers(); }
    Choices& choices() { return m_choices; }

    QString cluster();
    QString instance();
    QString database();
    QString user();
    QString service();
    QString node();
    QString group();
    QString groupIfAny() { return m_choices.yes() ? group() : QString(); }
    QString address() { return m_choices.yes() ? node() : newAddress(); }
    /// That many of them, or none, for verbs that propose their own.
    QStringList addresses(int count);
    QStringList addresses() { return addresses(1 + m_choices.below(3)); }
    /// all | CLUSTER or group | INSTANCE | GROUP/IP.
    QString scope();
    QStringList scopes() { return {scope(), scope()}; }
    QString variable();
    /// Into a variable: indices and keys.
    QStringList path();
    QString value();
    QString role();
    QString newName();
    QStringList users() { return {user()}; }
    QString word() { return m_choices.word(); }
    qsizetype index() { return m_choices.below(4); }
    std::optional<int> number();
    std::optional<int> port();
    /// Null where nothing is found, or ignored.
    const pigpen::check::Finding* finding();
    const pigpen::check::Finding* ignored();

private:
    QString newAddress() { return QStringLiteral("10.10.10.%1").arg(m_choices.below(256)); }
    QString anyScope();
    /// Those that the scope sets itself; invalid where it sets none.
    pigpen::yaml::Node variables() const;
    /// The names of things that the cluster has: services, databases, roles.
    template<typename Thing>
    QString nameIn(std::vector<Thing> pigpen::Cluster::*things, QString Thing::*name);

    const pigpen::Design& m_design;
    Choices& m_choices;
    QString m_cluster;
    QString m_scope;
};
