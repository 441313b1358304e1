#pragma once

#include <QString>
#include <QStringList>

/// The user guide: Markdown that the program brings along, in each of its languages. The same pages are HTML in
/// packages.
namespace pigpen::guide {

/// Names of the chapters in their order: "start", "views" …
QStringList chapters();

/// In the language of the program where the guide has it, else in English; empty where there is no such chapter.
QString chapter(const QString& name);

/// Its first heading.
QString titleOf(const QString& markdown);

/// What links call a heading: "Who takes over" is "who-takes-over", as on GitHub.
QString anchorOf(const QString& heading);

/// The chapter that tells about a panel or a dialog, by its object name; the first one where none does.
QString chapterAbout(const QString& panel);

} // namespace pigpen::guide
