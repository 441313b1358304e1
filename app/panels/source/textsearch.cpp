#include "app/panels/source/textsearch.h"

namespace pigpen {

namespace {

/// Characters of names, variables and addresses: "pg-test" is no whole word of "pg-test-1".
const QString wordCharacters = QStringLiteral("[\\w.-]");

QString expanded(const QRegularExpressionMatch& match, const QString& replacement)
{
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement[i];
        if (c != u'\\' || i + 1 == replacement.size()) {
            text += c;
            continue;
        }
        const QChar sign = replacement[++i];
        if (sign >= u'0' && sign <= u'9')
            text += match.captured(sign.digitValue());
        else
            text += sign == u'n' ? QChar(u'\n') : sign;
    }
    return text;
}

} // namespace

QRegularExpression TextSearch::expression() const
{
    QString pattern = isPattern ? words : QRegularExpression::escape(words);
    if (wholeWords)
        pattern = QStringLiteral("(?<!%1)(?:%2)(?!%1)").arg(wordCharacters, pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !minds);
    return QRegularExpression(pattern, options);
}

QString TextSearch::problem() const
{
    const QRegularExpression pattern(words);
    return !isPattern || pattern.isValid() ? QString() : pattern.errorString();
}

TextSearch::Hits TextSearch::hits(const QString& text) const
{
    Hits found;
    const QRegularExpression expression = this->expression();
    if (words.isEmpty() || !expression.isValid())
        return found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            found.push_back({int(match.capturedStart()), int(match.capturedLength())});
    }
    return found;
}

QString TextSearch::replaced(const QString& text, const Hit& hit, const QString& replacement) const
{
    return isPattern ? expanded(expression().match(text, hit.position), replacement) : replacement;
}

QString TextSearch::allReplaced(const QString& text, const QString& replacement) const
{
    QString result;
    qsizetype done = 0;
    for (const Hit& hit : hits(text)) {
        result += QStringView(text).sliced(done, hit.position - done);
        result += replaced(text, hit, replacement);
        done = hit.end();
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace pigpen
