#include "app/document/change.h"

namespace pigpen {

namespace {

/// Whether a line ended there, and nothing was typed behind but its successor's indentation.
bool endsLine(const QByteArray& typed)
{
    const qsizetype feed = typed.lastIndexOf('\n');
    return feed >= 0 && typed.sliced(feed).trimmed().isEmpty();
}

} // namespace

std::optional<yaml::Splice> continued(const yaml::Splice& first, const yaml::Splice& next)
{
    const qsizetype typedEnd = first.offset + first.inserted.size();
    const qsizetype nextEnd = next.offset + next.removed.size();
    if (endsLine(first.inserted))
        return std::nullopt;
    if (!first.inserted.isEmpty() && first.offset <= next.offset && nextEnd <= typedEnd) {
        QByteArray inserted = first.inserted;
        inserted.replace(next.offset - first.offset, next.removed.size(), next.inserted);
        return yaml::Splice{first.offset, first.removed, inserted};
    }
    const bool bothDelete = first.inserted.isEmpty() && next.inserted.isEmpty();
    if (bothDelete && next.offset == first.offset)
        return yaml::Splice{first.offset, first.removed + next.removed, {}};
    if (bothDelete && nextEnd == first.offset)
        return yaml::Splice{next.offset, next.removed + first.removed, {}};
    return std::nullopt;
}

Document::Change::Change(Document& document, edit::Edit edit, Aside before, Sidecar after, QString joint)
    : QUndoCommand(edit.label),
      m_document(document),
      m_edit(std::move(edit)),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_joint(std::move(joint))
{
}

void Document::Change::redo()
{
    if (std::exchange(m_applied, true))
        return;
    // The splices fitted this very text before: undo and redo can't be refused.
    (void)m_document.apply(m_edit, m_after);
}

void Document::Change::undo()
{
    m_applied = false;
    (void)m_document.apply({{}, yaml::inverse(m_edit.splices), {}}, m_before.sidecar);
    m_document.m_design.restoreUsedNumbers(m_before.used);
}

bool Document::Change::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const Change*>(other); // QUndoStack compares the ids first
    if (next->m_joint != m_joint)
        return false;
    if (m_edit.splices.empty() && next->m_edit.splices.empty()) {
        m_after = next->m_after;
        setObsolete(m_after == m_before.sidecar);
        return true;
    }
    const auto splice = continued(m_edit.splices.front(), next->m_edit.splices.front());
    if (!splice)
        return false;
    m_edit.splices = {*splice};
    m_after = next->m_after;
    setObsolete(splice->removed == splice->inserted && m_after == m_before.sidecar);
    return true;
}

} // namespace pigpen
