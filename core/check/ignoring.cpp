#include "core/check/ignoring.h"

#include "core/yaml/collection.h"
#include "core/yaml/lines.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <span>

namespace pigpen::check {
namespace {

namespace lines = yaml::lines;

constexpr QByteArrayView mark = "pigpen:";
constexpr QByteArrayView word = "ignore";

/// A # that may begin a comment: the first one of its line that does not stand in a text begins it.
struct Sign
{
    qsizetype at = 0;
    qsizetype mark = 0; // the mark in this line that it was looked for
    bool isText = false;
};

/// The next mark from there on, or -1. Nearly all texts have none, and every edit asks: so quickly.
qsizetype nextMark(const QByteArray& text, qsizetype from)
{
    const char* const begin = text.constData() + from;
    const void* const found = memmem(begin, size_t(text.size() - from), mark.data(), size_t(mark.size()));
    return found != nullptr ? static_cast<const char*>(found) - text.constData() : -1;
}

/// The signs up to each mark that stands straight behind one.
std::vector<Sign> signsIn(const QByteArray& text)
{
    std::vector<Sign> signs;
    for (qsizetype at = nextMark(text, 0); at >= 0; at = nextMark(text, lines::next(text, at))) {
        const qsizetype begin = lines::begin(text, at);
        for (qsizetype sign = text.indexOf('#', begin); sign >= 0 && sign < at; sign = text.indexOf('#', sign + 1))
            if (sign == begin || lines::isOneOf(text[sign - 1], " \t"))
                signs.push_back({sign, at});
    }
    return signs;
}

/// Marks those that stand in the node's texts; gives those that lie behind it.
std::span<Sign> markTexts(const yaml::Tree& tree, yaml::Node node, std::span<Sign> signs)
{
    const yaml::Span span = tree.span(node);
    const auto isBefore = [](const Sign& sign, qsizetype at) { return sign.at < at; };
    const auto from = std::lower_bound(signs.begin(), signs.end(), span.begin, isBefore);
    const auto to = std::lower_bound(from, signs.end(), span.end, isBefore);
    std::span<Sign> inside(from, to);
    if (node.isScalar()) {
        // Behind the sign of a literal or folded block its text begins in the next line.
        const qsizetype begin = yaml::isBlockScalar(node) ? lines::end(tree.text(), span.begin) : span.begin;
        for (Sign& sign : inside)
            sign.isText = sign.at >= begin;
    } else if (!inside.empty()) {
        for (const auto& [key, value] : node) {
            inside = key ? markTexts(tree, key, inside) : inside;
            inside = inside.empty() ? inside : markTexts(tree, value, inside);
            if (inside.empty())
                break;
        }
    }
    return {to, signs.end()};
}

/// A comment and the line that it speaks of.
struct Speech
{
    Ignore ignore;
    yaml::Span line;
    bool isHeader = false; // of the whole file

    void add(yaml::Span entry, yaml::Node key)
    {
        yaml::Span& covers = ignore.covers;
        if (!ignore.place)
            ignore.place = key;
        covers = {covers.end > 0 ? covers.begin : entry.begin, std::max(covers.end, entry.end)};
    }
};

/// Finds what begins in the lines that they speak of, which are in the text's order: once down the tree for all.
void cover(const yaml::Tree& tree, yaml::Node collection, std::span<Speech> speeches)
{
    for (const auto& [key, value] : collection) {
        const yaml::Span span = tree.span(value);
        const qsizetype dash = key ? -1 : tree.indicator(value);
        const qsizetype begin = key ? tree.span(key).begin : dash >= 0 ? dash : span.begin;
        const auto from =
            std::find_if(speeches.begin(), speeches.end(), [&](const Speech& one) { return one.line.end > begin; });
        auto inner = from;
        for (; inner != speeches.end() && inner->line.begin <= begin; ++inner)
            inner->add({begin, span.end}, key ? key : value);
        auto to = inner;
        for (; to != speeches.end() && to->line.begin < span.end; ++to)
            if (!yaml::isBlock(value) && to->line.contains(span.begin))
                to->add(span, value); // it begins below its key
        if (inner != to && (value.isMap() || value.isSequence()))
            cover(tree, value, {inner, to});
        speeches = {from, speeches.end()};
        if (speeches.empty())
            return;
    }
}

yaml::Span lineAt(const QByteArray& text, qsizetype at)
{
    return {lines::begin(text, at), lines::next(text, at)};
}

/// A comment on a line of its own speaks of the next line that has content.
void findLine(const yaml::Tree& tree, Speech& speech)
{
    const QByteArray& text = tree.text();
    qsizetype at = lines::begin(text, speech.ignore.begin);
    bool isApart = false; // an empty line follows
    if (lines::startsLine(text, speech.ignore.begin)) {
        for (at = lines::next(text, at); at < text.size(); at = lines::next(text, at)) {
            const bool isBlank = lines::isBlank(text, at);
            if (!isBlank && !lines::isComment(text, at))
                break;
            isApart = isApart || isBlank;
        }
    }
    const qsizetype begin = tree.span(tree.root()).begin;
    speech.isHeader = speech.ignore.begin < begin && (isApart || lines::next(text, at) <= begin);
    if (at < text.size())
        speech.line = lineAt(text, at);
    else
        speech.line = {text.size(), text.size()};
}

std::optional<Speech> speechAt(const yaml::Tree& tree, const Sign& sign)
{
    const QByteArray& text = tree.text();
    Speech speech;
    Ignore& ignore = speech.ignore;
    ignore.begin = sign.at;
    ignore.end = lines::end(text, sign.at);
    if (lines::skipBlanks(text, sign.at + 1) != sign.mark)
        return {};
    const qsizetype behind = sign.mark + mark.size();
    const QString words = QString::fromUtf8(text.mid(behind, ignore.end - behind));
    if (words.section(u' ', 0, 0, QString::SectionSkipEmpty) != QLatin1String(word))
        return {};
    ignore.rule = words.section(u' ', 1, 1, QString::SectionSkipEmpty);
    ignore.reason = words.section(u' ', 2, -1, QString::SectionSkipEmpty).trimmed();
    if (ignore.rule.isEmpty())
        return {};
    findLine(tree, speech);
    return speech;
}

std::vector<Speech> speechesIn(const yaml::Tree& tree)
{
    std::vector<Sign> signs = signsIn(tree.text());
    std::vector<Speech> speeches;
    if (signs.empty())
        return speeches;
    markTexts(tree, tree.root(), signs);
    qsizetype done = -1; // the mark whose line's comment is known
    for (const Sign& sign : signs) {
        if (sign.isText || sign.mark == done)
            continue;
        done = sign.mark;
        if (auto speech = speechAt(tree, sign))
            speeches.push_back(std::move(*speech));
    }
    return speeches;
}

/// Where nothing follows: what begins in a line before.
yaml::Node placeBefore(const yaml::Tree& tree, qsizetype at)
{
    for (; at > 0; at = lines::previous(tree.text(), at)) {
        std::vector<Speech> line(1);
        line.front().line = lineAt(tree.text(), at);
        cover(tree, tree.root(), line);
        if (line.front().ignore.place)
            return line.front().ignore.place;
    }
    return tree.root();
}

} // namespace

std::vector<Ignore> ignoresIn(const yaml::Tree& tree)
{
    std::vector<Speech> speeches = speechesIn(tree);
    cover(tree, tree.root(), speeches);
    std::vector<Ignore> ignores;
    ignores.reserve(speeches.size());
    for (Speech& speech : speeches) {
        if (speech.isHeader)
            speech.ignore.covers = {0, tree.text().size()};
        if (!speech.ignore.place)
            speech.ignore.place = placeBefore(tree, speech.ignore.begin);
        ignores.push_back(std::move(speech.ignore));
    }
    return ignores;
}

std::vector<Ignored> takeIgnored(const yaml::Tree& tree, std::vector<Finding>& findings, std::vector<Ignore>& ignores)
{
    std::vector<Ignored> taken;
    std::vector<Finding> left;
    std::vector<Ignore*> open; // those that cover something at or behind the finding
    auto next = ignores.begin();
    for (Finding& finding : findings) {
        const qsizetype at = finding.place ? tree.span(finding.place).begin : 0;
        for (; next != ignores.end() && next->covers.begin <= at; ++next)
            open.push_back(&*next);
        std::erase_if(open, [at](const Ignore* one) { return !one->coversPlace(at); });
        const Ignore* by = nullptr;
        for (Ignore* one : open) {
            if (one->rule == finding.rule) {
                one->isUsed = true;
                by = one;
            }
        }
        if (by)
            taken.push_back({std::move(finding), by->reason});
        else
            left.push_back(std::move(finding));
    }
    findings = std::move(left);
    return taken;
}

} // namespace pigpen::check
