#pragma once

#include "app/document/document.h"
#include "app/panels/source/textlines.h"

#include <QPlainTextEdit>

namespace pigpen {

class YamlHighlighter;

/// The inventory's text: line numbers, colours, the current entity marked. What is typed goes to the document as
/// splices; what others change is shown without losing the place. It holds no undo of its own.
class SourcePane : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourcePane(Document* document, QWidget* parent = nullptr);

    void goTo(Place place);
    int lineNumberWidth() const;
    void paintLineNumbers(QPaintEvent* event);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showWholeText();
    void showSplices(const yaml::Splices& splices);
    bool showSplice(const yaml::Splice& splice);
    void takeTyping(int position, int removed, int added);
    void followSelection();
    void tellSelection();
    void markLines();
    int positionOf(qsizetype offset) const;
    qsizetype offsetOf(int position) const;
    QTextEdit::ExtraSelection lineMark(int line, const QColor& colour) const;
    void applyColours();

    Document* m_document;
    YamlHighlighter* m_highlighter;
    QWidget* m_lineNumbers;
    TextLines m_lines; // what the editor shows, as bytes
    QString m_shown;   // and as the editor's characters
    bool m_updating = false;
};

} // namespace pigpen
