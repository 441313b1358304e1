#pragma once

#include "app/canvas/farlook.h"
#include "app/document/drill.h"
#include "core/check/finding.h"

#include <QGraphicsItem>

#include <optional>

namespace pigpen {

/// A figure on the canvas. Its children that are entities are items of their own, so that they can be pointed at; the
/// rest it paints itself. It holds no fact but the figure, and the marks of what the user does with it.
class FigureItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };
    enum Mark { Hovered = 1, Selected = 2, Target = 4, Refused = 8, Lifted = 16, Dimmed = 32 };

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

    /// Whether from so far the figure that it is part of stands for it.
    bool isHiddenAt(double zoom) const { return m_farLook.hidesAt(zoom); }

    /// The outermost around it that stands for an entity, or itself.
    FigureItem* outermostAround();

    /// What the checks found of its entity, and of what stands in it; both in the order of the text.
    struct Found
    {
        std::vector<const check::Finding*> own;
        std::vector<const check::Finding*> inside;
    };
    /// Marks the gravest at the upper right corner, and tells all in the tooltip. From afar, and where it is folded, a
    /// container carries the mark of what is in it.
    void setFound(const Found& found);
    /// The gravest of its own; none where nothing was found.
    const std::optional<check::Severity>& worst() const { return m_worst; }
    /// What its badge tells at that zoom; none where it has none.
    std::optional<check::Severity> badgeAt(double zoom) const;
    bool hasBadgeAt(QPointF scenePoint, double zoom) const;
    /// How far a badge reaches beyond the figure, at most.
    static constexpr double badgeReach = 16;

    /// What a failure drill makes of its entity; none while there is no drill. Its mark takes the place of the badge.
    /// Whether it was another one before.
    bool setHealth(const std::optional<Health>& health);
    const std::optional<Health>& health() const { return m_health; }

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintMarks(QPainter& painter, double zoom) const;
    void paintFold(QPainter& painter) const;
    void paintOutline(QPainter& painter, const QPen& pen, double margin) const;
    QRectF badgeRect(bool small, double zoom) const;
    void paintBadge(QPainter& painter, double zoom) const;
    void paintHealthMark(QPainter& painter, double zoom) const;
    void paintRim(QPainter& painter, const QRectF& square, double zoom) const;
    void tell();
    bool isPart() const;
    bool isRow() const;
    QString ownWords() const;

    diagram::Figure m_figure; // without the children that are items
    QRectF m_bounds;
    double m_radius = 0;
    int m_marks = 0;
    std::optional<check::Severity> m_worst;
    std::optional<check::Severity> m_worstInside;
    QStringList m_found; // what the tooltip tells of it
    std::optional<Health> m_health;
    Fold m_fold = Fold::None;
    const FigurePainter& m_painter;
    FarLook m_farLook;
};

} // namespace pigpen
