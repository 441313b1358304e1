#include "core/publish/document/markdown.h"

#include "core/diagram/textwidth.h"
#include "core/publish/document/subject.h"

namespace pigpen::document {

namespace {

QString reference(QChar c)
{
    return QStringLiteral("&#%1;").arg(c.unicode());
}

/// An underscore between letters means nothing: dbuser_meta stays legible in the source.
bool isWithinWord(const QString& text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber();
}

/// Words that stay words, wherever they stand in a line.
QString escaped(const QString& written)
{
    static const QString signs = QStringLiteral("\\`*[]<>|~&$");
    const QString text = diagram::printable(written);
    QString safe;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool address = text[i] == u':' && QStringView(text).mid(i, 3) == u"://";
        const bool emphasis = text[i] == u'_' && !isWithinWord(text, i);
        safe += address || emphasis || signs.contains(text[i]) ? reference(text[i]) : QString(text[i]);
    }
    return safe;
}

/// A line of its own: whatever it begins with opens no heading, list or quotation.
QString paragraph(const QString& text)
{
    if (text.isEmpty() || text[0].isLetter())
        return escaped(text);
    return reference(text[0]) + escaped(text.mid(1));
}

QString code(const QString& written)
{
    const QString text = diagram::printable(written);
    static const QString risky = QStringLiteral("`|\\");
    const bool plain = !text.startsWith(u' ') && !text.endsWith(u' ') &&
                       std::ranges::none_of(text, [](QChar c) { return risky.contains(c); });
    return plain ? u'`' + text + u'`' : QStringLiteral("<code>") + escaped(text) + QStringLiteral("</code>");
}

QString markdown(const Item& item)
{
    if (item.text.isEmpty())
        return {};
    const QString text = item.machine ? code(item.text) : escaped(item.text);
    return item.note.isEmpty() ? text : text + u' ' + escaped(item.note);
}

QString markdown(const Cell& cell)
{
    QStringList lines;
    for (const Line& line : cell) {
        QStringList items;
        for (const Item& item : line)
            items << markdown(item);
        lines << items.join(QStringLiteral(", "));
    }
    return lines.join(QStringLiteral("<br>"));
}

QString row(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString written(const Paragraph& text, const Section&)
{
    return paragraph(text) + QStringLiteral("\n\n");
}

QString written(const Figures& figures, const Section&)
{
    QStringList labels;
    QStringList counts;
    for (const Figure& figure : figures) {
        labels << escaped(figure.label);
        counts << QString::number(figure.count);
    }
    return row(labels) + row(QStringList(labels.size(), QStringLiteral("---:"))) + row(counts) + u'\n';
}

QString written(const Table& table, const Section& section)
{
    QStringList titles;
    QStringList rules;
    for (const Column& column : table.columns) {
        titles << escaped(column.title);
        rules << (column.number ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    QString text =
        table.caption == section.title ? QString() : QStringLiteral("**%1**\n\n").arg(escaped(table.caption));
    text += row(titles) + row(rules);
    for (const std::vector<Cell>& cells : table.rows) {
        QStringList texts;
        for (const Cell& cell : cells)
            texts << markdown(cell);
        text += row(texts);
    }
    return text + u'\n';
}

/// A fence longer than any in the text, so that nothing in it ends the block.
QString fenceAround(const QString& text)
{
    QString fence = QStringLiteral("```");
    while (text.contains(fence))
        fence += u'`';
    return fence;
}

QString written(const Picture& picture, const Section&)
{
    if (picture.mermaid.isEmpty())
        return {};
    const QString diagram = QString::fromUtf8(picture.mermaid).trimmed();
    const QString fence = fenceAround(diagram);
    return QStringLiteral("### ") + escaped(picture.title) + QStringLiteral("\n\n") + paragraph(picture.description) +
           QStringLiteral("\n\n") + fence + QStringLiteral("mermaid\n") + diagram + u'\n' + fence +
           QStringLiteral("\n\n");
}

/// The anchor that GitHub and GitLab make of a heading.
QString slugOf(const QString& title)
{
    QString slug;
    for (const QChar c : title.toLower()) {
        if (c == u' ')
            slug += u'-';
        else if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            slug += c;
    }
    return slug;
}

QString sourceOf(const Document& document)
{
    QString text;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            text += QStringLiteral("- ") + label + QStringLiteral(": ") + code(value) + u'\n';
    };
    add(Words::tr("Made from"), document.fileName);
    add(QStringLiteral("SHA-256"), QString::fromLatin1(document.sha256));
    add(QStringLiteral("Pigsty"), document.version);
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace

QByteArray toMarkdown(const Document& document)
{
    QString contents;
    QString body;
    for (const Section& section : document.sections) {
        QString text;
        for (const Block& block : section.blocks)
            text += std::visit([&](const auto& one) { return written(one, section); }, block);
        if (text.isEmpty())
            continue;
        contents += QStringLiteral("- [%1](#%2)\n").arg(escaped(section.title), slugOf(section.title));
        body += QStringLiteral("\n## ") + escaped(section.title) + QStringLiteral("\n\n") + text.trimmed() + u'\n';
    }
    const QString title = QStringLiteral("# ") + paragraph(document.title) + QStringLiteral("\n\n");
    return (title + sourceOf(document) + contents + body).toUtf8();
}

} // namespace pigpen::document
