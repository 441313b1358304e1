#pragma once

#include "app/document/document.h"

namespace pigpen {

/// Several verbs that make one step on the undo stack: each is asked on the topology that the last one leaves. Nothing
/// is done until the edit is performed.
class Sequence
{
public:
    explicit Sequence(const Document& document);

    TopologyPtr topology() const { return m_snapshot ? m_snapshot->topology : nullptr; }
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    const edit::UsedNumbers& usedNumbers() const { return m_used; }
    const edit::Defaults& defaults() const { return m_defaults; }

    /// Errors: the verb's own, or the result would be no inventory; the sequence stays as it was.
    tl::expected<void, Error> add(const edit::Result& result);
    /// All so far; its label is the first verb's unless another is set.
    const edit::Edit& edit() const { return m_edit; }
    void setLabel(const QString& label) { m_edit.label = label; }

private:
    SnapshotPtr m_snapshot;
    edit::UsedNumbers m_used;
    edit::Defaults m_defaults;
    edit::Edit m_edit;
};

} // namespace pigpen
