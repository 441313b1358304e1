#pragma once

#include "core/diagram/drawing.h"
#include "core/topology/topology.h"

#include <QPixmap>

namespace pigpen {

/// A built-in template, drawn small. It is read and drawn when it is first asked for; the last pixmap is kept.
class TemplatePicture
{
public:
    explicit TemplatePicture(const QString& name) : m_name(name) {}

    const TopologyPtr& topology();
    /// The clusters and their links, as large as they fit, on transparent ground. `ratio`: of the screen.
    const QPixmap& pixmap(const QSize& size, double ratio, diagram::Theme theme);

private:
    void draw();
    void paint(diagram::Theme theme);

    QString m_name;
    TopologyPtr m_topology;
    std::vector<diagram::Figure> m_figures;
    QRectF m_bounds;
    QPixmap m_pixmap;
    std::optional<diagram::Theme> m_theme; // of the pixmap
};

} // namespace pigpen
