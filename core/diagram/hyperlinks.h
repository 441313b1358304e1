#pragma once

#include "core/topology/entity.h"
#include "core/yaml/error.h"

#include <QStringList>
#include <tl/expected.hpp>
#include <vector>

namespace pigpen::diagram {

/// Where the entities of a published picture lead to: addresses with placeholders, such as
/// "https://grafana.example.com/d/pgsql-cluster?var-cls={cluster}".
///
/// {cluster}, {instance}, {service}, {node}, {database}, {role} stand for names, {module} for the cluster's module. A
/// pattern is for the entities of the kind that it names: one with {cluster} and {instance} is for instances.
class Hyperlinks
{
public:
    /// Errors: a pattern without a kind or with several, with an unknown placeholder, or with a scheme other than http
    /// and https (none, a relative address, is fine).
    static tl::expected<Hyperlinks, Error> fromPatterns(const QStringList& patterns);

    bool isEmpty() const { return m_patterns.empty(); }
    /// The address for an entity, its names percent-encoded; empty where no pattern is for it.
    QString of(const EntityId& entity) const;

private:
    struct Pattern
    {
        EntityId::Kind kind = EntityId::Kind::None;
        QString text;
    };
    std::vector<Pattern> m_patterns;
};

} // namespace pigpen::diagram
