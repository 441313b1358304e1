#pragma once

#include "core/check/hbarule.h"

namespace pigpen::check {

/// Reads lists for rules that look at one after another: each is read once. What it gives is valid until it is asked
/// for another list.
class Lists
{
public:
    const std::vector<Item>& items(yaml::Node list, yaml::Node place);
    const std::vector<HbaRule>& hbaRules(yaml::Node list, yaml::Node place);

private:
    template<typename Entry>
    struct Read
    {
        yaml::Node list;
        yaml::Node place;
        std::vector<Entry> entries;
    };

    Read<Item> m_items;
    Read<HbaRule> m_hbaRules;
};

} // namespace pigpen::check
