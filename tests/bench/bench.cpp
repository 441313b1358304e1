// What opening and editing cost beside what yaml-cpp needs for the same text: bench-pigpen [NODES…]
// Every round runs all rows one after another, so that the machine's moods meet them alike; medians count, and ratios.
#include "core/design/design.h"
#include "core/diagram/diagrams.h"
#include "core/diagram/svg.h"
#include "core/drill/weakpoints.h"
#include "core/edit/verbs.h"
#include "tests/support/generate.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

using namespace pigpen;

namespace {

class Silence : public YAML::EventHandler
{
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

void readEvents(const QByteArray& text)
{
    std::istringstream stream(text.toStdString());
    Silence silence;
    YAML::Parser(stream).HandleNextDocument(silence);
}

struct Row
{
    const char* what;
    std::function<void()> work;
    std::vector<double> times = {}; // milliseconds

    double median() const
    {
        std::vector<double> sorted = times;
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }
};

void measure(std::vector<Row>& rows, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        for (Row& row : rows) {
            QElapsedTimer timer;
            timer.start();
            row.work();
            row.times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
}

/// The rows stand on these two: what they are compared with.
constexpr size_t events = 0;
constexpr size_t load = 1;

void print(const std::vector<Row>& rows, int nodes, qsizetype bytes)
{
    std::printf("\n%d nodes, %.2f MB\n%-34s %12s %10s %10s\n", nodes, static_cast<double>(bytes) / 1e6, "", "median ms",
                "x events", "x Load");
    for (const Row& row : rows)
        std::printf("%-34s %12.3f %10.3f %10.3f\n", row.what, row.median(), row.median() / rows[events].median(),
                    row.median() / rows[load].median());
}

void bench(int nodes)
{
    constexpr int members = 3;
    constexpr int rounds = 5;
    const QByteArray text = generateInventory(nodes / members);
    Design design = Design::fromText(text);
    const TopologyPtr topology = design.snapshot()->topology;
    const QString middle = QStringLiteral("pg-c%1-2").arg(nodes / members / 2, 5, 10, QLatin1Char('0'));
    edit::Edit edit;
    std::vector<Row> rows = {
        {"yaml-cpp: events only", [&] { readEvents(text); }},
        {"yaml-cpp: YAML::Load", [&] { YAML::Load(text.toStdString()); }},
        {"open: the tree", [&] { std::ignore = yaml::Tree::parse(text); }},
        {"open: the whole snapshot", [&] { std::ignore = Design::fromText(text); }},
        {"open: all rules alone", [&] { std::ignore = check::Checks::run(topology); }},
        {"edit: the verb setRole", [&] { edit = *edit::setRole(*topology, middle, QStringLiteral("offline")); }},
        {"edit: applied, new snapshot", [&] { std::ignore = design.apply(edit.splices); }},
        {"undo, new snapshot", [&] { std::ignore = design.apply(yaml::inverse(edit.splices)); }},
        {"drill: the loss of each node",
         [&] { std::ignore = drill::weakPoints(*topology, {}, drill::Depth::Singles); }},
        {"drill: and of each pair", [&] { std::ignore = drill::weakPoints(*topology); }},
        {"topology as SVG",
         [&] {
             std::ignore = diagram::toSvg(diagram::draw(diagram::Kind::Topology, *topology), diagram::Theme::Light);
         }},
    };
    measure(rows, rounds);
    print(rows, nodes, text.size());
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::max(3, QByteArray(argv[i]).toInt()));
    if (sizes.empty())
        sizes = {100, 1000, 10000};
    for (const int nodes : sizes)
        bench(nodes);
    return 0;
}
