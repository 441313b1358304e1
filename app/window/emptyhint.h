#pragma once

#include <QFrame>

namespace pigpen {

/// What to do next, in the middle of a canvas that has nothing to show.
class EmptyHint : public QFrame
{
    Q_OBJECT

public:
    /// It keeps itself in the middle of its parent.
    explicit EmptyHint(QWidget* parent);

Q_SIGNALS:
    void openRequested();
    void newRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;

private:
    void centre();
};

} // namespace pigpen
