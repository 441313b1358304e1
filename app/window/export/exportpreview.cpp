#include "app/window/export/exportpreview.h"

#include "app/paint/figurepainter.h"

#include <QPaintEvent>
#include <cmath>

namespace pigpen {

using diagram::Theme;

namespace {

constexpr int around = 28;

/// A soft shadow below the sheet, so that it lies on the desk in both themes.
void paintShadow(QPainter& painter, const QRect& sheet)
{
    constexpr int depth = 7;
    constexpr int faintest = 5; // of 255
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, faintest));
    for (int i = depth; i > 0; --i)
        painter.drawRoundedRect(QRectF(sheet).adjusted(-i, 2 - i, i, 2 + i), i, i);
}

} // namespace

ExportPreview::ExportPreview(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    setObjectName(QStringLiteral("exportPreview"));
    setMinimumSize(320, 260);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExportPreview::setDrawing(const diagram::Drawing& drawing)
{
    m_drawing = drawing;
    setAccessibleDescription(drawing.description.isEmpty() ? drawing.title : drawing.description);
    m_picture = {};
    update();
}

void ExportPreview::setPage(const PlacedPage& page, Theme theme)
{
    m_page = page;
    m_theme = theme;
    m_picture = {};
    update();
}

void ExportPreview::resizeEvent(QResizeEvent*)
{
    m_picture = {};
}

/// The page in the middle of the room; a small one not larger than it is.
QRect ExportPreview::sheet() const
{
    constexpr double actualSize = 96 / 72.0; // pixels a point
    const QSizeF room = QSizeF(size()) - QSizeF(2 * around, 2 * around);
    const double scale =
        std::min({actualSize, room.width() / m_page.size.width(), room.height() / m_page.size.height()});
    QRect sheet({}, (m_page.size * scale).toSize().expandedTo({1, 1}));
    sheet.moveCenter(rect().center());
    return sheet;
}

void ExportPreview::paintPage(QPainter& painter, Theme theme, const QSize& size) const
{
    const FigurePainter figures(theme, Purpose::Export);
    const double scale = size.width() / m_page.size.width();
    painter.save();
    painter.fillRect(QRect({}, size), figures.colour(diagram::Colour::Ground));
    painter.scale(scale, scale);
    painter.translate(m_page.drawing.topLeft());
    painter.scale(m_page.scale, m_page.scale);
    // As the file has it, but for words that would be specks: the largest designs have a hundred thousand.
    constexpr double leastOnScreen = 1.5;
    const double zoom = scale * m_page.scale * devicePixelRatioF();
    figures.paint(painter, m_drawing, Fineness(diagram::Detail::Near, leastOnScreen / zoom));
    painter.restore();
}

QPixmap ExportPreview::picture(const QSize& size) const
{
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(painter, m_theme, size);
    if (m_theme == Theme::Auto) {
        painter.setClipRect(QRect(size.width() / 2, 0, size.width(), size.height()));
        paintPage(painter, Theme::Dark, size);
    }
    return picture;
}

void ExportPreview::paintEvent(QPaintEvent*)
{
    if (m_page.size.isEmpty())
        return;
    const QRect place = sheet();
    if (m_picture.isNull())
        m_picture = picture(place.size());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, place);
    painter.drawPixmap(place.topLeft(), m_picture);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(palette().color(QPalette::Light));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

} // namespace pigpen
