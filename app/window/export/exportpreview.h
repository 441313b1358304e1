#pragma once

#include "core/diagram/drawing.h"
#include "core/publish/pagelayout.h"

#include <QPixmap>
#include <QWidget>

namespace pigpen {

/// The page that an export would make, as large as there is room. Theme::Auto shows its light half beside its dark one.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent = nullptr);

    void setDrawing(const diagram::Drawing& drawing);
    void setPage(const PlacedPage& page, diagram::Theme theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect sheet() const;
    QPixmap picture(const QSize& size) const;
    void paintPage(QPainter& painter, diagram::Theme theme, const QSize& size) const;

    diagram::Drawing m_drawing;
    PlacedPage m_page{{}, {}, 1};
    diagram::Theme m_theme = diagram::Theme::Light;
    QPixmap m_picture; // null: to be painted anew
};

} // namespace pigpen
