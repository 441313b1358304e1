#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace pigpen {

/// Colours YAML for reading: keys, quoted strings, comments, numbers and switches, anchors. It colours line by line and
/// knows only as much of YAML as that takes. It colours only the lines that are in sight, so that a long text is there
/// at once.
class YamlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit YamlHighlighter(QTextDocument* document);
    /// Takes its colours anew from the light or the dark theme.
    void setDark(bool dark);
    /// Colours these lines (from 0), where they are not yet: they come into sight.
    void show(int first, int last);

    /// How many lines were coloured, ever: for tests that guard the cost.
    int linesColoured() const { return m_coloured; }

protected:
    void highlightBlock(const QString& line) override;

private:
    enum class Token { Key, String, Number, Comment, Anchor, Indicator };

    bool continuesBlockScalar(const QString& line);
    void highlightTokens(const QString& line);
    void highlightPlain(const QString& line, qsizetype begin, qsizetype end);
    void mark(qsizetype begin, qsizetype end, Token token);

    QTextCharFormat m_formats[6];
    int m_first = 0; // the lines in sight
    int m_last = -1;
    int m_coloured = 0;
};

} // namespace pigpen
