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
        splices = edit::setRole(*design->snapshot()->topology, instance, QStringLiteral("offline"))->splices;
        std::ignore = design->apply(splices);
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
    const auto editing = std::make_shared<Editing>(sample);
    return {
        timed(
            row::edit, [editing] { editing->edit(); }, {times(row::open, ofOpening), atMost(frame)},
            [editing] { editing->open(); }),
        timed(
            QStringLiteral("undo: new snapshot"), [editing] { editing->undo(); }, {times(row::edit, 1.0)},
            [editing] { editing->editOnce(); }),
    };
}
