#include "core/publish/changes/textwrap.h"

#include "core/diagram/textwidth.h"

#include <vector>

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

/// What stays together on a line, and whether a blank parts it from what stands before it.
struct Piece
{
    QString text;
    bool hasBlank = false;
};

bool isWide(const QString& character)
{
    return diagram::columnsOf(character) > 1;
}

/// Whether a line may begin with the character behind these: East Asian words have no blanks between them, but no line
/// begins with what closes, nor ends with what opens.
bool mayBreak(const QString& before, const QString& character)
{
    static const QString closing = QStringLiteral("，。：；、！？）】》”’…%");
    static const QString opening = QStringLiteral("（【《“‘");
    if (before.isEmpty() || closing.contains(character) || opening.contains(before.back()))
        return false;
    return isWide(character) || isWide(before.last(1));
}

void addPieces(const QString& word, std::vector<Piece>& pieces)
{
    pieces.push_back({{}, true});
    for (qsizetype i = 0; i < word.size();) {
        const bool isPair = word[i].isHighSurrogate() && i + 1 < word.size();
        const QString character = word.mid(i, isPair ? 2 : 1);
        if (mayBreak(pieces.back().text, character))
            pieces.push_back({});
        pieces.back().text += character;
        i += character.size();
    }
}

std::vector<Piece> piecesOf(const QString& words)
{
    std::vector<Piece> pieces;
    for (const QString& word : words.split(u' '))
        addPieces(word, pieces);
    return pieces;
}

} // namespace

QStringList wrapped(const QString& words, double width, const diagram::Style& style)
{
    QStringList lines{QString()};
    for (auto& [word, hasBlank] : piecesOf(diagram::printable(words))) {
        const QString blank = lines.back().isEmpty() || !hasBlank ? QString() : QStringLiteral(" ");
        const QString longer = lines.back() + blank + word;
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
