#pragma once

#include "app/panels/source/sourcemarks.h"
#include "app/panels/source/textsearch.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace pigpen {

class Completer;
class LineMargin;
class YamlHighlighter;

/// The inventory's text, to be read and typed in, with its marks. It holds no undo of its own.
class SourceEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceEditor(Document* document, QWidget* parent = nullptr);

    const SourceText& text() const { return *m_text; }
    const SourceMarks& marks() const { return *m_marks; }
    const YamlHighlighter& highlighter() const { return *m_highlighter; }
    Completer& completer() { return *m_completer; }
    const TextSearch::Hits& hits() const { return m_hits; }
    /// Marks what was found.
    void setHits(TextSearch::Hits hits);

    /// A line of the text and where it is in the viewport.
    struct ShownLine
    {
        QTextBlock block;
        QRectF area;

        /// Where these characters of it are.
        QRectF rect(int column, int length) const;
    };
    std::vector<ShownLine> shownLines() const;
    LineRange linesInSight() const;

    void goTo(Place place);
    void select(int position, int length);
    void toggleComment();
    /// Asks for the fix at the cursor; where there are several, which one. Where there is none, the document says so.
    void fixAtCursor();

Q_SIGNALS:
    // What is wanted of a finding at a place of the text.
    void fixRequested(const pigpen::check::Finding& finding);
    void ignoreRequested(const pigpen::check::Finding& finding);
    void problemRequested(const pigpen::check::Finding& finding);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool editLines(QKeyEvent* event);
    void showMargin();
    void showReplaced();
    void followSelection();
    void tellSelection();
    void refresh();
    void applyColours();
    QString wordsAt(const QPoint& position) const;

    Document* m_document;
    YamlHighlighter* m_highlighter;
    SourceText* m_text;
    SourceMarks* m_marks;
    LineMargin* m_margin;
    Completer* m_completer;
    TextSearch::Hits m_hits;
    bool m_tabLeaves = false; // Escape was pressed: Tab goes to the next panel
    bool m_following = false;
};

} // namespace pigpen
