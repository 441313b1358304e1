#include "app/panels/source/sourcepane.h"

#include "app/panels/source/completer.h"
#include "app/panels/source/findbar.h"
#include "app/panels/source/sourceeditor.h"

#include <QVBoxLayout>

namespace pigpen {

SourcePane::SourcePane(Document* document, QWidget* parent)
    : QWidget(parent), m_editor(new SourceEditor(document, this)), m_findBar(new FindBar(document, m_editor, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_editor);
    setFocusProxy(m_editor);
}

void SourcePane::goTo(Place place)
{
    m_editor->goTo(place);
}

void SourcePane::goTo(const check::Finding& finding)
{
    if (const auto place = m_editor->marks().placeOf(finding))
        m_editor->goTo(*place);
}

void SourcePane::fixAtCursor()
{
    m_editor->fixAtCursor();
}

void SourcePane::find()
{
    m_findBar->open(false);
}

void SourcePane::replace()
{
    m_findBar->open(true);
}

void SourcePane::findNext()
{
    m_findBar->findNext();
}

void SourcePane::findPrevious()
{
    m_findBar->findPrevious();
}

void SourcePane::toggleComment()
{
    m_editor->toggleComment();
}

void SourcePane::complete()
{
    m_editor->setFocus();
    m_editor->completer().complete();
}

} // namespace pigpen
