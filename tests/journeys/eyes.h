#pragma once

#include "app/canvas/cargo.h"
#include "app/window/mainwindow.h"

#include <QPoint>

/// A user's eyes: where things are on the screen, by the words that they show or that a screen reader would say. What
/// is not seen yet is waited for; what never comes fails the test and is nowhere.
class Eyes
{
public:
    explicit Eyes(pigpen::MainWindow& window) : m_window(window) {}

    /// What a screen reader would call it, else what it shows.
    static QString nameOf(const QWidget* widget);

    QPoint tile(const pigpen::Cargo& cargo) const;
    /// The head of an entity in the picture that is shown.
    QPoint figure(const pigpen::EntityId& entity) const;
    /// A place of the picture, in shares of its width and height, where nothing stands.
    QPoint ground(double right, double down) const;
    QPoint view(const QString& title) const; // its tab
    QPoint control(const QString& name) const;
    QPoint menuItem(const QString& text) const; // of the menu that is open
    QPoint cell(const QString& table, int row, const QString& column) const;
    QPoint variable(const QString& name) const; // its value, in the inspector

private:
    template<typename Widget>
    Widget* seen(const QString& name) const;

    pigpen::MainWindow& m_window;
};
