#pragma once

#include "app/document/document.h"
#include "app/panels/source/textlines.h"

#include <QTimer>

class QTextDocument;

namespace pigpen {

/// Keeps what an editor shows and the document's text in step: what is typed goes to the document as splices, what
/// others change is put into the editor's text where it changed. A large text comes in slices, so that the window
/// never waits for it: until all is there, nothing can be typed.
class SourceText : public QObject
{
    Q_OBJECT

public:
    SourceText(Document* document, QTextDocument* shown, QObject* parent);

    const TextLines& lines() const { return m_lines; }
    /// Whether the editor can show this text without losing a byte: only then may it be typed in.
    bool isFaithful() const { return m_faithful && m_slices.isEmpty(); }
    /// Whether a change of the editor's text or cursor is this object's own doing.
    bool isUpdating() const { return m_updating; }

    /// The editor's character position of a byte offset, and back.
    int positionOf(qsizetype offset) const;
    qsizetype offsetOf(int position) const;

Q_SIGNALS:
    /// Another text is shown.
    void replaced();
    /// All of it is there.
    void completed();
    /// The text that is shown changed, by typing or from elsewhere.
    void changed();

private:
    void showWholeText();
    QString takeSlice();
    void showSlice();
    void showSplices(const yaml::Splices& splices);
    bool showSplice(const yaml::Splice& splice);
    void takeTyping(int position, int removed, int added);

    Document* m_document;
    QTextDocument* m_shown;
    TextLines m_lines; // what the editor shows, as bytes
    bool m_faithful = true;
    bool m_updating = false;
    QString m_slices; // what is not shown yet begins at m_next; empty when all is
    qsizetype m_next = 0;
    QTimer m_nextSlice;
};

} // namespace pigpen
