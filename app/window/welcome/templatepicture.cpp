#include "app/window/welcome/templatepicture.h"

#include "app/paint/figurepainter.h"
#include "core/design/design.h"
#include "core/design/templates.h"
#include "core/diagram/diagrams.h"

namespace pigpen {

const TopologyPtr& TemplatePicture::topology()
{
    if (!m_topology)
        m_topology = Design::fromText(templates::text(m_name)).snapshot()->topology;
    return m_topology;
}

void TemplatePicture::draw()
{
    diagram::Drawing drawing = diagram::draw(diagram::Kind::Topology, *topology());
    for (diagram::Figure& figure : drawing.figures) {
        if (figure.id.startsWith(u"page-"))
            continue; // title and legend would be unreadable
        m_bounds |= figure.rect();
        m_figures.push_back(std::move(figure));
    }
}

const QPixmap& TemplatePicture::pixmap(const QSize& size, double ratio, diagram::Theme theme)
{
    if (m_figures.empty())
        draw();
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    if (m_pixmap.size() != pixels || m_theme != theme) {
        m_pixmap = QPixmap(pixels);
        m_pixmap.setDevicePixelRatio(ratio);
        paint(theme);
    }
    return m_pixmap;
}

void TemplatePicture::paint(diagram::Theme theme)
{
    m_theme = theme;
    m_pixmap.fill(Qt::transparent);
    const QSizeF room = m_pixmap.deviceIndependentSize();
    constexpr double largest = 0.75;
    const double scale = std::min({room.width() / m_bounds.width(), room.height() / m_bounds.height(), largest});
    QPainter painter(&m_pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.width() / 2, room.height() / 2);
    painter.scale(scale, scale);
    painter.translate(-m_bounds.center());
    const FigurePainter figures(theme);
    const diagram::Detail finest = std::max(finestAt(scale), diagram::Detail::Middle); // roles say what it is
    for (const diagram::Figure& figure : m_figures) {
        painter.save();
        painter.translate(figure.origin);
        figures.paint(painter, figure, finest);
        painter.restore();
    }
}

} // namespace pigpen
