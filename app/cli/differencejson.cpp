#include "app/cli/differencejson.h"

#include "core/plan/differenceline.h"
#include "core/yaml/joint.h"

namespace pigpen::cli {

namespace {

Json firstLine(const TextRange& range)
{
    return range ? Json(range.first) : Json();
}

} // namespace

Json::Map differenceJson(const Difference& difference)
{
    const bool isOfCluster = !difference.entity.cluster.isEmpty();
    return {member(QStringLiteral("entity"), nameOf(difference)),
            member(QStringLiteral("type"), typeOf(difference)),
            member(QStringLiteral("variable"), textOrNull(difference.variable)),
            member(QStringLiteral("module"), isOfCluster ? Json(moduleName(difference.entity.module)) : Json()),
            member(QStringLiteral("cluster"), textOrNull(difference.entity.cluster)),
            member(QStringLiteral("kind"), kindName(difference.kind)),
            member(QStringLiteral("from"), textOrNull(difference.from.name)),
            member(QStringLiteral("what"), textOrNull(joint::sentences(difference.what))),
            member(QStringLiteral("oldLine"), firstLine(difference.before)),
            member(QStringLiteral("line"), firstLine(difference.after))};
}

} // namespace pigpen::cli
