#pragma once

#include "app/document/document.h"
#include "app/panels/source/textsearch.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace pigpen {

class SourceEditor;

/// Finds words in the source and replaces them, each replacing as one step of the document's undo.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    FindBar(Document* document, SourceEditor* editor, QWidget* parent = nullptr);

    /// Opens for what is selected in the editor, with the row for replacing or without.
    void open(bool replacing);
    void findNext() { go(1); }
    void findPrevious() { go(-1); }
    void replaceCurrent();
    void replaceAll();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeRows();
    QToolButton* addChoice(const QString& sign, const QString& name, const QString& hint);
    TextSearch search() const;
    void look();
    void lookFrom(int position);
    void go(int way);
    void showCount();
    int currentHit() const;

    Document* m_document;
    SourceEditor* m_editor;
    QLineEdit* m_words;
    QLineEdit* m_replacement;
    QToolButton* m_minds;
    QToolButton* m_wholeWords;
    QToolButton* m_pattern;
    QLabel* m_count;
    QWidget* m_replaceRow;
    int m_start = 0; // where looking began, so that more letters don't lead further away
};

} // namespace pigpen
