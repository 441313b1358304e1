#pragma once

#include "app/canvas/cargo.h"

#include <QScrollArea>

namespace pigpen {

/// What can be dragged onto the canvas: nodes, and clusters of every archetype. Enter or a click chooses, which does
/// the same as a drop where the selection is.
class PalettePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit PalettePanel(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {224, 420}; }

Q_SIGNALS:
    void chosen(const pigpen::Cargo& cargo);

private:
    struct Entry
    {
        QString name;
        QString hint;
        Cargo cargo;
    };
    QWidget* section(const QString& title, const std::vector<Entry>& entries);
};

} // namespace pigpen
