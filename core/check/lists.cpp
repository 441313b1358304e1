#include "core/check/lists.h"

namespace pigpen::check {

const std::vector<Item>& Lists::items(yaml::Node list, yaml::Node place)
{
    if (m_items.list != list || m_items.place != place)
        m_items = {list, place, itemsIn(list, place)};
    return m_items.entries;
}

const std::vector<HbaRule>& Lists::hbaRules(yaml::Node list, yaml::Node place)
{
    if (m_hbaRules.list != list || m_hbaRules.place != place)
        m_hbaRules = {list, place, hbaRulesIn(itemsIn(list, place))};
    return m_hbaRules.entries;
}

} // namespace pigpen::check
