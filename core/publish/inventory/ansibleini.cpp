#include "core/publish/inventory/ansibleini.h"

#include "core/inventory/hostpattern.h"
#include "core/publish/inventory/ansiblevalue.h"
#include "core/publish/inventory/ownsettings.h"
#include "core/publish/inventory/plainnames.h"
#include "core/publish/inventory/pythonliteral.h"
#include "core/publish/inventory/words.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace pigpen {

namespace {

QString remedy()
{
    return InventoryWords::tr("write it as yaml or json");
}

/// A word of a host's line, which is split as a shell does.
QString quoted(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_.:/+-]+\\z"));
    if (plain.match(word).hasMatch())
        return word;
    QString inside = word;
    inside.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + inside + u'"';
}

QString written(const yaml::Value& value)
{
    return value.isString() && isBareWord(value.toString()) ? value.toString() : pythonLiteral(value);
}

/// What a line with “name=” would be taken for something else with.
bool isVariableName(const QString& name)
{
    static constexpr QStringView special = u"#;[";
    return isPlain(name) && !name.contains(u'=') && !special.contains(name.front());
}

bool isGroupName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[^#;:\\]\\s][^:\\]\\s]*\\z"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return isPlain(name) && pattern.match(name).hasMatch();
}

bool isHostLineName(const QString& name)
{
    const auto pattern = HostPattern::parse(name);
    return isPlain(name) && pattern && pattern->names == QStringList(name) && pattern->port == 0;
}

class IniWriter
{
public:
    explicit IniWriter(const Inventory& inventory) : m_inventory(inventory) {}

    tl::expected<QByteArray, Error> write()
    {
        for (const GroupPtr& group : m_inventory.groups())
            writeGroup(*group);
        // Last, when all groups are known: so they keep this order.
        for (const GroupPtr& group : m_inventory.groups())
            writeChildren(*group);
        if (m_error)
            return tl::make_unexpected(*m_error);
        return m_text.toUtf8();
    }

private:
    void section(const QString& name)
    {
        m_text += (m_text.isEmpty() ? QString() : QStringLiteral("\n")) + u'[' + name + QStringLiteral("]\n");
    }

    void fail(const QString& what, Place place)
    {
        if (!m_error)
            m_error = Error{what, remedy(), place};
    }

    void writeGroup(const Group& group)
    {
        if (!isGroupName(group.name))
            fail(InventoryWords::tr("the name of the group “%1” can't be written in INI").arg(printable(group.name)),
                 placeOf(group));
        const bool isImplied = group.name == u"all" || group.name == u"ungrouped";
        if (!isImplied || !group.hosts.isEmpty())
            section(group.name);
        for (const QString& name : group.hosts)
            writeHost(*m_inventory.host(name));
        const std::vector<Setting> settings = ownSettings(m_inventory, group);
        if (settings.empty() && group.priority == 1)
            return;
        section(group.name + QStringLiteral(":vars"));
        for (const Setting& setting : settings)
            m_text += setting.name + u'=' + textOf(setting) + u'\n';
        if (group.priority != 1)
            m_text += QStringLiteral("ansible_group_priority=%1\n").arg(group.priority);
    }

    void writeHost(const Host& host)
    {
        if (!isHostLineName(host.name))
            fail(InventoryWords::tr("the name of the host “%1” can't be written in INI").arg(printable(host.name)),
                 m_inventory.tree()->place(host.mentions.front().key));
        m_text += quoted(host.name);
        if (!m_written.contains(host.name))
            for (const Setting& setting : ownSettings(m_inventory, host))
                m_text += u' ' + quoted(setting.name) + u'=' + quoted(textOf(setting));
        m_written.insert(host.name);
        m_text += u'\n';
    }

    void writeChildren(const Group& group)
    {
        QStringList children = group.children;
        children.removeAll(QStringLiteral("ungrouped")); // Ansible has put it under “all” by itself
        if (children.isEmpty())
            return;
        section(group.name + QStringLiteral(":children"));
        m_text += children.join(u'\n') + u'\n';
    }

    QString textOf(const Setting& setting)
    {
        const yaml::Value value = setting.read();
        if (!isVariableName(setting.name))
            fail(InventoryWords::tr("the name of the variable “%1” can't be written in INI")
                     .arg(printable(setting.name)),
                 m_inventory.tree()->place(setting.key));
        else if (!hasLiteral(value) || ansible::isTagged(setting.value))
            fail(InventoryWords::tr("the value of “%1” can't be written in INI").arg(setting.name),
                 m_inventory.tree()->place(setting.key));
        return written(value);
    }

    Place placeOf(const Group& group) const
    {
        return group.mentions.empty() ? Place() : m_inventory.tree()->place(group.mentions.front().key);
    }

    const Inventory& m_inventory;
    QString m_text;
    QSet<QString> m_written; // hosts whose variables stand already
    std::optional<Error> m_error;
};

} // namespace

tl::expected<QByteArray, Error> toAnsibleIni(const Inventory& inventory)
{
    return IniWriter(inventory).write();
}

} // namespace pigpen
