#include "core/publish/changes/changelist.h"

#include "core/diagram/textwidth.h"
#include "core/publish/changes/changelook.h"
#include "core/publish/changes/textwrap.h"

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
    const QString type = QStringLiteral("%1, %2").arg(line.type, kindWord(line));
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
    double group = 0;    // of a heading: height of all its group
};

std::vector<Piece> piecesOf(const std::vector<ChangeGroup>& groups, double width)
{
    std::vector<Piece> pieces;
    int number = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        Piece heading{headingOf(groups[i], width, QStringLiteral("page-changes-%1").arg(i + 1)), groupGap, 0,
                      headingHeight};
        const size_t at = pieces.size();
        pieces.push_back(std::move(heading));
        for (const ChangeLine& line : groups[i].lines) {
            Figure item = itemOf(line, width, QStringLiteral("page-change-%1").arg(++number));
            const double height = item.size.height();
            pieces.push_back({std::move(item), itemGap, height, 0});
            pieces[at].group += itemGap + height;
        }
        pieces[at].together = headingHeight + itemGap + pieces[at + 1].together;
    }
    return pieces;
}

/// Fills the columns one after another, up to a height, `whole` groups at a time where they fit; gives back how many
/// columns that took.
size_t fill(std::vector<Piece>& pieces, double column, double height, bool whole, QSizeF& size)
{
    size_t columns = 0;
    double y = 0;
    size = {};
    for (Piece& piece : pieces) {
        const double needed = whole && piece.group > 0 ? piece.group : piece.together;
        if (columns == 0 || y + piece.above + needed > height) {
            ++columns;
            y = -piece.above;
        }
        y += piece.above;
        piece.figure.origin = {double(columns - 1) * (column + columnGap), y};
        y += piece.figure.size.height();
        size = QSizeF(double(columns) * (column + columnGap) - columnGap, std::max(size.height(), y));
    }
    return columns;
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
    ChangeList list;
    double height = ideal;
    bool whole = true;
    while (fill(pieces, column, height, whole, list.size) > most) {
        height += lineHeight;
        if (whole && height > patience * ideal) {
            whole = false;
            height = ideal;
        }
    }
    for (Piece& piece : pieces)
        list.figures.push_back(std::move(piece.figure));
    return list;
}

} // namespace pigpen
