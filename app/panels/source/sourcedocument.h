#pragma once

#include "app/panels/source/textlines.h"

#include <QFont>
#include <QTextDocument>

namespace pigpen {

class YamlHighlighter;

/// The characters of a text, as the source editor shows them, with their colours. To make that of a large text takes a
/// while: it may be made in another thread, and be moved then.
class SourceDocument : public QTextDocument
{
    Q_OBJECT

public:
    SourceDocument(const TextLines& lines, const QFont& font);

    YamlHighlighter& highlighter() const { return *m_highlighter; }

private:
    YamlHighlighter* m_highlighter;
};

} // namespace pigpen
