#pragma once

#include "app/canvas/farlook.h"

#include <QGraphicsItem>

namespace pigpen {

/// A figure on the canvas. Its children that are entities are items of their own, so that they can be pointed at; the
/// rest it paints itself. It holds no fact but the figure, and the marks of what the user does with it.
class FigureItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };
    enum Mark {
        Hovered = 1,
        Selected = 2,
        Target = 4,
        Refused = 8,
        Lifted = 16,
        Erroneous = 32,
        Doubtful = 64,
        Dimmed = 128
    };

    /// The painter must outlive the item.
    FigureItem(const diagram::Figure& figure, const FigurePainter& painter, QGraphicsItem* parent = nullptr);

    int type() const override { return Type; }
    const EntityId& entity() const { return m_figure.entity; }
    const diagram::Figure& figure() const { return m_figure; }
    QRectF frame() const { return {QPointF(), m_figure.size}; }
    QRectF sceneFrame() const { return frame().translated(scenePos()); }
    /// Of a container: where it stands, also while it still glides there.
    QRectF place() const { return frame().translated(pos()); }
    std::vector<FigureItem*> descendants(); // itself first
    /// The outermost that stand for entities: itself, or its parts where it stands for none.
    QList<FigureItem*> outermost();

    bool isMarked(Mark mark) const { return (m_marks & mark) != 0; }
    void setMark(Mark mark, bool on);

    /// The mark in a cluster's header that a click folds or unfolds it with.
    enum class Fold { None, Open, Collapsed };
    void setFold(Fold fold);
    bool foldsAt(QPointF scenePoint, double zoom) const;

    /// What the tooltip tells besides the figure's own words.
    void setRemarks(const QStringList& remarks);

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintMarks(QPainter& painter, double zoom) const;
    void paintFold(QPainter& painter) const;
    void paintOutline(QPainter& painter, const QPen& pen, double margin) const;
    void paintBadge(QPainter& painter) const;

    diagram::Figure m_figure; // without the children that are items
    QRectF m_bounds;
    double m_radius = 0;
    int m_marks = 0;
    Fold m_fold = Fold::None;
    const FigurePainter& m_painter;
    FarLook m_farLook;
};

} // namespace pigpen
