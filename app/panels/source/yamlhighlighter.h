#pragma once

#include <QObject>
#include <QTextLayout>

#include <optional>

class QTextBlock;

namespace pigpen {

/// Colours YAML for reading: keys, quoted strings, comments, numbers and switches, anchors. It colours line by line and
/// knows only as much of YAML as that takes. It colours only the lines that are in sight: QSyntaxHighlighter would lay
/// out every line of a long text to do so.
class YamlHighlighter : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the document, which must be empty yet.
    explicit YamlHighlighter(QTextDocument* document);
    /// Takes its colours anew from the light or the dark theme.
    void setDark(bool dark);
    /// Colours these lines (from 0), where they are not yet: they come into sight.
    void show(int first, int last);

    /// How many lines were coloured, ever: for tests that guard the cost.
    int linesColoured() const { return m_coloured; }

private:
    enum class Token { Key, String, Number, Comment, Anchor, Indicator };

    void follow(int position, int removed, int added);
    void colour(const QTextBlock& block);
    void highlightTokens(const QString& line);
    void highlightPlain(const QString& line, qsizetype begin, qsizetype end);
    void mark(qsizetype begin, qsizetype end, Token token);

    QTextDocument* m_document;
    QTextCharFormat m_formats[6];
    std::optional<bool> m_dark;
    QList<QTextLayout::FormatRange> m_ranges; // of the line that is being coloured
    int m_coloured = 0;
};

} // namespace pigpen
