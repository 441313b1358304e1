// What opening a text costs beside what yaml-cpp needs for the same text.
#include "core/design/design.h"
#include "core/diagram/diagrams.h"
#include "tests/bench/bench.h"

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

void readEvents(const std::string& text)
{
    std::istringstream stream(text);
    Silence silence;
    YAML::Parser(stream).HandleNextDocument(silence);
}

void open(const QByteArray& text)
{
    const Design design = Design::fromText(text);
    std::ignore = diagram::arrange(diagram::Kind::Topology, *design.snapshot()->topology);
}

} // namespace

Rows openingRows(const Sample& sample)
{
    const QByteArray text = sample.text();
    const std::string same = text.toStdString();
    // Derived on its own, for the rows that measure one stage.
    const auto topology = std::make_shared<TopologyPtr>();
    const auto derive = [topology, text] {
        if (!*topology)
            *topology = Design::fromText(text).snapshot()->topology;
    };
    return {
        timed(row::events, [same] { readEvents(same); }),
        timed(row::load, [same] { YAML::Load(same); }),
        timed(row::open, [text] { open(text); }, {times(row::events, 1.5), times(row::load, 1.0)}),
        timed(QStringLiteral("  of that: the tree"), [text] { std::ignore = yaml::Tree::parse(text); }),
        timed(
            QStringLiteral("  of that: all rules"), [topology] { std::ignore = check::Checks::run(*topology); }, {},
            derive),
        timed(
            QStringLiteral("  of that: layout"),
            [topology] { std::ignore = diagram::arrange(diagram::Kind::Topology, **topology); }, {}, derive),
    };
}
