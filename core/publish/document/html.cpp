#include "core/publish/document/html.h"

#include "core/diagram/textwidth.h"
#include "core/publish/document/style.h"
#include "core/publish/document/subject.h"
#include "core/yaml/joint.h"

namespace pigpen::document {

namespace {

QByteArray escaped(const QString& text)
{
    return diagram::printable(text).toHtmlEscaped().toUtf8();
}

QByteArray element(const char* name, const QString& text)
{
    return '<' + QByteArray(name) + '>' + escaped(text) + "</" + name + ">\n";
}

/// The classes of what stands for an entity or for a machine: its colour, and whether it may have to be broken.
QByteArray classesOf(const Item& item)
{
    constexpr qsizetype longest = 28;
    const QByteArray mark = markClass(item.mark);
    QByteArrayList classes;
    if (!mark.isEmpty())
        classes << "m" << mark;
    if (item.text.size() > longest)
        classes << "long";
    return classes.isEmpty() ? QByteArray() : " class=\"" + classes.join(' ') + '"';
}

QByteArray html(const Item& item)
{
    QByteArray text = escaped(item.text);
    if (item.machine)
        text = "<code" + classesOf(item) + '>' + text + "</code>";
    else if (item.mark != diagram::Colour::None)
        text = "<span" + classesOf(item) + '>' + text + "</span>";
    return item.note.isEmpty() ? text : text + " <small>" + escaped(item.note) + "</small>";
}

QByteArray html(const Cell& cell)
{
    QByteArray text;
    for (const Line& line : cell) {
        if (!text.isEmpty())
            text += "<br>";
        for (size_t i = 0; i < line.size(); ++i)
            text += (i > 0 ? ", " : "") + html(line[i]);
    }
    return text;
}

/// As legible as an address can be, so that it stays small and compresses and compares well; in single quotes.
QByteArray dataUrl(const QByteArray& svg)
{
    return "data:image/svg+xml," + svg.toPercentEncoding(" \"!$()*+,/:;=?@[]{}");
}

/// Writes the parts of the page, numbering what needs a number.
class Writer
{
public:
    explicit Writer(const Document& document) : m_document(document) {}

    QByteArray write()
    {
        QByteArray sections;
        for (const Section& section : m_document.sections)
            sections += written(section);
        return head() + "<body>\n<a class=\"skip\" href=\"#content\">" + escaped(Words::tr("To the content")) +
               "</a>\n" + header() + contents() + "<main id=\"content\">\n" + sections + "</main>\n</body>\n</html>\n";
    }

private:
    /// Where a picture stands: "diagrams-2".
    static QByteArray anchor(const Section& section, size_t index)
    {
        return section.id.toUtf8() + '-' + QByteArray::number(qulonglong(index + 1));
    }

    QByteArray head() const
    {
        return "<!DOCTYPE html>\n<html lang=\"" + escaped(joint::language()) +
               "\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
               "'unsafe-inline'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Pigpen\">\n"
               "<link rel=\"icon\" href=\"data:,\">\n" +
               element("title", m_document.title) + "<style>\n" + styleSheet() + "</style>\n</head>\n";
    }

    QByteArray header() const
    {
        QByteArray source;
        const auto add = [&](const QString& label, const QByteArray& value) {
            if (!value.isEmpty())
                source += "<dt>" + escaped(label) + "</dt><dd><code>" + value + "</code></dd>\n";
        };
        add(Words::tr("Made from"), escaped(m_document.fileName));
        add(QStringLiteral("SHA-256"), m_document.sha256);
        add(QStringLiteral("Pigsty"), escaped(m_document.version));
        return "<header>\n" + element("h1", m_document.title) + "<dl>\n" + source + "</dl>\n</header>\n";
    }

    QByteArray contents() const
    {
        QByteArray list;
        for (const Section& section : m_document.sections) {
            QByteArray pictures;
            for (size_t i = 0; i < section.blocks.size(); ++i)
                if (const auto* const picture = std::get_if<Picture>(&section.blocks[i]))
                    pictures +=
                        "<li><a href=\"#" + anchor(section, i) + "\">" + escaped(picture->title) + "</a></li>\n";
            list += "<li><a href=\"#" + section.id.toUtf8() + "\">" + escaped(section.title) + "</a>" +
                    (pictures.isEmpty() ? pictures : "\n<ol>\n" + pictures + "</ol>\n") + "</li>\n";
        }
        return "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">" + escaped(Words::tr("Contents")) +
               "</h2>\n<ol>\n" + list + "</ol>\n</nav>\n";
    }

    static QByteArray written(const Section& section)
    {
        const QByteArray id = section.id.toUtf8();
        QByteArray text = "<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n<h2 id=\"" + id +
                          "-title\">" + escaped(section.title) + "</h2>\n";
        for (size_t i = 0; i < section.blocks.size(); ++i) {
            const QByteArray name = anchor(section, i);
            text += std::visit([&](const auto& block) { return written(block, section, name); }, section.blocks[i]);
        }
        return text + "</section>\n";
    }

    static QByteArray written(const Paragraph& paragraph, const Section&, const QByteArray&)
    {
        return element("p", paragraph);
    }

    static QByteArray written(const Figures& figures, const Section&, const QByteArray&)
    {
        QByteArray list;
        for (const Figure& figure : figures)
            list += "<li class=\"" + markClass(figure.mark) + "\"><b>" + QByteArray::number(figure.count) + "</b> " +
                    escaped(figure.label) + "</li>\n";
        return "<ul class=\"figures\">\n" + list + "</ul>\n";
    }

    /// The caption is told to screen readers only where it says what the section's title says.
    static QByteArray written(const Table& table, const Section& section, const QByteArray& name)
    {
        const char* const hidden = table.caption == section.title ? " class=\"hidden\"" : "";
        QByteArray text = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"" + name +
                          "\">\n<table>\n<caption><span id=\"" + name + '"' + hidden + '>' + escaped(table.caption) +
                          "</span></caption>\n<thead>\n<tr>";
        for (const Column& column : table.columns)
            text += "<th scope=\"col\"" + alignment(column) + '>' + escaped(column.title) + "</th>";
        text += "</tr>\n</thead>\n<tbody>\n";
        for (const std::vector<Cell>& row : table.rows) {
            text += "<tr><th scope=\"row\">" + html(row.front()) + "</th>";
            for (size_t i = 1; i < row.size(); ++i)
                text += "<td" + alignment(table.columns[i]) + '>' + html(row[i]) + "</td>";
            text += "</tr>\n";
        }
        return text + "</tbody>\n</table>\n</div>\n";
    }

    static QByteArray alignment(const Column& column) { return column.number ? " class=\"n\"" : ""; }

    static QByteArray written(const Picture& picture, const Section&, const QByteArray& name)
    {
        const QByteArray width = QByteArray::number(qRound(picture.size.width()));
        const QByteArray height = QByteArray::number(qRound(picture.size.height()));
        constexpr double square = 1.13; // from there on, it comes out larger on an A4 page turned sideways
        const bool wide = picture.size.width() > square * picture.size.height();
        return "<figure id=\"" + name + "\" class=\"" + (wide ? "wide" : "tall") + "\">\n" +
               element("h3", picture.title) + enlarger(picture, name) +
               "<div class=\"scroll picture\" tabindex=\"0\" role=\"region\" aria-label=\"" + escaped(picture.title) +
               "\">\n<img width=\"" + width + "\" height=\"" + height + "\" alt=\"" + escaped(picture.description) +
               "\" src='" + dataUrl(picture.svg) + "'>\n</div>\n</figure>\n";
    }

    /// A picture that is wider than the column is scaled down to it until the reader wants its full size.
    static QByteArray enlarger(const Picture& picture, const QByteArray& name)
    {
        constexpr double column = 1100;
        if (picture.size.width() <= column)
            return {};
        return "<input type=\"checkbox\" id=\"" + name + "-full\"><label for=\"" + name + "-full\">" +
               escaped(Words::tr("Full size")) + "</label>\n";
    }

    const Document& m_document;
};

} // namespace

QByteArray toHtml(const Document& document)
{
    return Writer(document).write();
}

} // namespace pigpen::document
