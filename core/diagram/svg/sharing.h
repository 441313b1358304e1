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

/// Writes what many figures have in common once, and refers to it: the cards of a thousand instances differ in two
/// words.
class Sharing
{
public:
    /// A fragment that is counted: its number among all that differ.
    struct Counted
    {
        int number = 0;
        bool isText = false;
    };
    /// What is written of a figure: something in common with others, or its own markup.
    struct Part
    {
        int candidate = -1;
        QByteArray markup;
    };
    using Parts = std::vector<Part>;

    /// First of all figures: counts what they are made of.
    Counted count(Fragment fragment);
    /// Then of all figures: which parts stand together.
    Parts collect(const std::vector<Counted>& figure);
    /// Then once: decides what is worth sharing and names it, unlike any other id.
    void settle(UniqueIds& ids);

    /// The definitions, and a figure with references to them.
    QByteArray definitions() const;
    void write(QByteArray& svg, const Parts& figure) const;

private:
    struct Candidate
    {
        QByteArray markup;
        int count = 0;
        QByteArray id; // empty where it does not pay
    };
    Part partInCommon();

    QHash<QByteArray, int> m_numbers;
    std::vector<QByteArray> m_fragments; // by number
    std::vector<int> m_counts;
    QHash<QByteArray, int> m_indices;    // of the candidates
    std::vector<Candidate> m_candidates; // by their first use
    QByteArray m_common;                 // what is put together, its room kept
};

} // namespace pigpen::diagram::svg
