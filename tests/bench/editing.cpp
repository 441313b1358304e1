// One edit in the middle of the text, and taking it back.
#include "core/design/design.h"
#include "core/edit/verbs.h"
#include "tests/bench/bench.h"

using namespace pigpen;

namespace {

/// A design that is edited and taken back by turns.
struct Editing
{
    explicit Editing(const Sample& sample) : text(sample.text()), instance(sample.middleInstance()) {}

    void open()
    {
        if (!design)
            design = std::make_unique<Design>(Design::fromText(text));
    }
    void edit()
    {
        const auto edit = edit::setRole(*design->snapshot()->topology, instance, QStringLiteral("offline"));
        splices = edit->splices;
        std::ignore = design->apply(*edit);
    }
    void editOnce()
    {
        open();
        if (splices.empty())
            edit();
    }
    void undo() { std::ignore = design->apply(yaml::inverse(std::exchange(splices, {}))); }

    QByteArray text;
    QString instance;
    std::unique_ptr<Design> design = {};
    yaml::Splices splices = {};
};

} // namespace

Rows editingRows(const Sample& sample)
{
    constexpr double frame = 16; // milliseconds
    constexpr double ofOpening = 1.0 / 50;
    constexpr int large = 10'000; // from there on opening takes so long
    std::vector<Target> targets{atMost(frame)};
    if (sample.nodes() >= large)
        targets.push_back(times(row::open, ofOpening));
    const auto editing = std::make_shared<Editing>(sample);
    return {
        timed(
            row::edit, [editing] { editing->edit(); }, targets, [editing] { editing->open(); }),
        timed(
            QStringLiteral("undo: new snapshot"), [editing] { editing->undo(); }, {times(row::edit, 1.0)},
            [editing] { editing->editOnce(); }),
    };
}
