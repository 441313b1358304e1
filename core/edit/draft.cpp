#include "core/edit/draft.h"

#include "core/edit/words.h"

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

/// The entry on the way that stands for several hosts (`10.10.10.[11:13]`): what is changed there changes for all.
/// Empty where there is none.
Path rangeOn(const Path& path)
{
    const auto textAt = [&path](size_t index) {
        const QString* text = std::get_if<QString>(&path[index]);
        return text ? *text : QString();
    };
    for (size_t index = 1; index < path.size(); ++index)
        if (textAt(index - 1) == u"hosts" && textAt(index).contains(u'['))
            return Path(path.begin(), path.begin() + qsizetype(index) + 1);
    return {};
}

} // namespace

Path operator/(Path path, const QString& key)
{
    path.push_back(key);
    return path;
}

Path operator/(Path path, qsizetype index)
{
    path.push_back(index);
    return path;
}

Value::Member member(const QString& key, Value value)
{
    return {Value(key), std::move(value)};
}

Draft::Draft(const Topology& topology) : m_before(topology), m_editor(topology.tree()) {}

void Draft::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

bool Draft::mayEdit(const Path& path)
{
    if (const Path range = rangeOn(path); !range.empty())
        fail({Words::tr("%1 stands for several hosts").arg(std::get<QString>(range.back())),
              Words::tr("write them one by one first"), tree().place(tree().at(range))});
    return !failed();
}

void Draft::take(const yaml::Editor::Result& result)
{
    if (!result)
        fail(result.error());
}

void Draft::set(const Path& path, const Value& value)
{
    if (mayEdit(path))
        take(m_editor.set(path, value));
}

void Draft::put(const Path& map, const QString& name, const Value& value)
{
    const yaml::Node node = tree().at(map);
    if (node && !node.isNull())
        set(map / name, value);
    else
        set(map, Value(Value::Map{member(name, value)}));
}

void Draft::insert(const Path& map, qsizetype index, const Value& key, const Value& value)
{
    if (!mayEdit(map))
        return;
    const yaml::Node node = tree().at(map);
    if (node && !node.isNull() && node.size() > 0)
        take(m_editor.insert(map, index, key, value));
    else
        take(m_editor.set(map, Value(Value::Map{{key, value}}, Value::Form::Block)));
}

void Draft::insert(const Path& list, qsizetype index, const Value& item)
{
    if (mayEdit(list))
        take(m_editor.insert(list, index, item));
}

void Draft::append(const Path& map, const QString& list, const Value& item)
{
    if (!mayEdit(map))
        return;
    const yaml::Node node = tree().at(map / list);
    if (node && !node.isNull())
        take(m_editor.insert(map / list, node.size(), item));
    else
        put(map, list, Value(Value::Sequence{item}, Value::Form::Block));
}

void Draft::remove(const Path& path)
{
    if (mayEdit(path))
        take(m_editor.remove(path));
}

void Draft::removeIfPresent(const Path& path)
{
    if (tree().at(path))
        remove(path);
}

void Draft::rename(const Path& path, const Value& key)
{
    if (mayEdit(path))
        take(m_editor.rename(path, key));
}

void Draft::move(const Path& from, const Path& collection, qsizetype index)
{
    if (mayEdit(from) && mayEdit(collection))
        take(m_editor.move(from, collection, index));
}

void Draft::copy(const yaml::TreePtr& source, const Path& from, const Path& collection, qsizetype index)
{
    if (mayEdit(collection))
        take(m_editor.copy(source, from, collection, index));
}

void Draft::expect(const QString& host, const QString& variable, const Value& value)
{
    m_expectations.push_back({host, variable, value});
}

void Draft::check()
{
    if (m_editor.splices().empty())
        return;
    const auto inventory = Inventory::read(m_editor.tree(), m_before.inventory());
    if (!inventory)
        return fail({Words::tr("the result would be no inventory: %1").arg(inventory.error().what),
                     inventory.error().remedy, inventory.error().place});
    for (const Expectation& expectation : m_expectations)
        check(**inventory, expectation);
    m_outcome = *inventory;
}

void Draft::check(const Inventory& inventory, const Expectation& expectation)
{
    const HostPtr host = inventory.host(expectation.host);
    if (!host)
        return fail({Words::tr("%1 would not be a host of the inventory").arg(expectation.host),
                     Words::tr("look at how the group's hosts are written")});
    const Setting setting = inventory.variable(*host, expectation.variable);
    if (setting.isSet() && setting.read() == expectation.value)
        return;
    fail({Words::tr("%1 sees another %2, set in %3")
              .arg(expectation.host, expectation.variable, setting.isSet() ? setting.group : Words::tr("no place")),
          Words::tr("remove the setting that overrides this one first"),
          setting.isSet() ? inventory.tree()->place(setting.key) : Place()});
}

Result Draft::finish(const QString& label)
{
    if (!failed())
        check();
    if (failed())
        return tl::unexpected(*m_error);
    return Edit{label, m_editor.splices(), m_notes, {m_before.tree(), m_outcome}};
}

} // namespace pigpen::edit
