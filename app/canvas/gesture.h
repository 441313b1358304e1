#pragma once

#include "app/canvas/droppreview.h"

#include <QGraphicsView>
#include <QRubberBand>

namespace pigpen {

/// Where the mouse is.
struct Pointer
{
    QPoint view;   // in the viewport
    QPointF scene; // under it
    Qt::KeyboardModifiers modifiers = {};
};

/// What the mouse does from press to release: one object, made at the press, ended at the release or by Escape.
class Gesture
{
public:
    Gesture() = default;
    virtual ~Gesture() = default;
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;

    virtual void moveTo(const Pointer& pointer) = 0;
    virtual void finish() = 0;
    virtual void cancel() = 0;
    /// Whether the view scrolls while the mouse is near its edge.
    virtual bool scrollsAtEdges() const { return true; }
};

/// Moves the picture under the window.
class Pan : public Gesture
{
public:
    Pan(QGraphicsView& view, QPoint start);
    ~Pan() override;

    void moveTo(const Pointer& pointer) override;
    void finish() override {}
    void cancel() override {}
    bool scrollsAtEdges() const override { return false; }

private:
    QGraphicsView& m_view;
    QPoint m_last;
};

/// Selects what lies in a rectangle, in addition to what was selected.
class Band : public Gesture
{
public:
    Band(QGraphicsView& view, CanvasScene& scene, QPoint start, const QList<EntityId>& before);

    void moveTo(const Pointer& pointer) override;
    void finish() override {}
    void cancel() override;

private:
    void add(FigureItem* container, const QRectF& area, QList<EntityId>& ids) const;

    QGraphicsView& m_view;
    CanvasScene& m_scene;
    QPointF m_start; // in the scene, which may scroll meanwhile
    QList<EntityId> m_before;
    QRubberBand m_band;
};

/// Carries cards to another cluster, or to another node.
class Carry : public Gesture
{
public:
    Carry(const QGraphicsView& view, CanvasScene& scene, DropPreview& preview, const QList<EntityId>& entities);
    ~Carry() override;

    void moveTo(const Pointer& pointer) override;
    void finish() override;
    void cancel() override;

private:
    void lift(bool on);

    const QGraphicsView& m_view;
    CanvasScene& m_scene;
    DropPreview& m_preview;
    Entities m_entities;
};

} // namespace pigpen
