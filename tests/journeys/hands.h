#pragma once

#include <QPoint>
#include <QStringList>

/// A user's hands: the real mouse and keyboard of the display, moved by xdotool beside the program's event loop. Places
/// are on the screen. What can't be done fails the test.
namespace hands {

void click(QPoint at);
void doubleClick(QPoint at);
void drag(QPoint from, QPoint to);
/// One or several combinations, one after another: "ctrl+z", "Return".
void press(const QStringList& combinations);
inline void press(const QString& combination)
{
    press(QStringList{combination});
}
void type(const QString& words);
/// Instead of what the field holds.
void enter(const QString& words);

} // namespace hands
