#pragma once

#include "app/document/document.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace pigpen {

class ChangePicture;
class DifferenceTree;
class DiffView;
class Review;

/// What saving would write, before it is written: by entity at the left, by line and as a picture at the right.
/// Choosing one side shows its place on the other. Accepted means: save. The same for how the document differs from
/// another design; there is nothing to save then.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDialog(Document* document, QWidget* parent = nullptr);
    /// `other` is the earlier of the two; it has a snapshot.
    ReviewDialog(Document* document, const Design& other, QWidget* parent = nullptr);

private:
    ReviewDialog(Document* document, Review* review, bool saves, QWidget* parent);
    QWidget* makeSides();
    QWidget* makeButtons(bool saves);
    void connectSides();
    void showLines(int difference);
    void savePicture();
    void showState();
    QString counts() const;

    Document* m_document;
    Review* m_review;
    DifferenceTree* m_tree;
    DiffView* m_lines;
    ChangePicture* m_picture;
    QTabWidget* m_tabs;
    QLabel* m_remark;
    QPushButton* m_revert;
    QPushButton* m_save; // of the picture
};

} // namespace pigpen
