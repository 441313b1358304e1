#pragma once

#include "app/panels/problems/problemfixing.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QTabWidget;

namespace pigpen {

class ChangePicture;
class DiffView;
class Review;

/// What fixes would do, before they do it: a line for each, and how the text and the picture would change. Accepted
/// means: do it.
class FixDialog : public QDialog
{
    Q_OBJECT

public:
    FixDialog(Document* document, const FixProposal& proposal, QWidget* parent = nullptr);

private:
    QWidget* makeSides(const QStringList& notes);
    QWidget* makeButtons();
    QString summary(const FixProposal& proposal, const Design& after) const;

    Document* m_document;
    Review* m_review;
    DiffView* m_lines;
};

} // namespace pigpen
