#pragma once

#include "core/yaml/splice.h"

#include <QByteArrayView>
#include <vector>

/// The difference of two texts by lines: for the unified form of the command line and for the review in the window.
namespace pigpen::linediff {

/// The lines of a text with their line feeds; the last may have none. Views into the text, which must live on.
using Lines = std::vector<QByteArrayView>;
Lines linesOf(const QByteArray& text);

/// One line on the way from one text to the other. Its position counts, from 0, in the text that has it; in the other
/// it is where the line would stand.
struct Step
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    int before = 0;
    int after = 0;

    bool isChange() const { return kind != Kind::Same; }
    bool operator==(const Step&) const = default;
};
using Steps = std::vector<Step>;

/// The smallest number of lines that come and go (Myers' algorithm), up to some thousands of them; of more, the
/// smallest between lines that each text has once.
Steps difference(const Lines& before, const Lines& after);

/// Steps [begin, end).
struct Range
{
    size_t begin = 0;
    size_t end = 0;

    bool operator==(const Range&) const = default;
};

/// Runs of changed lines that follow one another.
std::vector<Range> runs(const Steps& steps);
/// The runs with so many unchanged lines around them; those that touch are one.
std::vector<Range> hunks(const Steps& steps, int context);

/// What makes a run of changed lines undone in the text after.
yaml::Splice reverting(const Steps& steps, Range run, const Lines& before, const Lines& after);

} // namespace pigpen::linediff
