#pragma once

#include "core/diagram/writing.h"

#include <QByteArray>
#include <vector>

namespace pigpen::diagram::svg {

/// A shape's markup.
struct Fragment
{
    QByteArray markup;
    bool isText = false; // words never lie under the other shapes of their figure: so they may be written later
};
using Fragments = std::vector<Fragment>;

/// Writes what many figures have in common once, and refers to it: the cards of a thousand instances differ in two
/// words.
class Sharing
{
public:
    /// First of all figures: counts what they are made of.
    void count(const Fragments& figure);
    /// Then of all figures: which parts stand together.
    void collect(const Fragments& figure);
    /// Then once: decides what is worth sharing and names it, unlike any other id.
    void settle(UniqueIds& ids);

    /// The definitions, and a figure with references to them.
    QByteArray definitions() const;
    QByteArray write(const Fragments& figure) const;

private:
    struct Part
    {
        QByteArray markup;
        bool isCommon = false;
    };
    struct Candidate
    {
        int count = 0;
        QByteArray id; // empty where it does not pay
    };
    std::vector<Part> partsOf(const Fragments& figure) const;

    QHash<QByteArray, int> m_counts;
    QHash<QByteArray, Candidate> m_candidates;
    std::vector<QByteArray> m_order; // of the candidates, by their first use
};

} // namespace pigpen::diagram::svg
