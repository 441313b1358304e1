#pragma once

#include "app/document/document.h"
#include "app/panels/source/textlines.h"

class QTextDocument;

namespace pigpen {

/// Keeps what an editor shows and the document's text in step: what is typed goes to the document as splices, what
/// others change is put into the editor's text where it changed.
class SourceText : public QObject
{
    Q_OBJECT

public:
    SourceText(Document* document, QTextDocument* shown, QObject* parent);

    const TextLines& lines() const { return m_lines; }
    /// Whether the editor can show this text without losing a byte: only then may it be typed in.
    bool isFaithful() const { return m_faithful; }
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
    void showSplices(const yaml::Splices& splices);
    bool showSplice(const yaml::Splice& splice);
    void takeTyping(int position, int removed, int added);

    Document* m_document;
    QTextDocument* m_shown;
    TextLines m_lines; // what the editor shows, as bytes
    bool m_faithful = true;
    bool m_updating = false;
};

} // namespace pigpen
