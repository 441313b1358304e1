#pragma once

#include "app/document/document.h"

#include <QPointer>
#include <QWidget>

namespace pigpen {

class Inspector;
class OutlinePanel;
class SourcePane;
class ViewTabs;

/// One open design in the window: its document, its pictures, and the panels that show it. The pictures are the tab's
/// page; the panels stand in the window's docks while the tab is the current one.
class DesignTab : public QWidget
{
    Q_OBJECT

public:
    explicit DesignTab(QWidget* parent = nullptr);
    ~DesignTab() override;

    Document& document() { return *m_document; }
    ViewTabs& views() { return *m_views; }
    SourcePane& source() { return *m_source; }

    struct Panel
    {
        QString dock; // the object name of the dock that it belongs into
        QPointer<QWidget> widget;
    };
    const std::vector<Panel>& panels() const { return m_panels; }

    /// Shows a place of the text.
    void goTo(Place place);

Q_SIGNALS:
    /// The panel shall be seen, and gets the focus.
    void panelRequested(QWidget* panel);

private:
    Document* m_document;
    ViewTabs* m_views;
    OutlinePanel* m_outline;
    Inspector* m_inspector;
    SourcePane* m_source;
    std::vector<Panel> m_panels;
};

} // namespace pigpen
