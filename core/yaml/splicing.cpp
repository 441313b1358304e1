#include "core/yaml/splicing.h"

namespace pigpen::yaml {

tl::expected<Tree::Data, Error> Splicing::apply(const Splices& splices)
{
    m_text = m_before.text();
    for (const Splice& splice : splices) {
        if (!fits(splice, m_text))
            return tl::unexpected(Error{Yaml::tr("The change does not fit the text"), Yaml::tr("try again"), {}});
        yaml::apply(splice, m_text);
    }
    return readEverything();
}

tl::expected<Tree::Data, Error> Splicing::readEverything() const
{
    return readAll(m_text);
}

} // namespace pigpen::yaml
