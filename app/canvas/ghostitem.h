#pragma once

#include "app/paint/figurepainter.h"

#include <QGraphicsItem>

namespace pigpen {

/// What a drop would make, as dashed boxes, with words beside the pointer; or why it can't be, with a red mark.
class GhostItem : public QGraphicsItem
{
public:
    /// The painter must outlive the item.
    explicit GhostItem(const FigurePainter& painter);

    struct Part
    {
        diagram::Figure figure; // painted pale; its origin counts in the scene
        bool outlineOnly = false;
    };
    void show(std::vector<Part> parts, const QStringList& words);
    void refuse(const QString& why);
    void hide();
    /// Where the pointer is, and what of the scene is seen: the words stand beside the pointer and off the boxes.
    void follow(QPointF pointer, double zoom, const QRectF& seen);

    bool isRefusal() const { return m_refused; }
    const std::vector<Part>& parts() const { return m_parts; }
    const QStringList& words() const { return m_words; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void set(std::vector<Part> parts, const QStringList& words, bool refused);
    void paintPart(QPainter& painter, const Part& part, double zoom) const;
    void paintWords(QPainter& painter) const;
    QRectF wordsRect() const; // in pixels of the screen, from the pointer

    const FigurePainter& m_painter;
    std::vector<Part> m_parts;
    QStringList m_words;
    QPointF m_pointer;
    QRectF m_seen;
    double m_zoom = 1;
    bool m_refused = false;
};

} // namespace pigpen
