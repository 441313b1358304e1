// What Pigpen costs beside others that do the same: bench-pigpen [NODES…], bench-pigpen --peak ROW NODES
// Every round measures all rows one after another, so that the machine's moods meet them alike. Medians count, and
// ratios.
#include "tests/bench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

Row timed(const QString& what, std::function<void()> work, std::vector<Target> targets, std::function<void()> prepare)
{
    const auto measure = [work = std::move(work)] {
        QElapsedTimer timer;
        timer.start();
        work();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    return {what, std::move(prepare), measure, std::move(targets)};
}

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

Rows rowsOf(const Sample& sample)
{
    Rows all;
    for (const auto& rows : {openingRows, editingRows, drillRows, diagramRows, canvasRows, processRows, windowRows})
        std::ranges::move(rows(sample), std::back_inserter(all));
    return all;
}

double median(std::vector<double> figures)
{
    std::erase_if(figures, [](double figure) { return std::isnan(figure); });
    if (figures.empty())
        return unknown;
    std::ranges::sort(figures);
    return figures[figures.size() / 2];
}

/// The figures of each row, one a round.
using Figures = QMap<QString, std::vector<double>>;

Figures measure(const Rows& rows, int rounds)
{
    Figures figures;
    for (int round = 0; round < rounds; ++round) {
        for (const Row& row : rows) {
            row.prepare();
            figures[row.what].push_back(row.measure());
        }
    }
    return figures;
}

/// Of two rows, round by round.
double ratio(const Figures& figures, const QString& what, const QString& against)
{
    const std::vector<double> over = figures.value(what);
    const std::vector<double> under = figures.value(against);
    std::vector<double> ratios;
    for (size_t i = 0; i < std::min(over.size(), under.size()); ++i)
        ratios.push_back(over[i] / under[i]);
    return median(ratios);
}

/// So many kB as the kernel says of this process.
double resident(const char* what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return unknown;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble();
    return unknown;
}

double ownPeak(const Row& row)
{
    row.prepare();
    const double before = resident("VmRSS");
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1)
        return unknown;
    reset.close();
    row.measure();
    return (resident("VmHWM") - before) / 1024;
}

/// In a process of its own, since a large one passes its size on to those that it starts, and memory is kept for reuse.
double peakOf(const Row& row, int nodes)
{
    QProcess self;
    self.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--peak"), row.what, QString::number(nodes)});
    constexpr int patience = 600'000; // milliseconds
    if (!self.waitForFinished(patience) || self.exitCode() != 0)
        return unknown;
    return self.readAllStandardOutput().trimmed().toDouble();
}

int printPeak(const QString& what, int nodes)
{
    const Sample sample(nodes);
    const Rows rows = rowsOf(sample);
    const auto row = std::ranges::find(rows, what, &Row::what);
    if (row == rows.end())
        return 2;
    std::printf("%.1f\n", row->peak ? row->peak() : ownPeak(*row));
    return 0;
}

QString figure(double value, int decimals)
{
    return std::isnan(value) ? QStringLiteral("-") : QString::number(value, 'f', decimals);
}

/// "2.31 x yaml-cpp: bare events (at most 1.5: missed)"
QString verdict(const Target& target, const Row& row, const Figures& figures)
{
    const bool isRatio = !target.against.isEmpty();
    const double value = isRatio ? ratio(figures, row.what, target.against) : median(figures.value(row.what));
    const QString met = std::isnan(value)      ? QStringLiteral("not measured")
                        : value <= target.most ? QStringLiteral("met")
                                               : QStringLiteral("MISSED");
    const QString compared = isRatio ? QStringLiteral("%1 x %2").arg(figure(value, 3), target.against)
                                     : figure(value, 2) + QLatin1Char(' ') + row.unit;
    return QStringLiteral("%1 (at most %2: %3)").arg(compared, figure(target.most, isRatio ? 3 : 0), met);
}

void print(const Rows& rows, const Figures& figures, const Sample& sample, const Figures& smaller, int smallerNodes)
{
    std::printf("\n%d nodes, %.2f MB of text\n", sample.nodes(), static_cast<double>(sample.text().size()) / 1e6);
    const QString growth = smallerNodes > 0 ? QStringLiteral("x %1").arg(smallerNodes) : QString();
    std::printf("%-40s %10s %-3s %9s %9s\n", "", "median", "", "peak MB", qUtf8Printable(growth));
    for (const Row& row : rows) {
        const double now = median(figures[row.what]);
        const double grown = smaller.contains(row.what) ? now / median(smaller[row.what]) : unknown;
        std::printf("%-40s %10s %-3s %9s %9s\n", qUtf8Printable(row.what), qUtf8Printable(figure(now, 3)),
                    qUtf8Printable(row.unit), qUtf8Printable(figure(peakOf(row, sample.nodes()), 1)),
                    qUtf8Printable(smallerNodes > 0 ? figure(grown, 1) : QString()));
        for (const Target& target : row.targets)
            std::printf("%50s\n", qUtf8Printable(QStringLiteral("    ") + verdict(target, row, figures)));
        std::fflush(stdout);
    }
}

std::vector<int> sizesIn(const QStringList& arguments)
{
    std::vector<int> sizes;
    for (const QString& argument : arguments)
        sizes.push_back(std::max(3, argument.toInt()));
    return sizes.empty() ? std::vector{100, 1000, 10000, 50000} : sizes;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 3 && arguments[0] == QStringLiteral("--peak"))
        return printPeak(arguments[1], arguments[2].toInt());
    Figures before;
    int nodesBefore = 0;
    for (const int nodes : sizesIn(arguments)) {
        constexpr int largest = 10000; // that is measured as often as the small ones
        const Sample sample(nodes);
        const Rows rows = rowsOf(sample);
        const Figures figures = measure(rows, nodes > largest ? 3 : 7);
        print(rows, figures, sample, before, nodesBefore);
        before = figures;
        nodesBefore = nodes;
    }
    return 0;
}
