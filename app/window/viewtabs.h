#pragma once

#include "app/canvas/canvasview.h"
#include "app/canvas/entityverbs.h"
#include "app/window/noticebar.h"

#include <QTabWidget>

class QStackedLayout;

namespace pigpen {

class EmptyHint;
class FilterBar;
class InlineEditor;

/// The middle of the window: notices and the filter as strips, and the four pictures of the document as tabs.
class ViewTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ViewTabs(Document* document, QWidget* parent = nullptr);

    CanvasView& view() const; // the one that is shown
    CanvasView& view(diagram::Kind kind) const;
    diagram::Kind kind() const;
    void setKind(diagram::Kind kind);
    /// Selects it and brings it into sight; in another view, where the present one has it not.
    void goTo(const EntityId& entity);
    void setTheme(diagram::Theme theme);
    void setOverview(bool shown);
    /// A page in place of the pictures, which it takes over; null shows them again.
    void cover(QWidget* page);
    QWidget* page() const { return m_page; }
    NoticeBar& notice() { return *m_notice; }
    /// Tells that a failure drill is on, and how to end it.
    NoticeBar& drillNotice() { return *m_drillNotice; }
    EmptyHint& hint() { return *m_hint; }
    FilterBar& filter() { return *m_filter; }

    /// Does what a drop of the cargo onto the selection would do: for the keyboard.
    void place(const Cargo& cargo);
    /// What of the selection a drop would mean: its cluster, or its node; None where nothing is selected.
    EntityId target() const;
    /// Lets the next click on a canvas place the cargo; `locked`: every click until Escape.
    void arm(const Cargo& cargo, bool locked);
    void disarm();
    /// Opens the card to type the addresses of new nodes for the selection.
    void openAddresses();
    /// Opens a line for what the verb has to know, at the selected.
    void ask(const EntityVerb& verb);

Q_SIGNALS:
    void viewChanged();
    void zoomChanged(double zoom);
    void inspectRequested();
    /// These clusters alone shall be exported.
    void exportRequested(const QStringList& clusters);
    /// What the checks found of the entity shall be seen.
    void problemsRequested(const pigpen::EntityId& entity);
    /// Nothing waits for a click any more.
    void disarmed();

private:
    void addView(Document* document, diagram::Kind kind, const QString& title);
    void showProblem();
    void showHint();
    void makeDrillNotice();
    void showDrill();
    void openMenu(const EntityId& entity, const QPoint& position);
    void editName(const EntityId& entity);
    void describe();
    InlineEditor* openEditor(const QString& text, const EntityId& entity);
    QStringList selectedNodes() const;

    Document* m_document;
    NoticeBar* m_notice;
    NoticeBar* m_drillNotice;
    FilterBar* m_filter;
    QStackedLayout* m_pages;
    QTabWidget* m_tabs;
    QWidget* m_page = nullptr; // covers the pictures
    EmptyHint* m_hint;
    std::vector<std::pair<diagram::Kind, CanvasView*>> m_views;
};

} // namespace pigpen
