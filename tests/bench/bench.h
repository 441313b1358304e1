#pragma once

#include "tests/bench/sample.h"

#include <functional>
#include <vector>

/// What a figure may be at most: so many times that of another row, measured in the same round; or so much in the row's
/// own unit, where `against` is empty.
struct Target
{
    QString against;
    double most = 0;
};

inline Target times(const QString& against, double most)
{
    return {against, most};
}
inline Target atMost(double most)
{
    return {{}, most};
}

/// One thing that is measured.
struct Row
{
    QString what;
    std::function<void()> prepare;   // before each measuring, not counted
    std::function<double()> measure; // in the unit; NaN where it can't be measured here
    std::vector<Target> targets = {};
    QString unit = QStringLiteral("ms");
    /// The most memory that it takes besides what was there before, in MB; where null, it is what measuring once adds
    /// to a process of its own.
    std::function<double()> peak = {};
};
using Rows = std::vector<Row>;

/// How long `work` takes.
Row timed(
    const QString& what, std::function<void()> work, std::vector<Target> targets = {},
    std::function<void()> prepare = [] {});

/// How long a whole process takes, from its start to its end. It must end well, or say that it found something: 0 or 1.
struct Command
{
    QString program;
    QStringList arguments;
};
Row process(const QString& what, const Command& command, std::vector<Target> targets = {});
/// The program that was built beside this one.
QString pigpenProgram();
bool isInstalled(const QString& program);

/// The rows of each subject, for one sample; nothing is done before they are measured.
Rows openingRows(const Sample& sample);
Rows canvasRows(const Sample& sample);
Rows editingRows(const Sample& sample);
Rows diagramRows(const Sample& sample);
Rows drillRows(const Sample& sample);
Rows processRows(const Sample& sample);
Rows windowRows(const Sample& sample);

/// Names of rows that others are compared with.
namespace row {
inline const QString events = QStringLiteral("yaml-cpp: bare events");
inline const QString load = QStringLiteral("yaml-cpp: YAML::Load");
inline const QString open = QStringLiteral("open: the snapshot, and its layout");
inline const QString edit = QStringLiteral("edit: set role, new snapshot");
} // namespace row
