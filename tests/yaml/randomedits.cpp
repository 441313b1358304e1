#include "randomedits.h"

#include "editfollower.h"

#include <QJsonArray>
#include <array>

using namespace pigpen::yaml;

namespace {

constexpr std::array texts = {
    "plain",
    "two words",
    "yes",
    "Off",
    "010",
    "12:30",
    "1e3",
    "1.5e+3",
    "2020-01-01",
    "~",
    "null",
    "",
    " padded ",
    "a: b",
    "a #b",
    "#x",
    "it's",
    "say \"so\"",
    "both ' \"",
    "back\\slash",
    "[x]",
    "{y}",
    "a,b",
    "x]",
    "- dash",
    "-",
    "?",
    "? q",
    "*star",
    "&and",
    "!bang",
    "%percent",
    "@at",
    "`tick",
    "|",
    ">",
    "http://x/?q=1",
    "a:b",
    "a:",
    ":a",
    "10.10.10.14",
    "${admin_ip}",
    "{{ jinja }}",
    "one\ntwo",
    "one\ntwo\n",
    "line\n",
    "\nlead",
    "  in\nout",
    "tab\there",
    "trail \nx",
    "x\n\n\ny",
    "two\n\n",
    "\xC3\xA9t\xC3\xA9",
    "\xE4\xB8\xBB\xE5\xBA\x93",
    "\xF0\x9F\x90\x98",
    "<<",
    "=",
    "0x1F",
    "0b1",
    ".inf",
    "1_000",
    "+1",
    "---",
    "...",
    "--- x",
    "\x07"
    "bell",
    "\xC2\x85nel",
    "\xE2\x80\xA8"
    "ls",
    "\xEF\xBB\xBF"
    "bom",
    "true",
    "y",
    "n",
    "\t",
    "a\n#b\nc",
    "'",
    "\"",
    "a\rb",
    "x: |",
};

Node target(Node node)
{
    return node.target();
}

QString describe(const Path& path)
{
    QStringList steps;
    for (const Step& step : path)
        steps << (std::holds_alternative<QString>(step) ? std::get<QString>(step)
                                                        : QString::number(std::get<qsizetype>(step)));
    return steps.join(QLatin1Char('/'));
}

bool fitsALine(const Value& value)
{
    return !value.isMap() && !value.isSequence() && !value.toString().contains(QLatin1Char('\n'));
}

bool isOneLine(Node node)
{
    return node.kind() == Node::Kind::Alias ||
           (node.isScalar() && node.text().find('\n') == std::string_view::npos &&
            (node.style() != Node::Style::Literal && node.style() != Node::Style::Folded));
}

QJsonObject told(const char* op, const QJsonArray& at, int index)
{
    return {
        {QStringLiteral("op"), QString::fromLatin1(op)}, {QStringLiteral("at"), at}, {QStringLiteral("index"), index}};
}

} // namespace

std::optional<RandomEdit> RandomEdits::next(const Tree& tree)
{
    m_spots.clear();
    gather(tree.root(), {tree.root(), {}, {}});
    if (m_spots.size() < 2)
        return std::nullopt;
    const Spot& spot = anySpot();
    const int dice = below(100);
    if (dice < 35)
        return set(spot);
    if (dice < 60)
        return insert(spot);
    if (dice < 78)
        return remove(spot);
    return dice < 88 ? rename(spot) : move(spot);
}

void RandomEdits::gather(Node node, const Spot& spot)
{
    m_spots.push_back(spot);
    if (!node.isMap() && !node.isSequence())
        return;
    int index = 0;
    for (const Node::Entry entry : node) {
        Spot below{entry.value, spot.path, spot.way};
        below.path.push_back(entry.key ? Step(target(entry.key).string()) : Step(qsizetype(index)));
        below.way.append(index++);
        gather(entry.value, below);
    }
}

/// Never the root.
const RandomEdits::Spot& RandomEdits::anySpot()
{
    return m_spots[static_cast<std::size_t>(1 + below(std::ssize(m_spots) - 1))];
}

const RandomEdits::Spot* RandomEdits::anyCollection(bool map)
{
    for (int tries = 0; tries < 50; ++tries) {
        const Spot& spot = m_spots[static_cast<std::size_t>(below(std::ssize(m_spots)))];
        if (map ? spot.node.isMap() : spot.node.isSequence())
            return &spot;
    }
    return nullptr;
}

Value RandomEdits::scalar()
{
    switch (below(12)) {
    case 0:
        return {};
    case 1:
        return below(2) == 0;
    case 2:
        return below(20000) - 100;
    case 3:
        return std::array{0.5, -1e300, 1e-7, 3.0, 123456789.25}[static_cast<std::size_t>(below(5))];
    default:
        return Value(QString::fromUtf8(texts[static_cast<std::size_t>(below(std::ssize(texts)))]));
    }
}

Value RandomEdits::value(int depth)
{
    if (depth == 0 || below(3) > 0)
        return scalar();
    const auto form = std::array{Value::Form::LikeNeighbours, Value::Form::Block,
                                 Value::Form::Flow}[static_cast<std::size_t>(below(3))];
    Value::Map members;
    Value::Sequence items;
    for (int count = below(4); count > 0; --count) {
        members.push_back({key(), value(depth - 1)});
        items.push_back(value(depth - 1));
    }
    return below(2) == 0 ? Value(members, form) : Value(items, form);
}

Value RandomEdits::key()
{
    const int number = ++m_keys;
    if (below(5) == 0)
        return 10000 + number;
    const char* const stem = below(3) > 0 ? "key" : texts[static_cast<std::size_t>(below(std::ssize(texts)))];
    return Value(QString::fromUtf8(stem) + QString::number(number));
}

RandomEdit RandomEdits::set(const Spot& spot)
{
    const Value to = value(2);
    QJsonObject edit = told("set", spot.above(), spot.index());
    edit.insert(QStringLiteral("value"), typed(to));
    return {RandomEdit::Kind::Set, [path = spot.path, to](Editor& editor) { return editor.set(path, to); },
            QStringLiteral("set %1 %2").arg(describe(spot.path), to.toJson()), edit,
            fitsALine(to) && isOneLine(spot.node)};
}

RandomEdit RandomEdits::insert(const Spot& spot)
{
    const Spot* place = &spot;
    if (!place->takesEntries() && !place->takesItems())
        place = anyCollection(below(2) == 0);
    if (place == nullptr || place->path.empty())
        return set(spot);
    const bool keyed = place->takesEntries() && (!place->takesItems() || below(2) == 0);
    const bool isNew = place->node.isScalar();
    const int index = isNew ? 0 : below(place->node.size() + 1);
    const Value name = keyed ? key() : Value();
    const Value to = value(2);
    QJsonObject edit = told("insert", place->way, index);
    edit.insert(QStringLiteral("keyed"), keyed);
    edit.insert(QStringLiteral("key"), typed(name));
    edit.insert(QStringLiteral("value"), typed(to));
    const auto apply = [path = place->path, index, name, to, keyed](Editor& editor) {
        return keyed ? editor.insert(path, index, name, to) : editor.insert(path, index, to);
    };
    return {RandomEdit::Kind::Insert, apply,
            QStringLiteral("insert %1 at %2: %3 %4")
                .arg(describe(place->path), QString::number(index), name.display(), to.toJson()),
            edit, false};
}

RandomEdit RandomEdits::remove(const Spot& spot)
{
    return {RandomEdit::Kind::Remove, [path = spot.path](Editor& editor) { return editor.remove(path); },
            QStringLiteral("remove ") + describe(spot.path), told("remove", spot.above(), spot.index()), false};
}

RandomEdit RandomEdits::rename(const Spot& spot)
{
    if (!std::holds_alternative<QString>(spot.path.back()))
        return set(spot);
    const Value to = key();
    QJsonObject edit = told("rename", spot.above(), spot.index());
    edit.insert(QStringLiteral("key"), typed(to));
    return {RandomEdit::Kind::Rename, [path = spot.path, to](Editor& editor) { return editor.rename(path, to); },
            QStringLiteral("rename %1 to %2").arg(describe(spot.path), to.display()), edit, true};
}

RandomEdit RandomEdits::move(const Spot& spot)
{
    const Spot* place = anyCollection(std::holds_alternative<QString>(spot.path.back()));
    if (place == nullptr)
        return remove(spot);
    const bool inside =
        place->path.size() >= spot.path.size() && std::equal(spot.path.begin(), spot.path.end(), place->path.begin());
    if (inside)
        return remove(spot);
    const int before = below(place->node.size() + 1);
    QJsonObject edit = told("move", spot.above(), spot.index());
    edit.insert(QStringLiteral("to"), place->way);
    edit.insert(QStringLiteral("before"), before);
    return {RandomEdit::Kind::Move,
            [from = spot.path, to = place->path, before](Editor& editor) { return editor.move(from, to, before); },
            QStringLiteral("move %1 to %2 at %3").arg(describe(spot.path), describe(place->path)).arg(before), edit,
            false};
}
