#pragma once

#include "app/document/document.h"

#include <QUndoCommand>

namespace pigpen {

/// Whether `next` continues the typing (or deleting) of `first` so that people would undo both together; then the one
/// splice that does both.
std::optional<yaml::Splice> continued(const yaml::Splice& first, const yaml::Splice& next);

/// The one kind of undo command: an edit of the text, and the positions before and after. It is pushed when its effect
/// is there already.
class Document::Change : public QUndoCommand
{
public:
    /// What stands beside the text: where entities are placed, and the numbers that were used up to now.
    struct Aside
    {
        Sidecar sidecar;
        edit::UsedNumbers used;
    };

    Change(Document& document, edit::Edit edit, Aside before, Sidecar after, QString joint);

    void redo() override;
    void undo() override;
    int id() const override { return m_joint.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Document& m_document;
    edit::Edit m_edit;
    Aside m_before;
    Sidecar m_after;
    QString m_joint; // of steps that become one when they follow one another
    bool m_applied = true;
};

} // namespace pigpen
