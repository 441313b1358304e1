#pragma once

#include "app/canvas/canvasview.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace pigpen {

/// A strip above the canvases of one document: what is typed and which modules are pressed stays, the rest pales, in
/// all of its views. Enter goes to the next match, Escape puts the strip away.
class FilterBar : public QFrame
{
    Q_OBJECT

public:
    /// The parent holds the views too.
    FilterBar(Document* document, QWidget* parent);

    /// A view that shows the document, and the filter from now on.
    void attach(CanvasView* view);
    /// Shows the strip and takes the focus.
    void open();
    /// Puts it away: everything is seen again, and the canvas has the focus.
    void close();
    /// Selects and reveals the next match of the view that is shown; back: the one before.
    void goOn(bool back = false);
    /// Says the count for the view that is shown.
    void showCount();
    /// The strip never makes the window broader: where there is little room, the modules' names go.
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRow();
    void apply();
    void showModules();
    void addModule(Module module);
    void fitModules();
    CanvasView* shownView() const;

    Document* m_document;
    QLineEdit* m_words;
    QHBoxLayout* m_row; // of the modules
    QLabel* m_count;
    QHash<Module, QToolButton*> m_modules;
    std::vector<CanvasView*> m_views;
};

} // namespace pigpen
