#pragma once

#include "core/diagram/theme.h"
#include "core/diagram/writing.h"

#include <QMap>
#include <QStringList>

namespace pigpen::diagram::mermaid {

/// Words for between a diagram's quotes: whatever Mermaid, its Markdown or HTML could read as theirs is written as a
/// character's number.
QString quoted(const QString& words);
/// Lines of words under one another, the first of them bold.
QString label(const QStringList& lines);

/// What stands above every diagram: its title, how it is laid out (YAML, lines with their indents) and what it tells a
/// screen reader. `description` is ours, not the inventory's.
QString heading(const QString& diagram, const QString& title, const QString& layout, const QString& description);

/// A diagram's text as it grows, and what Mermaid sets a limit to.
class Text
{
public:
    /// A name for a thing of that kind (a letter), as Mermaid takes it: unique, and none of its own words.
    QString id(QChar kind, const QString& name) { return m_ids.unique(kind + QStringLiteral("_") + name); }
    void add(const QString& line) { m_lines << QStringLiteral("  ") + line; }
    const QStringList& lines() const { return m_lines; }

private:
    UniqueIds m_ids{u"_", u'_'};
    QStringList m_lines;
};

/// What things look like, by names of looks. They begin with "look", so that they are none of Mermaid's own classes.
class Looks
{
public:
    void add(const QString& id, const QString& name, const Hue& hue, const QString& more = {});
    QStringList lines() const;

private:
    QMap<QString, QString> m_definitions;
    QMap<QString, QStringList> m_members;
};

struct Written
{
    QString text;
    int edges = 0;
};

/// Mermaid draws nothing that is longer than this (its default `maxTextSize`), or has more lines (`maxEdges`).
inline constexpr qsizetype mostText = 50000;
inline constexpr int mostEdges = 500;

} // namespace pigpen::diagram::mermaid
