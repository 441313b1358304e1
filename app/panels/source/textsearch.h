#pragma once

#include <QRegularExpression>
#include <vector>

namespace pigpen {

/// What to look for in a text, and what is found.
struct TextSearch
{
    QString words;
    bool minds = false;      // upper and lower case
    bool wholeWords = false; // not inside of names and addresses
    bool isPattern = false;  // a regular expression

    bool operator==(const TextSearch&) const = default;

    struct Hit
    {
        int position = 0;
        int length = 0;

        int end() const { return position + length; }
        bool operator==(const Hit&) const = default;
    };
    using Hits = std::vector<Hit>;

    /// Why nothing can be found: the pattern is wrong. Empty where it is right.
    QString problem() const;
    /// In the order of the text; none that is empty.
    Hits hits(const QString& text) const;
    /// What comes in place of one hit: in a pattern's replacement \1 to \9 stand for its groups, \n for a line break.
    QString replaced(const QString& text, const Hit& hit, const QString& replacement) const;
    /// The text with all hits replaced.
    QString allReplaced(const QString& text, const QString& replacement) const;

private:
    QRegularExpression expression() const;
};

} // namespace pigpen
