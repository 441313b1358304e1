#pragma once

#include "core/design/sidecar.h"

#include <optional>

namespace pigpen {

/// The layout file beside an inventory, as it was when it was read or written last. What counts is its content, not its
/// time.
class LayoutFile
{
    Q_DECLARE_TR_FUNCTIONS(LayoutFile)

public:
    /// Of that inventory. A file that is not there is no problem.
    void read(const QString& inventory);
    /// Its content, from wherever it comes.
    void take(const QByteArray& content);
    /// What it is said to have held, whatever it holds now.
    void assume(const Sidecar& saved);

    /// What it held; where it can't be read, what it held before.
    const Sidecar& saved() const { return m_saved; }
    /// Why it can't be read; none where it can or where there is none.
    const std::optional<Error>& problem() const { return m_problem; }
    /// What it holds, where another program changed that.
    std::optional<QByteArray> outside(const QString& inventory) const;

    /// Writes it where it would say something else, and for an inventory that never had one only where there is
    /// something to say. Errors: it can't be written, can't be read and may hold what is worth keeping, or another
    /// program changed it.
    tl::expected<void, Error> update(const QString& inventory, const Sidecar& sidecar);
    /// The same whatever is there.
    tl::expected<void, Error> replace(const QString& inventory, const Sidecar& sidecar);

private:
    Sidecar m_saved;
    QByteArray m_digest; // of the content; empty where there is none
    std::optional<Error> m_problem;
};

} // namespace pigpen
