#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

/// The inventories that rules are tested with: a file a rule under tests/check/cases, called RULE.yml, of sections:
///
///     #### fires: why            an inventory in which the rule finds something in each line that ends in “# <--”,
///                                and nothing in other lines
///     #### fixed                 what all fixes of the rule make of the inventory above; only behind “fires”
///     #### spares: why           a near miss: the rule finds nothing
///     #### opened                the inventory above as it was when the design was opened
///
/// What other rules find there does not count.
namespace cases {

struct Case
{
    QString rule;
    QString title;
    QByteArray text;
    QByteArray fixed;  // empty: not told
    QByteArray opened; // empty: unknown
    bool fires = false;
};

/// Of all files, in the order of their names.
std::vector<Case> all();
/// The lines, from 1, that are marked.
std::vector<int> markedLines(const QByteArray& text);

} // namespace cases
