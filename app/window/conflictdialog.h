#pragma once

#include "core/design/merging.h"

#include <QDialog>

#include <optional>

class QPlainTextEdit;
class QRadioButton;

namespace pigpen {

/// Both this design and another program changed the same places of a file: shows both, place by place, and has the user
/// choose.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const QString& fileName, const std::vector<merging::Conflict>& conflicts, QWidget* parent);

    /// Of each conflict, whether the file's lines are taken.
    std::vector<bool> takesTheirs() const;

    /// Asks; none where the user wants neither.
    static std::optional<std::vector<bool>> ask(const QString& fileName,
                                                const std::vector<merging::Conflict>& conflicts, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePlace(const merging::Conflict& conflict);

    std::vector<QRadioButton*> m_theirs;
    QList<QPlainTextEdit*> m_texts;
};

} // namespace pigpen
