#include "core/edit/draft.h"
#include "core/edit/scope.h"
#include "core/edit/valuetext.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

/// Where a path leads: its last step may be missing yet.
struct Spot
{
    Path variables;    // of the scope
    Path holder;       // the collection that the last step is in
    yaml::Node around; // the same; invalid where the variable itself is not set
    QString last;
    qsizetype index = -1; // of the last step, in a list or of a key that is there; else -1

    bool isInList() const { return around.isSequence(); }
    Path path() const { return isInList() ? holder / index : holder / last; }
};

QString shown(const QStringList& path, qsizetype steps, const QString& scope)
{
    return Words::tr("%1 of %2").arg(path.first(steps).join(u'/'), scope);
}

/// An index that stands for an item, or for the place behind the last; -1 where it is none.
qsizetype indexFrom(const QString& step, qsizetype size)
{
    bool isNumber = false;
    const qsizetype index = step.toLongLong(&isNumber);
    return isNumber && index >= 0 && index <= size ? index : -1;
}

qsizetype indexOfKey(const yaml::Node& map, const QString& key)
{
    qsizetype index = 0;
    for (const yaml::Node::Entry& entry : map) {
        if (entry.key.isScalar() && entry.key.string() == key)
            return index;
        ++index;
    }
    return -1;
}

bool takesKeys(const yaml::Node& node)
{
    return node.isMap() || node.isNull();
}

/// One step further down, to something that is there.
tl::expected<Path, Error> stepInto(const Topology& topology, const QString& scope, const QStringList& path,
                                   qsizetype at, const Path& holder)
{
    const yaml::Node node = topology.tree()->at(holder);
    const QString& step = path[at];
    const qsizetype index = node.isSequence() ? indexFrom(step, node.size() - 1) : -1;
    const Path next = node.isSequence() ? holder / index : holder / step;
    if (node.isSequence() ? index >= 0 : node.isMap() && topology.tree()->at(next))
        return next;
    return refuse(Words::tr("there is no “%1” in %2").arg(step, shown(path, at, scope)),
                  Words::tr("name a key or an index that is there"), topology.tree()->place(node));
}

tl::expected<Spot, Error> findSpot(const Topology& topology, const QString& scopeName, const QStringList& path)
{
    if (path.size() < 2)
        return refuse(Words::tr("“%1” names no item").arg(path.join(u'/')),
                      Words::tr("write NAME/INDEX or NAME/KEY, for example pg_users/0/password"));
    const auto scope = resolveScope(topology, scopeName);
    if (!scope)
        return tl::unexpected(scope.error());
    Spot spot{variablesPath(topology, *scope, path.first()), {}, {}, path.last(), -1};
    spot.holder = spot.variables / path.first();
    if (!topology.tree()->at(spot.holder)) {
        // What is set nowhere may yet come into being.
        if (path.size() > 2 || inherited(topology, *scope, path.first()).isSet())
            return tl::unexpected(notSetThere(topology, *scope, path.first()));
        return spot;
    }
    for (qsizetype at = 1; at < path.size() - 1; ++at) {
        const auto next = stepInto(topology, scopeName, path, at, spot.holder);
        if (!next)
            return tl::unexpected(next.error());
        spot.holder = *next;
    }
    spot.around = topology.tree()->at(spot.holder);
    spot.index = spot.isInList() ? indexFrom(spot.last, spot.around.size()) : indexOfKey(spot.around, spot.last);
    if (!spot.isInList() && !takesKeys(spot.around))
        return refuse(Words::tr("%1 is no list or mapping").arg(shown(path, path.size() - 1, scopeName)),
                      Words::tr("set it whole"), topology.tree()->place(spot.around));
    return spot;
}

/// The spot of something that is there.
tl::expected<Spot, Error> findItem(const Topology& topology, const QString& scope, const QStringList& path)
{
    auto spot = findSpot(topology, scope, path);
    if (!spot)
        return spot;
    if (spot->around && spot->index >= 0 && spot->index < spot->around.size())
        return spot;
    return refuse(Words::tr("there is no “%1” in %2").arg(path.last(), shown(path, path.size() - 1, scope)),
                  Words::tr("name a key or an index that is there"),
                  spot->around ? topology.tree()->place(spot->around) : Place());
}

/// A number is a number as a key too (6379), everything else is text.
Value keyFrom(const QString& text)
{
    const Value meaning = yaml::resolvePlain(text);
    return meaning.kind() == Value::Kind::Int ? meaning : Value(text);
}

void insertAt(Draft& draft, const Spot& spot, const QStringList& path, const Value& value)
{
    const bool isNew = !spot.around || spot.around.isNull();
    const bool isList = isNew && indexFrom(path.last(), 0) == 0;
    if (isList)
        draft.append(spot.variables, path.first(), value);
    else if (isNew && path.size() == 2)
        draft.put(spot.variables, path.first(), Value(Value::Map{{keyFrom(spot.last), value}}, Value::Form::Block));
    else if (spot.isInList())
        draft.insert(spot.holder, spot.index, value);
    else
        draft.insert(spot.holder, spot.around.size(), keyFrom(spot.last), value);
}

QString called(const QStringList& path)
{
    return path.join(u'/');
}

} // namespace

Result setItem(const Topology& topology, const QString& scope, const QStringList& path, const QString& yaml)
{
    if (path.size() == 1)
        return set(topology, scope, path.first(), yaml);
    const auto spot = findSpot(topology, scope, path);
    if (!spot)
        return tl::unexpected(spot.error());
    const auto value = parseValue(yaml);
    if (!value)
        return tl::unexpected(value.error());
    Draft draft(topology);
    const yaml::Node now = spot->around && spot->index >= 0 ? topology.tree()->at(spot->path()) : yaml::Node();
    if (!now && (!spot->around || spot->isInList()))
        return tl::unexpected(findItem(topology, scope, path).error());
    if (!now)
        insertAt(draft, *spot, path, *value);
    else if (now.value() != *value || now.value().kind() != value->kind())
        draft.set(spot->path(), *value);
    return draft.finish(Words::tr("Set %1 of %2").arg(called(path), scope));
}

Result insertItem(const Topology& topology, const QString& scope, const QStringList& path, const QString& yaml)
{
    const auto spot = findSpot(topology, scope, path);
    if (!spot)
        return tl::unexpected(spot.error());
    const auto value = parseValue(yaml);
    if (!value)
        return tl::unexpected(value.error());
    if (spot->isInList() && spot->index < 0)
        return refuse(Words::tr("%1 takes no “%2”").arg(shown(path, path.size() - 1, scope), path.last()),
                      Words::tr("write an index from 0 to %1").arg(spot->around.size()),
                      topology.tree()->place(spot->around));
    if (!spot->isInList() && spot->index >= 0)
        return refuse(Words::tr("%1 has “%2” already").arg(shown(path, path.size() - 1, scope), path.last()),
                      Words::tr("choose another key"), topology.tree()->place(spot->around));
    Draft draft(topology);
    insertAt(draft, *spot, path, *value);
    return draft.finish(Words::tr("Add %1 to %2").arg(called(path), scope));
}

Result removeItem(const Topology& topology, const QString& scope, const QStringList& path)
{
    if (path.size() == 1)
        return unset(topology, scope, path.first());
    const auto spot = findItem(topology, scope, path);
    if (!spot)
        return tl::unexpected(spot.error());
    Draft draft(topology);
    draft.remove(spot->path());
    return draft.finish(Words::tr("Remove %1 from %2").arg(called(path), scope));
}

Result renameItem(const Topology& topology, const QString& scope, const QStringList& path, const QString& key)
{
    const auto spot = findItem(topology, scope, path);
    if (!spot)
        return tl::unexpected(spot.error());
    if (spot->isInList())
        return refuse(Words::tr("%1 is a list: its items have no names").arg(shown(path, path.size() - 1, scope)),
                      Words::tr("name a key of a mapping"), topology.tree()->place(spot->around));
    Draft draft(topology);
    draft.rename(spot->path(), keyFrom(key));
    return draft.finish(Words::tr("Rename %1 of %2 to %3").arg(called(path), scope, key));
}

Result moveItem(const Topology& topology, const QString& scope, const QStringList& path, qsizetype index)
{
    const auto spot = findItem(topology, scope, path);
    if (!spot)
        return tl::unexpected(spot.error());
    if (index < 0 || index >= spot->around.size())
        return refuse(Words::tr("%1 has no index %2").arg(shown(path, path.size() - 1, scope)).arg(index),
                      Words::tr("write an index from 0 to %1").arg(spot->around.size() - 1),
                      topology.tree()->place(spot->around));
    Draft draft(topology);
    // Below, its own old place still counts.
    draft.move(spot->path(), spot->holder, index > spot->index ? index + 1 : index);
    return draft.finish(Words::tr("Move %1 of %2").arg(called(path), scope));
}

} // namespace pigpen::edit
