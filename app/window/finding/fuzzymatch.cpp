#include "app/window/finding/fuzzymatch.h"

#include <QString>

#include <algorithm>
#include <array>

namespace pigpen::fuzzy {

namespace {

// What is longer is compared by its beginning.
constexpr int longestPattern = 24;
constexpr int longestText = 120;

constexpr int impossible = -1'000'000;
constexpr int atStart = 12;     // of the text
constexpr int atWord = 8;       // of a word in it
constexpr int sideBySide = 12;  // with the letter before
constexpr int gap = 3;          // is taken off where it is not
constexpr int perLetterTo = 60; // texts shorter than this are preferred, letter by letter

bool isSubsequence(QStringView pattern, QStringView text)
{
    qsizetype at = 0;
    for (const QChar letter : pattern) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

int placeScore(QStringView text, qsizetype at)
{
    if (at == 0)
        return atStart;
    return text[at - 1].isLetterOrNumber() ? 0 : atWord;
}

/// For every letter of the pattern and every place of the text: the best score of all letters so far with this one
/// standing there.
class Table
{
public:
    Table(QStringView pattern, QStringView text)
        : m_pattern(pattern.left(longestPattern)), m_text(text.left(longestText))
    {
        for (qsizetype letter = 0; letter < m_pattern.size(); ++letter)
            fillRow(letter);
    }

    int best() const
    {
        const auto& row = m_rows[size_t(m_pattern.size() - 1)];
        return *std::max_element(row.begin(), row.begin() + m_text.size());
    }

    QList<int> path() const
    {
        QList<int> places(m_pattern.size());
        qsizetype at = m_text.size();
        for (qsizetype letter = m_pattern.size() - 1; letter >= 0; --letter) {
            at = at < m_text.size() ? before(letter, at) : bestUpTo(letter, at);
            places[letter] = int(at);
        }
        return places;
    }

private:
    int value(qsizetype letter, qsizetype at) const { return m_rows[size_t(letter)][size_t(at)]; }

    void fillRow(qsizetype letter)
    {
        auto& row = m_rows[size_t(letter)];
        int reached = impossible; // the best of the letters before, farther off
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            int from = letter == 0 ? 0 : reached - gap;
            if (letter > 0 && at > 0) {
                from = std::max(from, value(letter - 1, at - 1) + sideBySide);
                reached = std::max(reached, value(letter - 1, at - 1));
            }
            const bool fits = m_text[at] == m_pattern[letter] && from > impossible / 2;
            row[size_t(at)] = fits ? from + placeScore(m_text, at) : impossible;
        }
    }

    qsizetype bestUpTo(qsizetype letter, qsizetype end) const
    {
        const auto& row = m_rows[size_t(letter)];
        return std::max_element(row.begin(), row.begin() + end) - row.begin();
    }

    /// Where the letter stands when the next one stands at `next`.
    qsizetype before(qsizetype letter, qsizetype next) const
    {
        const qsizetype best = bestUpTo(letter, next);
        return value(letter, next - 1) + sideBySide >= value(letter, best) - gap ? next - 1 : best;
    }

    QStringView m_pattern;
    QStringView m_text;
    std::array<std::array<int, longestText>, longestPattern> m_rows; // filled as far as the two reach
};

} // namespace

std::optional<int> score(QStringView pattern, QStringView text)
{
    if (!isSubsequence(pattern.left(longestPattern), text.left(longestText)))
        return std::nullopt;
    const int brevity = std::max(0, perLetterTo - int(text.size())) / 4;
    return pattern.isEmpty() ? 0 : Table(pattern, text).best() + brevity;
}

QList<int> positions(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty() || !isSubsequence(pattern.left(longestPattern), text.left(longestText)))
        return {};
    return Table(pattern, text).path();
}

QString pattern(const QString& typed)
{
    QString letters = typed.toLower();
    return letters.remove(u' ');
}

} // namespace pigpen::fuzzy
