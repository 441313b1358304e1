#pragma once

#include <QByteArray>
#include <vector>

namespace pigpen::yaml {

/// The one kind of change there is: at `offset`, the bytes `removed` give way to `inserted`. UTF-8, offsets in bytes.
/// It names what it removes, so that it can be undone, and so that applying it to another text is noticed.
struct Splice
{
    qsizetype offset = 0;
    QByteArray removed;
    QByteArray inserted;

    Splice inverse() const { return {offset, inserted, removed}; }
    bool operator==(const Splice&) const = default;
};

/// Splices that are applied one after another: each counts in the text that its predecessors leave.
using Splices = std::vector<Splice>;

/// The splices that undo `splices`, in their order of application.
Splices inverse(const Splices& splices);

/// Whether `text` holds at the splice's offset what the splice says it removes.
bool fits(const Splice& splice, const QByteArray& text);

/// Applies in place; the splice must fit.
void apply(const Splice& splice, QByteArray& text);

/// The smallest single splice that turns `before` into `after`, never cutting a UTF-8 character in two.
Splice difference(const QByteArray& before, const QByteArray& after);

} // namespace pigpen::yaml
