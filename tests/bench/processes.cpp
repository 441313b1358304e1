// Whole processes, their start included: what a script waits for.
#include "tests/bench/bench.h"

using namespace Qt::StringLiterals;

namespace {

/// What takes seconds at a thousand nodes is run there only.
constexpr int slowLimit = 1000;

} // namespace

Rows processRows(const Sample& sample)
{
    constexpr double timesFaster = 20;
    const QString ansible = u"ansible-inventory --list"_s;
    const bool isCompared = sample.nodes() == slowLimit && isInstalled(u"ansible-inventory"_s);
    std::vector<Target> targets;
    Rows rows;
    if (isCompared) {
        rows.push_back(process(ansible, {u"ansible-inventory"_s, {u"-i"_s, sample.file(), u"--list"_s}}));
        targets.push_back(times(ansible, 1 / timesFaster));
    }
    rows.push_back(process(u"pigpen inventory --to list"_s,
                           {pigpenProgram(), {u"inventory"_s, sample.file(), u"--to"_s, u"list"_s}}, targets));
    rows.push_back(process(u"pigpen check"_s, {pigpenProgram(), {u"check"_s, sample.file()}}, targets));
    return rows;
}
