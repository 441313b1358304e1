#include "core/publish/inventory/ownsettings.h"

#include "core/inventory/mapping.h"

#include <algorithm>

namespace pigpen {

namespace {

/// Takes settings from the strongest mention to the weakest.
class Collector
{
public:
    void add(const Setting& setting)
    {
        const auto isSame = [&setting](const Setting& other) { return other.name == setting.name; };
        if (std::none_of(m_settings.begin(), m_settings.end(), isSame))
            m_settings.push_back(setting);
    }

    std::vector<Setting> inOrderOf(const yaml::Tree& tree)
    {
        std::stable_sort(m_settings.begin(), m_settings.end(), [&tree](const Setting& a, const Setting& b) {
            return tree.span(a.key).begin < tree.span(b.key).begin;
        });
        return std::move(m_settings);
    }

private:
    std::vector<Setting> m_settings;
};

} // namespace

std::vector<Setting> ownSettings(const Inventory& inventory, const Group& group)
{
    const Level level = group.name == u"all" ? Level::Global : Level::Group;
    Collector collector;
    for (auto mention = group.mentions.rbegin(); mention != group.mentions.rend(); ++mention)
        for (const VariableTable::Entry& entry : mention->vars->entries())
            collector.add({entry.key.string(), entry.key, entry.value, level, group.name, 0});
    return collector.inOrderOf(*inventory.tree());
}

std::vector<Setting> ownSettings(const Inventory& inventory, const Host& host)
{
    Collector collector;
    for (auto mention = host.mentions.rbegin(); mention != host.mentions.rend(); ++mention)
        if (mention->vars)
            for (const yaml::Node::Entry& entry : loadedEntries(mention->vars))
                collector.add({entry.key.string(), entry.key, entry.value, Level::Host, mention->group, 0});
    const Host::Mention& first = host.mentions.front();
    if (host.port > 0)
        collector.add({QStringLiteral("ansible_port"), first.key, first.key, Level::Host, first.group, host.port});
    return collector.inOrderOf(*inventory.tree());
}

} // namespace pigpen
