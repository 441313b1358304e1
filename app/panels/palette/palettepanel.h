#pragma once

#include "app/canvas/placeable.h"

#include <QScrollArea>

namespace pigpen {

class PaletteTile;

/// What can be placed on the canvas: nodes, and clusters of every archetype. A tile is dragged there, or clicked, which
/// arms it for the next click on the canvas; Enter places it where the selection is.
class PalettePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit PalettePanel(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {224, 420}; }
    /// Shows no tile as armed any more.
    void release();

Q_SIGNALS:
    /// To be placed where the selection is.
    void chosen(const pigpen::Cargo& cargo);
    /// To be placed by the next click; `locked`: by every click until Escape.
    void armed(const pigpen::Cargo& cargo, bool locked);
    /// The armed tile was clicked again, or Escape pressed on it.
    void disarmed();
    /// Nodes are wanted whose addresses the user types.
    void addressesRequested();

private:
    QWidget* section(const PlaceableSection& section);
    QWidget* byAddress();
    PaletteTile* tile(const Placeable& entry);
    void arm(PaletteTile* tile, bool locked);

    QList<PaletteTile*> m_tiles;
};

} // namespace pigpen
