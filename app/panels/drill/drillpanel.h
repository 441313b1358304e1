#pragma once

#include "app/panels/drill/outcome.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace pigpen {

class CapacityPage;
class Document;
class DrillPage;
class WeakPointsPage;

/// The failure drill: what is down and what became of the rest, the weakest points of the design, and its capacity.
/// Above all three stands the verdict.
class DrillPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Drill, WeakPoints, Capacity };

    explicit DrillPanel(Document* document, QWidget* parent = nullptr);

    void showPage(Page page);
    DrillPage& drill() { return *m_drill; }
    WeakPointsPage& weakPoints() { return *m_weakPoints; }
    CapacityPage& capacity() { return *m_capacity; }
    QString verdict() const;

    /// It makes do with what the canvas has: what stands beside both keeps its room.
    QSize sizeHint() const override { return {0, 220}; }
    QSize minimumSizeHint() const override { return {0, 120}; }

Q_SIGNALS:
    /// The user wants to see it.
    void activated(const pigpen::EntityId& entity);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeHead();
    void follow();
    void showVerdict();
    void shareRoom();

    Document* m_document;
    QTabBar* m_tabs;
    QLabel* m_mark;
    QLabel* m_verdict;
    QBoxLayout* m_head;
    QStackedWidget* m_pages;
    DrillPage* m_drill;
    WeakPointsPage* m_weakPoints;
    CapacityPage* m_capacity;
    drill::State m_worst = drill::State::Ok;
    bool m_isStale = false; // what is shown; nobody sees it
};

} // namespace pigpen
