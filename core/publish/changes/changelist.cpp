#include "core/publish/changes/changelist.h"

#include "core/diagram/textwidth.h"
#include "core/publish/changes/changelook.h"
#include "core/publish/changes/textwrap.h"
#include "core/yaml/joint.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pigpen {

namespace {

using namespace diagram;

constexpr double leastColumn = 400;
constexpr double columnGap = 32;
constexpr double indent = 24; // of words behind the sign
constexpr double lineHeight = 17;
constexpr double itemGap = 8;
constexpr double groupGap = 24;
constexpr double headingHeight = 28;
constexpr double typeGap = 8;
constexpr Style headingStyle{14, Weight::Bold};
constexpr Style moduleStyle{11, Weight::Regular, Colour::SecondaryInk};
constexpr Style nameStyle{12, Weight::SemiBold};
constexpr Style typeStyle{11, Weight::Regular, Colour::SecondaryInk};
constexpr Style whatStyle{12};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeList)
};

Figure headingOf(const ChangeGroup& group, double width, const QString& id)
{
    Figure figure;
    figure.id = id;
    figure.size = QSizeF(width, headingHeight);
    const double module = group.subtitle.isEmpty() ? 0 : widthOf(group.subtitle, moduleStyle) + typeGap;
    const Runs title = elided(Runs{{printable(group.title), headingStyle.colour}}, width - module, headingStyle);
    figure.shapes.push_back(words({0, 17}, title, headingStyle));
    if (module > 0)
        figure.shapes.push_back(words({widthOf(title, headingStyle) + typeGap, 17}, group.subtitle, moduleStyle));
    figure.shapes.push_back(Line{.points = {{0, 24}, {width, 24}}, .stroke = {Colour::Line, 1}});
    return figure;
}

/// The sign, the name and what it is; below in lines of their own, what is other than before.
Figure itemOf(const ChangeLine& line, double width, const QString& id)
{
    Figure figure;
    figure.entity = line.entity;
    figure.id = id;
    figure.title = QStringLiteral("%1: %2").arg(line.name, kindWord(line));
    double y = 13;
    const auto say = [&](const QString& text, const Style& style, double x = indent) {
        figure.shapes.push_back(words({x, y}, text, style));
    };
    for (Shape& shape : signOf(line.kind, {8, 8.5}))
        figure.shapes.push_back(std::move(shape));
    const QStringList name = wrapped(line.name, width - indent, nameStyle);
    for (qsizetype i = 0; i < name.size(); ++i, y += i < name.size() ? lineHeight : 0)
        say(name[i], nameStyle);
    const QString type = joint::list({line.type, kindWord(line)});
    const double behind = indent + widthOf(name.back(), nameStyle) + typeGap;
    if (behind + widthOf(type, typeStyle) <= width) {
        say(type, typeStyle, behind);
    } else {
        for (const QString& words : wrapped(type, width - indent, typeStyle)) {
            y += lineHeight;
            say(words, typeStyle);
        }
    }
    for (const QString& what : line.what)
        for (const QString& words : wrapped(what, width - indent, whatStyle)) {
            y += lineHeight;
            say(words, whatStyle);
        }
    figure.size = QSizeF(width, y + 4);
    return figure;
}

/// A figure and the space above it. A heading stays with what follows it.
struct Piece
{
    Figure figure;
    double above = 0;
    double together = 0; // height with what must be in the same column
    double whole = 0;    // of a heading: height of all its group
    size_t group = 0;
};

/// A column that begins within a group.
struct Continuation
{
    size_t group = 0;
    QPointF at;
};

struct Filling
{
    size_t columns = 0;
    QSizeF size;
    std::vector<Continuation> continued;
};

std::vector<Piece> piecesOf(const std::vector<ChangeGroup>& groups, double width)
{
    std::vector<Piece> pieces;
    int number = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        Piece heading{headingOf(groups[i], width, QStringLiteral("page-changes-%1").arg(i + 1)), groupGap, 0,
                      headingHeight, i};
        const size_t at = pieces.size();
        pieces.push_back(std::move(heading));
        for (const ChangeLine& line : groups[i].lines) {
            Figure item = itemOf(line, width, QStringLiteral("page-change-%1").arg(++number));
            const double height = item.size.height();
            pieces.push_back({std::move(item), itemGap, height, 0, i});
            pieces[at].whole += itemGap + height;
        }
        pieces[at].together = headingHeight + itemGap + pieces[at + 1].together;
    }
    return pieces;
}

/// Fills the columns one after another, up to a height, `whole` groups at a time where they fit. A column that begins
/// within a group has room for its heading.
Filling fill(std::vector<Piece>& pieces, double column, double height, bool whole)
{
    Filling filling;
    double y = 0;
    for (Piece& piece : pieces) {
        const bool isHeading = piece.whole > 0;
        const double needed = whole && isHeading ? piece.whole : piece.together;
        if (filling.columns == 0 || y + piece.above + needed > height) {
            const QPointF top(double(filling.columns++) * (column + columnGap), 0);
            y = isHeading ? -piece.above : headingHeight;
            if (!isHeading)
                filling.continued.push_back({piece.group, top});
        }
        y += piece.above;
        piece.figure.origin = {double(filling.columns - 1) * (column + columnGap), y};
        y += piece.figure.size.height();
        filling.size =
            QSizeF(double(filling.columns) * (column + columnGap) - columnGap, std::max(filling.size.height(), y));
    }
    return filling;
}

/// The group's heading again.
Figure headingOf(const Continuation& continuation, const ChangeGroup& group, double width, size_t number)
{
    const ChangeGroup again{Words::tr("%1, continued").arg(group.title), group.subtitle, {}};
    return moved(headingOf(again, width, QStringLiteral("page-changes-continued-%1").arg(number)), continuation.at);
}

} // namespace

ChangeList changeList(const std::vector<ChangeGroup>& groups, double width)
{
    constexpr double patience = 1.4; // how much longer columns may be for groups to stay whole
    const size_t most = size_t(std::max(1.0, std::floor((width + columnGap) / (leastColumn + columnGap))));
    const double column = std::max(leastColumn, std::floor((width + columnGap) / double(most)) - columnGap);
    std::vector<Piece> pieces = piecesOf(groups, column);
    double total = 0;
    for (const Piece& piece : pieces)
        total += piece.above + piece.figure.size.height();
    const double ideal = total / double(most);
    double height = ideal;
    bool whole = true;
    Filling filling = fill(pieces, column, height, whole);
    for (; filling.columns > most; filling = fill(pieces, column, height, whole)) {
        height += lineHeight;
        if (whole && height > patience * ideal) {
            whole = false;
            height = ideal;
        }
    }
    ChangeList list{{}, filling.size};
    for (const Continuation& continuation : filling.continued)
        list.figures.push_back(headingOf(continuation, groups[continuation.group], column, list.figures.size() + 1));
    for (Piece& piece : pieces)
        list.figures.push_back(std::move(piece.figure));
    return list;
}

} // namespace pigpen
