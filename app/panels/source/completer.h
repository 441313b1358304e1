#pragma once

#include "app/document/document.h"
#include "app/panels/source/completion.h"

class QKeyEvent;

namespace pigpen {

class CompletionPopup;
class SourceEditor;

/// Offers what may be written at the cursor, while typing and when asked, and writes what is chosen as if it were
/// typed.
class Completer : public QObject
{
    Q_OBJECT

public:
    Completer(Document* document, SourceEditor* editor);

    /// Opens the list, where there is anything to offer.
    void complete();
    void close();
    bool isOpen() const;
    /// What is offered now; nothing while the list is closed.
    const std::vector<Completion>& offered() const { return m_offer.items; }

    /// Says whether a key was meant for the list.
    bool take(QKeyEvent* event);
    /// After a key wrote that text.
    void followTyping(const QString& typed);

private:
    bool look();
    void show();
    void accept();

    Document* m_document;
    SourceEditor* m_editor;
    CompletionPopup* m_popup;
    Completions m_offer;
};

} // namespace pigpen
