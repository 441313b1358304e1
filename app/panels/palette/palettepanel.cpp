#include "app/panels/palette/palettepanel.h"

#include "app/panels/mnemonic.h"
#include "app/panels/palette/palettetile.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace pigpen {

PalettePanel::PalettePanel(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Palette"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 2, 8, 8);
    column->setSpacing(4);
    for (const PlaceableSection& each : placeables())
        column->addWidget(section(each));
    column->addStretch();
    setWidget(content);
}

QWidget* PalettePanel::section(const PlaceableSection& section)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 6);
    grid->setSpacing(2);
    auto* label = new QLabel(section.title);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(6, 4, 0, 2);
    grid->addWidget(label, 0, 0, 1, 2);
    int index = 2;
    for (const Placeable& entry : section.entries) {
        grid->addWidget(tile(entry), index / 2, index % 2);
        ++index;
    }
    if (m_tiles.size() == int(section.entries.size())) // the nodes, which come first
        grid->addWidget(byAddress(), index / 2, index % 2);
    return box;
}

QWidget* PalettePanel::byAddress()
{
    auto* button = new QToolButton; // the layout gives it its parent
    button->setText(tr("By address…"));
    button->setToolTip(tr("Many nodes at once, for example 10.10.10.11-19. They join the selected cluster."));
    button->setAccessibleName(tr("Nodes by address…"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(m_tiles.constFirst()->sizeHint().height());
    connect(button, &QToolButton::clicked, this, &PalettePanel::addressesRequested);
    return button;
}

PaletteTile* PalettePanel::tile(const Placeable& entry)
{
    auto* tile =
        new PaletteTile(withoutMnemonic(entry.name), entry.hint, entry.cargo); // the layout gives it its parent
    connect(tile, &PaletteTile::clicked, this, [this, cargo = entry.cargo] { Q_EMIT chosen(cargo); });
    connect(tile, &PaletteTile::armRequested, this, [this, tile](bool locked) { arm(tile, locked); });
    connect(tile, &PaletteTile::escaped, this, &PalettePanel::disarmed);
    m_tiles << tile;
    return tile;
}

void PalettePanel::arm(PaletteTile* tile, bool locked)
{
    if (tile->isArmed() && !locked)
        return Q_EMIT disarmed();
    release();
    tile->setArmed(true);
    Q_EMIT armed(tile->cargo(), locked);
}

void PalettePanel::release()
{
    for (PaletteTile* tile : std::as_const(m_tiles))
        tile->setArmed(false);
}

} // namespace pigpen
