// The window, as a process of its own: what people wait for until they see it, and what an open design takes.
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QProcess>
#include <chrono>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

qint64 now()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
}

/// The number that such a window prints before it goes.
std::optional<qint64> told(const QStringList& arguments)
{
    constexpr int patience = 120'000; // milliseconds
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u"/bench-window"_s, arguments);
    if (!process.waitForFinished(patience))
        return {};
    bool isNumber = false;
    const qint64 number = process.readAllStandardOutput().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// A row whose peak says nothing: the process is another.
Row ofProcess(const QString& what, std::function<double()> measure, std::vector<Target> targets)
{
    return {.what = what,
            .prepare = [] {},
            .measure = std::move(measure),
            .targets = std::move(targets),
            .peak = [] { return unknown; }};
}

/// Milliseconds from the process's start to its first painted frame, which it tells by the clock that all share.
Row firstFrame(const QString& what, const QString& window, std::vector<Target> targets = {})
{
    const auto measure = [window] {
        const qint64 started = now();
        const auto painted = told({window});
        return painted ? static_cast<double>(*painted - started) / 1e6 : unknown;
    };
    return ofProcess(what, measure, std::move(targets));
}

Row memory(const Sample& sample, double mostTimes)
{
    const auto measure = [file = sample.file(), size = sample.text().size()] {
        const auto resident = told({u"memory"_s, file});
        return resident ? static_cast<double>(*resident) / static_cast<double>(size) : unknown;
    };
    Row row = ofProcess(u"window with it open: memory"_s, measure, {});
    row.unit = u"x text"_s;
    constexpr int comparedAt = 10000; // below, the window itself is the larger part
    if (sample.nodes() >= comparedAt)
        row.targets = {atMost(mostTimes)};
    return row;
}

} // namespace

Rows windowRows(const Sample& sample)
{
    constexpr double mostTimesBare = 2;
    constexpr double mostTimesText = 40;
    constexpr int measuredWith = 1000; // the sandbox is the same beside every sample
    Rows rows = {memory(sample, mostTimesText)};
    if (sample.nodes() == measuredWith) {
        const QString bare = u"bare window, docks and an editor: frame"_s;
        rows.push_back(firstFrame(bare, u"bare"_s));
        rows.push_back(
            firstFrame(u"window with the sandbox: first frame"_s, u"pigpen"_s, {times(bare, mostTimesBare)}));
    }
    return rows;
}
