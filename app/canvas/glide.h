#pragma once

#include "app/canvas/figureitem.h"

#include <QVariantAnimation>

namespace pigpen {

/// Lets boxes glide from where they stood to where they stand now. Only for the eye: their places are the new ones at
/// once, so that all that asks for them gets the truth. What would not fit meanwhile (the links) is hidden until then.
class Glide
{
public:
    Glide();
    ~Glide();

    /// In milliseconds; 0: never. At first what the style says, and 0 where there is no screen.
    void setDuration(int duration) { m_duration = duration; }
    /// `stood`: the places before, of items that have their new ones already.
    void start(const QHash<FigureItem*, QPointF>& stood, const QList<FigureItem*>& links);
    /// At once to the end. To be called before items go.
    void finish();
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

private:
    void show(double share);

    int m_duration;
    QVariantAnimation m_animation;
    QHash<FigureItem*, QPointF> m_ways; // from the new place back to the old one
    QList<FigureItem*> m_links;
};

} // namespace pigpen
