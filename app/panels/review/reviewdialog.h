#pragma once

#include "app/document/document.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace pigpen {

class DifferenceTree;
class DiffView;
class Review;

/// What saving would write, before it is written: by entity at the left, by line at the right. Choosing one side shows
/// its place on the other. Accepted means: save.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDialog(Document* document, QWidget* parent = nullptr);

private:
    QWidget* makeSides();
    QWidget* makeButtons();
    void showState();
    QString counts() const;

    Review* m_review;
    DifferenceTree* m_tree;
    DiffView* m_lines;
    QLabel* m_remark;
    QPushButton* m_revert;
};

} // namespace pigpen
