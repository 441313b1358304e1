#pragma once

#include <QWidget>
#include <functional>

namespace pigpen {

/// The place of a widget that is made when it is first seen or asked for. Most of a window is never looked at, and each
/// widget costs when the window starts, and again when the theme changes.
class LaterWidget : public QWidget
{
    Q_OBJECT

public:
    /// `make` returns a widget without a parent.
    explicit LaterWidget(std::function<QWidget*()> make, QWidget* parent = nullptr);

    /// Makes it if it isn't there yet.
    QWidget* widget();
    bool isMade() const { return m_widget != nullptr; }
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeWhenSeen();
    void chain(const QList<QWidget*>& fields);

    std::function<QWidget*()> m_make;
    QWidget* m_widget = nullptr;
};

/// The same, of a known type.
template<typename Widget>
class Later : public LaterWidget
{
public:
    using LaterWidget::LaterWidget;

    Widget& get() { return *static_cast<Widget*>(widget()); }
    /// Null while nobody saw it or asked for it.
    Widget* made() { return isMade() ? &get() : nullptr; }
};

} // namespace pigpen
