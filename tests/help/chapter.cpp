#include "tests/help/chapter.h"

#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace guide {

namespace {

int statusIn(const QString& comment)
{
    static const QRegularExpression reported(QStringLiteral("exit status(?: is)? 1\\b|退出状态(?:为)? 1(?!\\d)"));
    return reported.match(comment).hasMatch() ? 1 : 0;
}

QString withoutCode(QString line)
{
    static const QRegularExpression code(QStringLiteral("`[^`]*`"));
    return line.replace(code, QStringLiteral("``"));
}

void addCommand(Chapter& chapter, QString& pending, int line)
{
    const auto [text, comment] = splitComment(pending);
    if (!text.isEmpty())
        chapter.commands.push_back({text, statusIn(comment), line});
    pending.clear();
}

void addHeading(Chapter& chapter, const QString& line, int number)
{
    static const QRegularExpression heading(QStringLiteral("^(#+) (.+)$"));
    if (const auto match = heading.match(line); match.hasMatch())
        chapter.headings.push_back({int(match.capturedLength(1)), match.captured(2), number});
}

} // namespace

QString Heading::anchor() const
{
    QString anchor;
    for (const QChar letter : text.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter == u' ')
            anchor += u'-';
    }
    return anchor;
}

QString Chapter::section(const QString& heading) const
{
    const auto first = std::ranges::find(headings, heading, &Heading::text);
    if (first == headings.end())
        return {};
    const auto next =
        std::find_if(first + 1, headings.end(), [&](const Heading& one) { return one.level <= first->level; });
    const qsizetype end = next == headings.end() ? lines.size() : next->line - 1;
    return lines.mid(first->line, end - first->line).join(u'\n');
}

std::pair<QString, QString> splitComment(const QString& line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line[i];
        if (!quote.isNull())
            quote = letter == quote ? QChar() : quote;
        else if (letter == u'\'' || letter == u'"')
            quote = letter;
        else if (letter == u'#' && (i == 0 || line[i - 1].isSpace()))
            return {line.left(i).trimmed(), line.mid(i + 1).trimmed()};
    }
    return {line.trimmed(), {}};
}

Chapter read(const QString& path)
{
    Chapter chapter{path.section(u'/', -1), {}, {}, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return chapter;
    chapter.lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QString block; // the mark of that which the line stands in
    QString pending;
    int number = 0;
    for (const QString& line : std::as_const(chapter.lines)) {
        ++number;
        const bool isFence = line.startsWith(QLatin1String("```"));
        chapter.prose << (isFence || !block.isEmpty() ? QString() : withoutCode(line));
        if (isFence) {
            block = block.isEmpty() ? line : QString();
        } else if (block.isEmpty()) {
            addHeading(chapter, line, number);
        } else if (block == u"```sh") {
            pending += line;
            if (pending.endsWith(u'\\'))
                pending.chop(1);
            else
                addCommand(chapter, pending, number);
        }
    }
    return chapter;
}

QStringList chapterNames(const QString& language)
{
    return QDir(pathOf(language, {})).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

QString pathOf(const QString& language, const QString& chapter)
{
    return shared::source(QStringLiteral("resources/help/%1/%2").arg(language, chapter));
}

} // namespace guide
