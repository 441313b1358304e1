#pragma once

#include <QProxyStyle>

namespace pigpen {

/// Fusion, with check boxes and radio buttons that can be told apart in the dark, too, and without icons on the buttons
/// of dialogs.
class LookStyle : public QProxyStyle
{
    Q_OBJECT

public:
    LookStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override;
};

} // namespace pigpen
