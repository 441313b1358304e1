#pragma once

class QKeyEvent;

namespace pigpen {

class CanvasView;

/// What the keys do on a canvas that has the focus, besides the menus' shortcuts. Whether the key means something
/// there.
bool pressKey(CanvasView& view, const QKeyEvent& event);
bool releaseKey(CanvasView& view, const QKeyEvent& event);

} // namespace pigpen
