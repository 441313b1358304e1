#include "core/diagram/chips.h"

#include "core/diagram/entityfigure.h"
#include "core/diagram/textwidth.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chips)
};

constexpr double side = 10;
constexpr double between = 6; // name and code
constexpr double longest = 240;
constexpr Style nameStyle{11, Weight::SemiBold};
constexpr Style codeStyle{11, Weight::Regular, Colour::Ink, Face::Mono};
constexpr Style moreStyle{11, Weight::Regular, Colour::SecondaryInk};

QString shownName(const QString& name)
{
    return elided(printable(name), longest, nameStyle.size, nameStyle.face, nameStyle.weight);
}

double roundedUp(double width)
{
    return std::ceil(width / 4) * 4;
}

/// Where chips of some widths go, until the lines are full.
class Lines
{
public:
    Lines(QPointF at, double width, int lines) : m_left(at.x()), m_right(at.x() + width), m_lines(lines), m_next(at) {}

    /// False where there is no room left; `after` tells what is kept free behind it in the last line.
    template<typename After>
    bool take(double width, const After& after)
    {
        const auto tooLong = [&] { return m_next.x() + width + (isLast() ? after() : 0) > m_right; };
        const bool first = m_next.x() == m_left;
        if (tooLong() && !first && !isLast()) {
            ++m_line;
            m_next = QPointF(m_left, m_next.y() + chipHeight + chipGap);
        }
        if (tooLong() && m_line > 0 && isLast())
            return false;
        m_at = m_next;
        m_next.rx() += width + chipGap;
        return true;
    }

    bool isLast() const { return m_line + 1 == m_lines; }
    QPointF at() const { return m_at; }
    QPointF next() const { return m_next; }

private:
    double m_left;
    double m_right;
    int m_lines;
    int m_line = 0;
    QPointF m_next;
    QPointF m_at;
};

QString moreText(size_t count)
{
    return Words::tr("+%1 more").arg(count);
}

ChipPlaces wrap(const std::vector<double>& widths, QPointF at, double width, int lines, double least)
{
    ChipPlaces result;
    Lines places(at, width, lines);
    for (size_t i = 0; i < widths.size(); ++i) {
        const auto roomForMore = [&] {
            return i + 1 == widths.size() ? 0 : widthOf(moreText(widths.size()), moreStyle) + chipGap;
        };
        const double own = std::max(least, widths[i]);
        if (!places.take(own, roomForMore)) {
            result.more = places.next();
            break;
        }
        result.rects.emplace_back(places.at(), QSizeF(own, chipHeight));
    }
    const double bottom = result.rects.size() == widths.size() ? places.at().y() : result.more.y();
    result.height = widths.empty() ? 0 : bottom + chipHeight - at.y();
    return result;
}

} // namespace

double chipWidth(const QString& name, const QString& code)
{
    const double words = widthOf(shownName(name), nameStyle);
    const double digits = code.isEmpty() ? 0 : widthOf(code, codeStyle);
    return roundedUp(2 * side + words + digits + (words > 0 && digits > 0 ? between : 0));
}

Figure chipFigure(const Chip& chip, double width)
{
    Figure figure = figureOf(chip.entity, chip.title);
    const double own = chipWidth(chip.name, chip.code);
    figure.size = QSizeF(std::max(width, own), chipHeight);
    figure.shapes.push_back(Box{QRectF({}, figure.size), chipHeight / 2, chip.hue.soft, {}, false, Detail::Near});
    const double baseline = chipHeight / 2 + 4;
    const QString name = shownName(chip.name);
    const double inset = std::floor((figure.size.width() - own) / 2) + side;
    Style style = nameStyle;
    style.colour = chip.hue.ink;
    if (chip.code.isEmpty()) {
        const double middle = figure.size.width() / 2;
        figure.shapes.push_back(words({middle, baseline}, name, style, Align::Centre, Detail::Near));
        return figure;
    }
    if (!name.isEmpty())
        figure.shapes.push_back(words({inset, baseline}, name, style, Align::Left, Detail::Near));
    style = codeStyle;
    style.colour = chip.hue.ink;
    figure.shapes.push_back(
        words({figure.size.width() - inset, baseline}, chip.code, style, Align::Right, Detail::Near));
    return figure;
}

ChipPlaces flow(const std::vector<double>& widths, QPointF at, double width, int lines)
{
    return wrap(widths, at, width, lines, 0);
}

ChipPlaces grid(const std::vector<double>& widths, QPointF at, double width, int lines)
{
    constexpr double broadest = 176;
    double least = 1;
    for (const double own : widths)
        least = std::max(least, own);
    const int count = static_cast<int>(widths.size());
    const int room = std::max(1, static_cast<int>((width + chipGap) / (least + chipGap)));
    const int rows = (count + room - 1) / room;
    const int columns = rows > 0 ? (count + rows - 1) / rows : 1;
    const double even = std::floor((width + chipGap) / columns) - chipGap;
    // Several rows fill the width: their ends would show.
    return wrap(widths, at, width, lines, std::max(least, rows > 1 ? even : std::min(even, broadest)));
}

ChipFlow drawn(const std::vector<Chip>& chips, const ChipPlaces& places)
{
    ChipFlow result;
    result.height = places.height;
    for (size_t i = 0; i < places.rects.size(); ++i)
        result.figures.push_back(moved(chipFigure(chips[i], places.rects[i].width()), places.rects[i].topLeft()));
    if (const size_t hidden = chips.size() - places.rects.size(); hidden > 0) {
        const QPointF baseline = places.more + QPointF(0, chipHeight / 2 + 4);
        result.shapes.push_back(words(baseline, moreText(hidden), moreStyle, Align::Left, Detail::Near));
    }
    return result;
}

ChipFlow flow(const std::vector<Chip>& chips, QPointF at, double width, int lines)
{
    std::vector<double> widths;
    widths.reserve(chips.size());
    for (const Chip& chip : chips)
        widths.push_back(chipWidth(chip.name, chip.code));
    return drawn(chips, flow(widths, at, width, lines));
}

} // namespace pigpen::diagram
