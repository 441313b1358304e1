#pragma once

#include "app/document/background.h"
#include "app/document/document.h"
#include "app/panels/source/sourcedocument.h"

class QPlainTextEdit;

namespace pigpen {

/// Keeps what an editor shows and the document's text in step: what is typed goes to the document as splices, what
/// others change is put into the editor's text where it changed. A large text is made ready beside the window's own
/// work: until then the editor shows what it showed before, and nothing can be typed.
class SourceText : public QObject
{
    Q_OBJECT

public:
    /// The object belongs to the editor.
    SourceText(Document* document, QPlainTextEdit* editor);

    const TextLines& lines() const { return m_lines; }
    /// Whether the editor can show this text without losing a byte: only then may it be typed in.
    bool isFaithful() const { return m_faithful && !m_making.isRunning(); }
    /// Whether a change of the editor's text or cursor is this object's own doing.
    bool isUpdating() const { return m_updating; }

    /// The editor's character position of a byte offset, and back.
    int positionOf(qsizetype offset) const;
    qsizetype offsetOf(int position) const;

Q_SIGNALS:
    /// Another text is shown.
    void replaced();
    /// The text that is shown changed, by typing or from elsewhere.
    void changed();

private:
    void showWholeText();
    void show(TextLines lines, SourceDocument* shown);
    void showSplices(const yaml::Splices& splices);
    bool showSplice(const yaml::Splice& splice);
    void takeTyping(int position, int removed, int added);

    Document* m_document;
    QPlainTextEdit* m_editor;
    QTextDocument* m_shown = nullptr;
    TextLines m_lines; // what the editor shows, as bytes
    bool m_faithful = true;
    bool m_updating = false;
    Background m_making; // of a large text
};

} // namespace pigpen
