#include "core/publish/changes/textwrap.h"

#include "core/diagram/textwidth.h"

namespace pigpen {

namespace {

/// As much of a word as fits, at least one character.
qsizetype fitting(const QString& word, double width, const diagram::Style& style)
{
    qsizetype count = word.size();
    while (count > 1 && diagram::widthOf(word.first(count), style) > width)
        --count;
    // A pair of surrogates stays together.
    return count > 1 && word[count - 1].isHighSurrogate() ? count - 1 : count;
}

/// Takes the sign of what came or went off the end of a line, since it belongs to the word behind it.
QString takenSign(QString& line)
{
    if (!line.endsWith(QStringLiteral(" +")) && !line.endsWith(QStringLiteral(" −")))
        return {};
    const QString sign = line.last(1) + u' ';
    line.chop(2);
    return sign;
}

} // namespace

QStringList wrapped(const QString& words, double width, const diagram::Style& style)
{
    QStringList lines{QString()};
    for (QString word : diagram::printable(words).split(u' ')) {
        const QString longer = lines.back().isEmpty() ? word : lines.back() + u' ' + word;
        if (diagram::widthOf(longer, style) <= width) {
            lines.back() = longer;
            continue;
        }
        if (!lines.back().isEmpty()) {
            word.prepend(takenSign(lines.back()));
            lines << QString();
        }
        while (diagram::widthOf(word, style) > width && word.size() > 1) {
            const qsizetype count = fitting(word, width, style);
            lines.back() = word.first(count);
            word = word.mid(count);
            lines << QString();
        }
        lines.back() = word;
    }
    return lines;
}

} // namespace pigpen
