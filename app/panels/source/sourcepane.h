#pragma once

#include "app/document/document.h"

#include <QWidget>

namespace pigpen {

class FindBar;
class SourceEditor;

/// The inventory's text as a panel: the editor, and above it the bar that finds and replaces.
class SourcePane : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePane(Document* document, QWidget* parent = nullptr);

    SourceEditor& editor() { return *m_editor; }

    void goTo(Place place);
    /// Where the finding stands; stays where it has no place any more.
    void goTo(const check::Finding& finding);
    void fixAtCursor();
    // What the menus offer.
    void find();
    void replace();
    void findNext();
    void findPrevious();
    void toggleComment();
    void complete();

private:
    SourceEditor* m_editor;
    FindBar* m_findBar;
};

} // namespace pigpen
