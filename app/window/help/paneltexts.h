#pragma once

#include <QString>
#include <vector>

class QWidget;

/// What every panel of the window is for, and its keys and gestures: in one place, for the help card and the table of
/// shortcuts.
namespace pigpen::help {

/// One thing that can be done in a panel.
struct Hint
{
    QString keys; // or the gesture
    QString what;
};

struct PanelText
{
    QString name; // the widget's object name
    QString title;
    QString purpose;
    std::vector<Hint> hints;
};

/// All that there are; the first is of the window as a whole.
const std::vector<PanelText>& panels();
/// Null where no panel is called so.
const PanelText* textOf(const QString& name);
/// The innermost panel with a text that the widget is part of; null where there is none.
QWidget* panelAround(QWidget* widget);

/// As rich text.
QString toHtml(const PanelText& text);

} // namespace pigpen::help
