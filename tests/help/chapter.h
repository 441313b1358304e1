#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The user guide as its tests read it: resources/help/LANGUAGE/CHAPTER.md.
namespace guide {

inline const QStringList languages{QStringLiteral("en"), QStringLiteral("zh_CN")};

/// A line of a block that is marked "sh".
struct Command
{
    QString text; // without its comment
    int status = 0;
    int line = 0; // of the chapter

    bool operator==(const Command& other) const { return text == other.text && status == other.status; }
};

struct Heading
{
    int level = 0;
    QString text;
    int line = 0;

    /// What a link to it says behind "#", as GitHub and cmark-gfm's readers make it.
    QString anchor() const;
};

struct Chapter
{
    QString name;      // start.md
    QStringList lines; // all of them
    QStringList prose; // the same, those of blocks and what stands in `code` made empty
    std::vector<Heading> headings;
    std::vector<Command> commands;

    /// The lines below a heading, until the next of its level or above; empty where there is no such heading.
    QString section(const QString& heading) const;
};

/// Of a file. A block is marked by lines that begin with ```.
Chapter read(const QString& path);

/// What stands before a comment, and the comment: as a shell reads it.
std::pair<QString, QString> splitComment(const QString& line);

/// In their order by name.
QStringList chapterNames(const QString& language);
QString pathOf(const QString& language, const QString& chapter);

} // namespace guide
