#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace pigpen {

/// Colours YAML for reading: keys, quoted strings, comments, numbers and switches, anchors. It colours line by line and
/// knows only as much of YAML as that takes.
class YamlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit YamlHighlighter(QTextDocument* document);
    /// Takes its colours anew from the light or the dark theme.
    void setDark(bool dark);

protected:
    void highlightBlock(const QString& line) override;

private:
    enum class Token { Key, String, Number, Comment, Anchor, Indicator };

    bool continuesBlockScalar(const QString& line);
    void highlightTokens(const QString& line);
    void highlightPlain(const QString& line, qsizetype begin, qsizetype end);
    void mark(qsizetype begin, qsizetype end, Token token);

    QTextCharFormat m_formats[6];
};

} // namespace pigpen
