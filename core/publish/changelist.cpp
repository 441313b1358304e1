#include "core/publish/changelist.h"

#include "core/diagram/textwidth.h"
#include "core/publish/changelook.h"
#include "core/publish/textwrap.h"

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
    figure.title = QStringLiteral("%1: %2").arg(line.name, kindWord(line.kind));
    double y = 13;
    const auto say = [&](const QString& text, const Style& style, double x = indent) {
        figure.shapes.push_back(words({x, y}, text, style));
    };
    for (Shape& shape : signOf(line.kind, {8, 8.5}))
        figure.shapes.push_back(std::move(shape));
    const QStringList name = wrapped(line.name, width - indent, nameStyle);
    for (qsizetype i = 0; i < name.size(); ++i, y += i < name.size() ? lineHeight : 0)
        say(name[i], nameStyle);
    const QString type = QStringLiteral("%1, %2").arg(line.type, kindWord(line.kind));
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

/// A figure and the space above it; a heading stays with what follows it.
struct Piece
{
    Figure figure;
    double above = 0;
    bool isHeading = false;
};

std::vector<Piece> piecesOf(const std::vector<ChangeGroup>& groups, double width)
{
    std::vector<Piece> pieces;
    int number = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        pieces.push_back({headingOf(groups[i], width, QStringLiteral("changes-%1").arg(i + 1)), 24, true});
        for (const ChangeLine& line : groups[i].lines)
            pieces.push_back({itemOf(line, width, QStringLiteral("change-%1").arg(++number)), itemGap, false});
    }
    return pieces;
}

/// Fills the columns one after another, up to a height; gives back how many that took.
size_t fill(std::vector<Piece>& pieces, double column, double height, QSizeF& size)
{
    size_t columns = 0;
    double y = 0;
    size = {};
    for (size_t i = 0; i < pieces.size(); ++i) {
        double needed = pieces[i].above + pieces[i].figure.size.height();
        if (pieces[i].isHeading && i + 1 < pieces.size())
            needed += pieces[i + 1].above + pieces[i + 1].figure.size.height();
        if (columns == 0 || y + needed > height) {
            ++columns;
            y = -pieces[i].above;
        }
        y += pieces[i].above;
        pieces[i].figure.origin = {double(columns - 1) * (column + columnGap), y};
        y += pieces[i].figure.size.height();
        size = QSizeF(double(columns) * (column + columnGap) - columnGap, std::max(size.height(), y));
    }
    return columns;
}

} // namespace

ChangeList changeList(const std::vector<ChangeGroup>& groups, double width)
{
    const size_t most = size_t(std::max(1.0, std::floor((width + columnGap) / (leastColumn + columnGap))));
    const double column = std::max(leastColumn, std::floor((width + columnGap) / double(most)) - columnGap);
    std::vector<Piece> pieces = piecesOf(groups, column);
    double total = 0;
    for (const Piece& piece : pieces)
        total += piece.above + piece.figure.size.height();
    ChangeList list;
    // The least height at which the columns hold everything, to a line.
    for (double height = total / double(most); fill(pieces, column, height, list.size) > most;)
        height += lineHeight;
    for (Piece& piece : pieces)
        list.figures.push_back(std::move(piece.figure));
    return list;
}

} // namespace pigpen
