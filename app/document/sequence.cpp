#include "app/document/sequence.h"

namespace pigpen {

Sequence::Sequence(const Document& document)
    : m_snapshot(document.problem() ? nullptr : document.snapshot()),
      m_used(document.usedNumbers()),
      m_defaults(document.defaults())
{
}

tl::expected<void, Error> Sequence::add(const edit::Result& result)
{
    if (!result)
        return tl::unexpected(result.error());
    return yaml::Tree::spliced(m_snapshot->tree, result->splices)
        .and_then([this](const yaml::TreePtr& tree) { return Snapshot::derive(tree, m_snapshot); })
        .map([this, &result](const SnapshotPtr& snapshot) {
            m_snapshot = snapshot;
            m_used.note(*snapshot->topology);
            if (m_edit.label.isEmpty())
                m_edit.label = result->label;
            m_edit.splices.insert(m_edit.splices.end(), result->splices.begin(), result->splices.end());
            m_edit.notes += result->notes;
        });
}

} // namespace pigpen
