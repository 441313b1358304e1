// How reading a text compares with what yaml-cpp needs for less: bench-yaml FILE [ROUNDS]
#include "core/yaml/tree.h"

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

using namespace pigpen::yaml;

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

/// The shortest of some rounds, in milliseconds.
double measure(int rounds, const std::function<void()>& work)
{
    double best = 1e12;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

void events(const QByteArray& text)
{
    std::istringstream stream(text.toStdString());
    Silence silence;
    YAML::Parser(stream).HandleNextDocument(silence);
}

void print(const char* what, double time, double unit)
{
    std::printf("%-28s %9.3f ms  %6.3f x events\n", what, time, time / unit);
}

/// One byte more in the middle of the text, where a word is.
Splices typing(const Tree& tree)
{
    const qsizetype at = tree.text().indexOf("Secret", tree.text().size() / 2);
    return {{std::max<qsizetype>(at, 0), {}, "x"}};
}

} // namespace

int main(int argc, char** argv)
{
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench-yaml FILE [ROUNDS]\n");
        return 1;
    }
    const QByteArray text = file.readAll();
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    const double unit = measure(rounds, [&text] { events(text); });
    print("yaml-cpp events", unit, unit);
    print("YAML::Load", measure(rounds, [&text] { YAML::Load(text.toStdString()); }), unit);
    print("Tree::parse", measure(rounds, [&text] { std::ignore = Tree::parse(text); }), unit);
    const auto tree = Tree::parse(text);
    if (!tree) {
        std::fprintf(stderr, "%s\n", qPrintable(tree.error().describe(file.fileName())));
        return 1;
    }
    print("Tree::root().value()", measure(rounds, [&tree] { std::ignore = (*tree)->root().value(); }), unit);
    const Splices splices = typing(**tree);
    print("Tree::spliced, one letter", measure(rounds * 5, [&] { std::ignore = Tree::spliced(*tree, splices); }), unit);
    const auto changed = Tree::spliced(*tree, splices);
    std::printf("%d pieces, %d parsed by the splice\n", (*tree)->pieceCount(),
                changed ? (*changed)->piecesParsed() : -1);
    return 0;
}
