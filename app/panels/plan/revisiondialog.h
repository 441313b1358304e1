#pragma once

#include "app/panels/plan/githistory.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace pigpen {

/// Asks for a revision of a file: one of its last commits, or what is typed. It closes when the text is there; what
/// goes wrong is told in place.
class RevisionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RevisionDialog(const QString& path, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The revision as it was asked for, its commit, and the file's text there.
    void chosen(const QString& revision, const QString& shortId, const QByteArray& text);

private:
    void connectAll();
    void fill(const std::vector<GitHistory::Commit>& commits);
    void read();
    static QString listing();
    void refuse(const QString& words);
    void tell(const QString& words);

    GitHistory m_history;
    GitHistory m_reader; // a revision can be typed while the commits are still to come
    QTreeWidget* m_commits;
    QLineEdit* m_revision;
    QLabel* m_words;
    QPushButton* m_compare;
};

} // namespace pigpen
