#include "app/panels/source/sourcedocument.h"

#include "app/panels/source/yamlhighlighter.h"

#include <QPlainTextDocumentLayout>

namespace pigpen {

SourceDocument::SourceDocument(const TextLines& lines, const QFont& font) : m_highlighter(new YamlHighlighter(this))
{
    setUndoRedoEnabled(false);
    setDocumentLayout(new QPlainTextDocumentLayout(this));
    setDefaultFont(font);
    setPlainText(lines.shown());
}

} // namespace pigpen
