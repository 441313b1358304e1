#include "core/diagram/hyperlinks.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <array>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hyperlinks)
};

using Kind = EntityId::Kind;

struct Placeholder
{
    QLatin1String word;
    Kind kind; // None: it stands beside others
};

constexpr std::array placeholders{
    Placeholder{QLatin1String("{module}"), Kind::None},       Placeholder{QLatin1String("{cluster}"), Kind::Cluster},
    Placeholder{QLatin1String("{instance}"), Kind::Instance}, Placeholder{QLatin1String("{service}"), Kind::Service},
    Placeholder{QLatin1String("{node}"), Kind::Node},         Placeholder{QLatin1String("{database}"), Kind::Database},
    Placeholder{QLatin1String("{role}"), Kind::Role}};

/// What a placeholder stands for in an entity; none where it has no such part.
std::optional<QString> valueOf(const Placeholder& placeholder, const EntityId& entity)
{
    if (placeholder.kind == Kind::None)
        return moduleName(entity.module);
    if (placeholder.kind == entity.kind)
        return entity.name;
    if (placeholder.kind == Kind::Cluster && !entity.cluster.isEmpty())
        return entity.cluster;
    return {};
}

Kind kindOf(const QString& pattern)
{
    Kind kind = Kind::None;
    for (const Placeholder& placeholder : placeholders)
        if (placeholder.kind != Kind::None && pattern.contains(placeholder.word))
            kind = placeholder.kind;
    return kind;
}

QString withoutPlaceholders(QString pattern)
{
    for (const Placeholder& placeholder : placeholders)
        pattern.replace(placeholder.word, QLatin1String("x"));
    return pattern;
}

std::optional<Error> faultOf(const QString& pattern)
{
    const QString rest = withoutPlaceholders(pattern);
    static const QRegularExpression unknown(QStringLiteral("\\{[^}]*\\}?"));
    if (const auto match = unknown.match(rest); match.hasMatch())
        return Error{Words::tr("the link “%1” has the unknown placeholder “%2”").arg(pattern, match.captured()),
                     Words::tr("use {cluster}, {instance}, {service}, {node}, {database}, {role} or {module}")};
    if (kindOf(pattern) == Kind::None)
        return Error{Words::tr("the link “%1” names no entity").arg(pattern),
                     Words::tr("put {cluster}, {instance}, {service}, {node}, {database} or {role} into it")};
    const auto isOfAPart = [&](const Placeholder& placeholder) {
        const bool part = placeholder.kind != Kind::None && placeholder.kind != Kind::Cluster;
        return part && pattern.contains(placeholder.word);
    };
    if (std::ranges::count_if(placeholders, isOfAPart) > 1)
        return Error{Words::tr("the link “%1” names entities of two kinds").arg(pattern),
                     Words::tr("write a link for each kind; {cluster} goes with any but {node}")};
    if (pattern.contains(QLatin1String("{node}")) && pattern.contains(QLatin1String("{cluster}")))
        return Error{Words::tr("the link “%1” wants a node's cluster").arg(pattern),
                     Words::tr("a node may carry several clusters: leave {cluster} out")};
    const QString scheme = QUrl(rest).scheme();
    const bool fitting =
        scheme.isEmpty() ? !rest.section(u'/', 0, 0).contains(u':') : scheme == u"http" || scheme == u"https";
    if (!fitting)
        return Error{Words::tr("the link “%1” leads to no web page").arg(pattern),
                     Words::tr("begin it with https://, or write a relative address")};
    return {};
}

} // namespace

tl::expected<Hyperlinks, Error> Hyperlinks::fromPatterns(const QStringList& patterns)
{
    Hyperlinks links;
    for (const QString& pattern : patterns) {
        if (const auto fault = faultOf(pattern))
            return tl::make_unexpected(*fault);
        links.m_patterns.push_back({kindOf(pattern), pattern});
    }
    return links;
}

QString Hyperlinks::of(const EntityId& entity) const
{
    for (const Pattern& pattern : m_patterns) {
        if (pattern.kind != entity.kind)
            continue;
        QString address = pattern.text;
        for (const Placeholder& placeholder : placeholders)
            if (const auto value = valueOf(placeholder, entity))
                address.replace(placeholder.word, QString::fromLatin1(QUrl::toPercentEncoding(*value)));
        return address;
    }
    return {};
}

} // namespace pigpen::diagram
