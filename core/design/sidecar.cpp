#include "core/design/sidecar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <cmath>

namespace pigpen {

namespace {

/// The sections by their names in the file: one table for reading and writing.
constexpr struct
{
    const char* name;
    Sidecar::Positions Sidecar::*positions;
} sections[] = {{"clusters", &Sidecar::clusters}, {"nodes", &Sidecar::nodes}};

QString quoted(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString sectionText(const char* name, const Sidecar::Positions& positions)
{
    QStringList lines;
    for (auto entry = positions.begin(); entry != positions.end(); ++entry)
        lines << QStringLiteral("    %1: [%2, %3]")
                     .arg(quoted(entry.key().toString()), QString::number(std::lround(entry->x())),
                          QString::number(std::lround(entry->y())));
    lines.sort();
    const QString content =
        lines.isEmpty() ? QString() : u'\n' + lines.join(QStringLiteral(",\n")) + QStringLiteral("\n  ");
    return QStringLiteral("  \"%1\": {%2}").arg(QLatin1StringView(name), content);
}

std::optional<QPointF> pointOf(const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble())
        return {};
    return QPointF(pair[0].toDouble(), pair[1].toDouble());
}

} // namespace

QByteArray Sidecar::toJson() const
{
    QStringList parts = {QStringLiteral("  \"version\": 1")};
    for (const auto& section : sections)
        parts << sectionText(section.name, this->*section.positions);
    return QStringLiteral("{\n%1\n}\n").arg(parts.join(QStringLiteral(",\n"))).toUtf8();
}

tl::expected<Sidecar, Error> Sidecar::fromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        const QString reason = document.isNull() ? problem.errorString() : tr("it holds no object");
        const int line = 1 + int(json.left(problem.offset).count('\n'));
        return tl::unexpected(Error{tr("this is no layout file: %1").arg(reason),
                                    tr("mend it, or delete it to get the automatic layout"),
                                    {line, 0}});
    }
    Sidecar sidecar;
    for (const auto& section : sections) {
        const QJsonObject entries = document.object().value(QLatin1StringView(section.name)).toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const EntityId id = EntityId::fromString(entry.key());
            const std::optional<QPointF> point = pointOf(entry.value());
            if (id && point)
                (sidecar.*section.positions).insert(id, *point);
        }
    }
    return sidecar;
}

} // namespace pigpen
