#pragma once

#include <QFrame>

class QGridLayout;

namespace pigpen {

/// What to do next, in the middle of a canvas that has nothing to show. It lies on the canvas without keeping anything
/// from it: drops and clicks go through, and it steps aside while something is dragged over it.
class EmptyHint : public QFrame
{
    Q_OBJECT

public:
    EmptyHint();

    /// Shows it in the middle of that canvas, or nowhere.
    void lieOn(QWidget* canvas);
    void setWanted(bool wanted);

Q_SIGNALS:
    void openRequested();
    void newRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeWords();
    void addWay(QGridLayout& grid, const QString& keys, const QString& what);
    void centre();

    bool m_wanted = false;
};

} // namespace pigpen
