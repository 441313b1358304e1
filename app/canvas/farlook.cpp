#include "app/canvas/farlook.h"

#include "core/diagram/heading.h"

#include <QFontMetricsF>

namespace pigpen {

using namespace diagram;

namespace {

// On screen:
constexpr double leastReadable = 6.5; // the name's own size from which on the figure speaks for itself
constexpr double nameSize = 12;       // of a whole
constexpr double partSize = 10;       // of a part
constexpr double roleSize = 9;        //
constexpr QSizeF leastNamed{40, 15};  // what has room for a name
constexpr QSizeF leastPart{52, 14};   //
constexpr double inset = 6;

const QFont& fontFor(Face face, double size, Weight weight)
{
    static QHash<int, QFont> fonts;
    const int key = int(size) * 10000 + static_cast<int>(weight) * 10 + (face == Face::Mono ? 1 : 0);
    const auto known = fonts.constFind(key);
    return known != fonts.cend() ? *known : *fonts.insert(key, fontOf(face, size, weight));
}

const Text* firstText(const Figure& figure, size_t& index)
{
    for (index = 0; index < figure.shapes.size(); ++index) {
        if (const Text* text = std::get_if<Text>(&figure.shapes[index]))
            return text;
    }
    return nullptr;
}

QString joined(const Text& text)
{
    QString words;
    for (const Text::Run& run : text.runs)
        words += run.text;
    return words;
}

bool isStrong(Colour colour)
{
    return colour != Colour::None && colour != Colour::Card && colour != Colour::Line && colour != Colour::Ground;
}

/// Paints in pixels of the screen, from the figure's corner on.
class OnScreen
{
public:
    OnScreen(QPainter& painter, double zoom) : m_painter(painter)
    {
        m_painter.save();
        m_painter.scale(1 / zoom, 1 / zoom);
    }
    ~OnScreen() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(OnScreen)

private:
    QPainter& m_painter;
};

} // namespace

FarLook::FarLook(const Figure& figure, bool part) : m_part(part)
{
    size_t index = 0;
    const Text* name = figure.entity ? firstText(figure, index) : nullptr;
    if (!name || name->detail == Detail::Near)
        return; // what only tells from near on, a chip, is a mark in its colour from afar
    m_name = {joined(*name), name->runs.front().colour, Colour::None};
    m_size = name->size;
    m_font = fontFor(name->face, part ? partSize : nameSize, part ? Weight::Medium : Weight::SemiBold);
    for (const Shape& shape : figure.shapes) {
        const Box* box = std::get_if<Box>(&shape);
        if (!box)
            break;
        m_soft = isStrong(box->fill) ? box->fill : m_soft;
        m_mark = isStrong(box->stroke.colour) ? box->stroke.colour : m_mark;
    }
    // A pill behind the name tells the role.
    if (index + 2 >= figure.shapes.size())
        return;
    const Box* pill = std::get_if<Box>(&figure.shapes[index + 1]);
    const Text* role = std::get_if<Text>(&figure.shapes[index + 2]);
    if (part && pill && role)
        m_role = {joined(*role), role->runs.front().colour, pill->fill};
}

FarLook::FarLook(const Outline& outline)
    : m_name{outline.name, outline.ink, Colour::None},
      m_font(fontFor(outline.face, nameSize, Weight::SemiBold)),
      m_soft(outline.hue.soft),
      m_mark(outline.hue.mark)
{
}

bool FarLook::appliesAt(double zoom) const
{
    return m_size > 0 && m_size * zoom < leastReadable;
}

bool FarLook::hidesAt(double zoom) const
{
    return m_part && appliesAt(zoom) && zoom < blockZoom;
}

bool FarLook::isBlankAt(QSizeF size, double zoom) const
{
    const QSizeF onScreen = size * zoom;
    return m_part && appliesAt(zoom) &&
           (onScreen.width() < leastPart.width() || onScreen.height() < leastPart.height());
}

void FarLook::paint(QPainter& painter, const FigurePainter& figures, const Figure& figure, double zoom) const
{
    if (m_part)
        return paintPart(painter, figures, figure, zoom);
    if (zoom < blockZoom)
        return paintBlock(painter, figures, figure.size, zoom);
    figures.paint(painter, figure, finenessAt(zoom).withoutWords());
    const OnScreen screen(painter, zoom);
    const QRectF header(0, 0, figure.size.width() * zoom, headingHeight * zoom);
    paintName(painter, figures, header.adjusted(inset, 0, -inset, 0), Qt::AlignVCenter | Qt::AlignLeft);
}

void FarLook::paintPart(QPainter& painter, const FigurePainter& figures, const Figure& figure, double zoom) const
{
    if (hidesAt(zoom))
        return; // the whole is a block
    const QSizeF size = figure.size * zoom;
    if (isBlankAt(figure.size, zoom)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(figures.colour(m_soft));
        painter.drawRoundedRect(QRectF({}, figure.size), 6, 6);
        return;
    }
    figures.paint(painter, figure, finenessAt(zoom).withoutWords());
    const OnScreen screen(painter, zoom);
    const double lineHeight = std::min(size.height(), 28.0);
    QRectF line(0, 0, size.width(), lineHeight);
    line.adjust(inset + 3, 0, -inset, 0);
    line.setRight(paintRole(painter, figures, line));
    paintName(painter, figures, line, Qt::AlignVCenter | Qt::AlignLeft);
}

void FarLook::paintBlock(QPainter& painter, const FigurePainter& figures, QSizeF whole, double zoom) const
{
    const OnScreen screen(painter, zoom);
    const QRectF block({}, whole * zoom);
    painter.setPen(QPen(figures.colour(m_mark), 1));
    painter.setBrush(figures.colour(m_soft));
    const bool small = block.height() < leastNamed.height() || block.width() < leastNamed.width();
    if (small) {
        painter.drawRect(block);
        return;
    }
    painter.drawRoundedRect(block, 3, 3);
    paintName(painter, figures, block.adjusted(4, 0, -4, 0), Qt::AlignCenter);
}

void FarLook::paintName(QPainter& painter, const FigurePainter& figures, const QRectF& rect, Qt::Alignment align) const
{
    constexpr double smaller = 0.8;
    QFont font = m_font;
    if (QFontMetricsF(font).horizontalAdvance(m_name.text) > rect.width())
        font.setPixelSize(qRound(m_font.pixelSize() * smaller));
    // Names of a kind begin alike: the end tells them apart.
    const QString shown = QFontMetricsF(font).elidedText(m_name.text, Qt::ElideMiddle, rect.width());
    if (shown.size() < 2 && shown != m_name.text)
        return; // an ellipsis alone tells nothing
    painter.setFont(font);
    painter.setPen(figures.colour(m_name.ink));
    painter.drawText(rect, int(align) | Qt::TextSingleLine, shown);
}

double FarLook::paintRole(QPainter& painter, const FigurePainter& figures, const QRectF& rect) const
{
    if (m_role.text.isEmpty())
        return rect.right();
    const QFont& font = fontFor(Face::Sans, roleSize, Weight::Medium);
    constexpr double sides = 10;
    constexpr double height = 14;
    constexpr double dot = 7;
    double width = QFontMetricsF(font).horizontalAdvance(m_role.text) + sides;
    const double name = QFontMetricsF(m_font).horizontalAdvance(m_name.text);
    const bool word = name + width + inset <= rect.width() && rect.height() >= height;
    width = word ? width : dot;
    const double high = word ? height : dot;
    const QRectF pill(rect.right() - width, rect.center().y() - high / 2, width, high);
    painter.setPen(Qt::NoPen);
    const Colour strong = m_role.ink == Colour::OnStrong ? m_role.ground : m_role.ink;
    painter.setBrush(figures.colour(word ? m_role.ground : strong)); // the soft ground alone would not be seen
    painter.drawRoundedRect(pill, high / 2, high / 2);
    if (word) {
        painter.setFont(font);
        painter.setPen(figures.colour(m_role.ink));
        painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, m_role.text);
    }
    return pill.left() - inset / 2;
}

} // namespace pigpen
