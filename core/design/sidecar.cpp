#include "core/design/sidecar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QStringList>
#include <cmath>
#include <optional>

namespace pigpen {

using diagram::Machine;

namespace {

constexpr int version = 1;

QString json(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString written(QPointF point)
{
    return QStringLiteral("[%1, %2]").arg(std::lround(point.x())).arg(std::lround(point.y()));
}

QString written(Machine machine)
{
    return json(machineName(machine));
}

bool read(const QJsonValue& value, QPointF& point)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble())
        return false;
    point = QPointF(pair[0].toDouble(), pair[1].toDouble());
    return true;
}

bool read(const QJsonValue& value, Machine& machine)
{
    machine = diagram::machineFromName(value.toString());
    return machine != Machine::Unknown;
}

/// What a section's entries say, by their keys.
using Entries = QMap<QString, QString>;

/// One section of the file, taken from and brought into a sidecar.
struct Section
{
    const char* name;
    bool always; // stands in the file even where it is empty, as it did from the first version on
    Entries (*entries)(const Sidecar& sidecar);
    bool (*take)(Sidecar& sidecar, const EntityId& id, const QJsonValue& value); // false: it does not know this
};

template<auto Member>
Section mapSection(const char* name, bool always)
{
    return {name, always,
            [](const Sidecar& sidecar) {
                Entries entries;
                for (auto entry = (sidecar.*Member).begin(); entry != (sidecar.*Member).end(); ++entry)
                    entries.insert(entry.key().toString(), written(*entry));
                return entries;
            },
            [](Sidecar& sidecar, const EntityId& id, const QJsonValue& value) {
                std::decay_t<decltype(*(sidecar.*Member).begin())> content;
                if (!read(value, content))
                    return false;
                (sidecar.*Member).insert(id, content);
                return true;
            }};
}

Entries collapsedEntries(const Sidecar& sidecar)
{
    Entries entries;
    for (const EntityId& id : sidecar.collapsed)
        entries.insert(id.toString(), QStringLiteral("true"));
    return entries;
}

bool takeCollapsed(Sidecar& sidecar, const EntityId& id, const QJsonValue& value)
{
    if (value.toBool())
        sidecar.collapsed.insert(id);
    return value.toBool();
}

/// One table for reading and writing.
const Section sections[] = {mapSection<&Sidecar::clusters>("clusters", true),
                            mapSection<&Sidecar::nodes>("nodes", true),
                            mapSection<&Sidecar::machines>("machines", false),
                            {"collapsed", false, collapsedEntries, takeCollapsed}};

QString sectionText(const QString& name, const Entries& entries)
{
    QStringList lines;
    for (const auto& [key, value] : entries.asKeyValueRange())
        lines << QStringLiteral("    %1: %2").arg(json(key), value);
    lines.sort();
    const QString content =
        lines.isEmpty() ? QString() : u'\n' + lines.join(QStringLiteral(",\n")) + QStringLiteral("\n  ");
    return QStringLiteral("  %1: {%2}").arg(json(name), content);
}

/// Adds what this version doesn't know; what it does know has the last word.
Entries with(Entries entries, const QJsonObject& others)
{
    for (auto other = others.begin(); other != others.end(); ++other) {
        if (!entries.contains(other.key()))
            entries.insert(other.key(), json(*other));
    }
    return entries;
}

/// Takes what it knows out of a section's entries.
void take(const Section& section, QJsonObject& entries, Sidecar& sidecar)
{
    const QStringList keys = entries.keys();
    for (const QString& key : keys) {
        const EntityId id = EntityId::fromString(key);
        if (id && section.take(sidecar, id, entries.value(key)))
            entries.remove(key);
    }
}

template<typename Value>
void succeed(QHash<EntityId, Value>& entries, const QHash<EntityId, EntityId>& successors)
{
    QHash<EntityId, Value> moved;
    for (const auto& [from, to] : successors.asKeyValueRange()) {
        if (entries.contains(from))
            moved.insert(to, entries.take(from));
    }
    entries.insert(moved);
}

} // namespace

QString Sidecar::inventoryFor(const QString& path)
{
    return path.endsWith(ending()) ? path.chopped(ending().size()) : path;
}

QByteArray Sidecar::toJson() const
{
    QJsonObject rest = others;
    const QJsonValue number = rest.take(QStringLiteral("version"));
    QStringList parts = {QStringLiteral("  \"version\": %1").arg(json(number.isDouble() ? number : version))};
    for (const Section& section : sections) {
        const QString name = QLatin1StringView(section.name);
        const Entries entries = with(section.entries(*this), rest.take(name).toObject());
        if (section.always || !entries.isEmpty())
            parts << sectionText(name, entries);
    }
    for (auto other = rest.begin(); other != rest.end(); ++other)
        parts << (other->isObject() ? sectionText(other.key(), with({}, other->toObject()))
                                    : QStringLiteral("  %1: %2").arg(json(other.key()), json(*other)));
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
    return fromObject(document.object());
}

Sidecar Sidecar::fromObject(const QJsonObject& object)
{
    Sidecar sidecar;
    sidecar.others = object;
    if (sidecar.others.value(u"version") == version)
        sidecar.others.remove(u"version");
    for (const Section& section : sections) {
        const QString name = QLatin1StringView(section.name);
        QJsonObject entries = sidecar.others.take(name).toObject();
        take(section, entries, sidecar);
        if (!entries.isEmpty())
            sidecar.others.insert(name, entries);
    }
    return sidecar;
}

QJsonObject Sidecar::toObject() const
{
    return QJsonDocument::fromJson(toJson()).object();
}

namespace {

QStringList keysOf(const QJsonObject& left, const QJsonObject& right)
{
    QStringList keys = left.keys() + right.keys();
    keys.removeDuplicates();
    return keys;
}

/// Brings what theirs changes into ours; a missing entry is undefined, and so is what is to be removed.
int mergeInto(QJsonObject& ours, const QJsonObject& before, const QJsonObject& theirs)
{
    int contested = 0;
    for (const QString& key : keysOf(before, theirs)) {
        const QJsonValue old = before.value(key);
        const QJsonValue other = theirs.value(key);
        const QJsonValue own = ours.value(key);
        if (own.isObject() || other.isObject()) {
            QJsonObject section = own.toObject();
            contested += mergeInto(section, old.toObject(), other.toObject());
            ours.insert(key, section);
        } else if (other != old && other != own) {
            if (own == old)
                ours.insert(key, other);
            else
                ++contested;
        }
    }
    return contested;
}

} // namespace

SidecarMerge merged(const Sidecar& before, const Sidecar& ours, const Sidecar& theirs)
{
    if (theirs == before)
        return {ours, 0};
    QJsonObject both = ours.toObject();
    const int contested = mergeInto(both, before.toObject(), theirs.toObject());
    return {Sidecar::fromObject(both), contested};
}

Sidecar succeeded(Sidecar sidecar, const QHash<EntityId, EntityId>& successors)
{
    succeed(sidecar.clusters, successors);
    succeed(sidecar.nodes, successors);
    succeed(sidecar.machines, successors);
    QSet<EntityId> collapsed;
    for (const EntityId& id : std::as_const(sidecar.collapsed))
        collapsed.insert(successors.value(id, id));
    sidecar.collapsed = collapsed;
    return sidecar;
}

} // namespace pigpen
