#pragma once

#include "app/canvas/farlook.h"
#include "app/document/drill.h"
#include "core/check/finding.h"

#include <QGraphicsItem>

#include <optional>

namespace pigpen {

/// What is told of a finding.
struct Told
{
    EntityId entity;
    check::Severity severity = check::Severity::Error;
    QString message;
};

/// A figure on the canvas. Its children that are entities are items of their own, so that they can be pointed at; the
/// rest it paints itself. It holds no fact but the figure, and the marks of what the user does with it. A container
/// begins as an outline; its figure and its parts are there while somebody looks closely.
class FigureItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };
    enum Mark { Hovered = 1, Selected = 2, Target = 4, Refused = 8, Lifted = 16, Dimmed = 32 };

    /// The painter must outlive the item.
    FigureItem(const diagram::Figure& figure, const FigurePainter& painter, QGraphicsItem* parent = nullptr);
    FigureItem(const Outline& outline, const FigurePainter& painter);

    /// Of an outline: takes its figure and makes its parts.
    void detail(const diagram::Figure& figure);
    /// Lets go of them again.
    void simplify();
    bool isDetailed() const { return m_isDetailed; }

    int type() const override { return Type; }
    const EntityId& entity() const { return m_figure.entity; }
    QSizeF size() const { return m_figure.size; }
    QRectF frame() const { return {QPointF(), m_figure.size}; }
    QRectF sceneFrame() const { return frame().translated(scenePos()); }
    /// Of a container: where it stands, also while it still glides there.
    QRectF place() const { return frame().translated(pos()); }
    std::vector<FigureItem*> descendants(); // itself first, as far as they are made
    /// The outermost that stand for entities: itself, or its parts where it stands for none.
    QList<FigureItem*> outermost();

    bool isMarked(Mark mark) const { return (m_marks & mark) != 0; }
    /// Whether it was another one before.
    bool setMark(Mark mark, bool on);
    /// Whether the user does something with a part of it, which therefore has to stay.
    bool hasMarkedPart() const;

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
        std::vector<const Told*> own;
        std::vector<const Told*> inside;
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
    void take(const diagram::Figure& figure);
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

    diagram::Figure m_figure; // without the children that are items; of an outline, entity and size alone
    QRectF m_bounds;
    double m_radius = 0;
    int m_marks = 0;
    std::optional<check::Severity> m_worst;
    std::optional<check::Severity> m_worstInside;
    QStringList m_found; // what the tooltip tells of it
    std::optional<Health> m_health;
    Fold m_fold = Fold::None;
    bool m_isDetailed = true;
    const FigurePainter& m_painter;
    FarLook m_farLook;
};

} // namespace pigpen
