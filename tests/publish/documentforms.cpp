#include "core/diagram/textwidth.h"
#include "core/publish/document/html.h"
#include "core/publish/document/markdown.h"
#include "documentsample.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace pigpen;
using namespace pigpen::document;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A table as a reader of the form sees it: the words of its cells, the head first.
using Words = std::vector<QStringList>;

/// What cmark-gfm understands, as XML: its tables, and what it sees beside words (links, pictures, raw HTML).
struct Understood
{
    std::vector<Words> tables;
    QStringList headings;
    QStringList others;
};

Understood read(const QByteArray& xml)
{
    Understood all;
    QXmlStreamReader reader(xml);
    QString* words = nullptr;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.name().toString();
        if (reader.isEndElement() && (name == u"table_cell" || name == u"heading"))
            words = nullptr;
        if (!reader.isStartElement())
            continue;
        if (name == u"table")
            all.tables.emplace_back();
        else if (name == u"table_header" || name == u"table_row")
            all.tables.back().emplace_back();
        else if (name == u"table_cell")
            words = &all.tables.back().back().emplace_back();
        else if (name == u"heading")
            words = &all.headings.emplace_back();
        else if (words && (name == u"text" || name == u"code"))
            *words += reader.readElementText();
        else if (name == u"html_inline") {
            const QString tag = reader.readElementText();
            if (words && tag == u"<br>")
                *words += u'\n';
            else if (tag != u"<code>" && tag != u"</code>")
                all.others << tag;
        } else if (name == u"link" && !reader.attributes().value(QStringLiteral("destination")).startsWith(u'#'))
            all.others << reader.attributes().value(QStringLiteral("destination")).toString();
        else if (name == u"image" || name == u"html_block" || name == u"emph" || name == u"strikethrough" ||
                 name == u"block_quote")
            all.others << name;
    }
    if (reader.hasError())
        all.others << reader.errorString();
    return all;
}

/// The same from the model; what is unsafe to show is shown as in the diagrams.
QString shown(const Cell& cell)
{
    QStringList lines;
    for (const QString& line : sample::text(cell).split(u'\n'))
        lines << diagram::printable(line);
    return cell.size() > 1 ? lines.join(u'\n') : lines.join(u' ');
}

Words wordsOf(const Table& table)
{
    Words words(1);
    for (const Column& column : table.columns)
        words.front() << column.title;
    for (const auto& row : table.rows) {
        QStringList& cells = words.emplace_back();
        for (const Cell& cell : row)
            cells << shown(cell);
    }
    return words;
}

/// Markdown takes white space at the ends of a cell for none, and runs of it in code for one.
Words simplified(Words words)
{
    for (QStringList& row : words)
        for (QString& cell : row)
            cell = cell.simplified();
    return words;
}

std::vector<Words> tablesOf(const Document& document)
{
    std::vector<Words> all;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* const table = std::get_if<Table>(&block))
                all.push_back(wordsOf(*table));
            if (const auto* const figures = std::get_if<Figures>(&block)) {
                Words words(2);
                for (const Figure& figure : *figures) {
                    words[0] << figure.label;
                    words[1] << QString::number(figure.count);
                }
                all.push_back(words);
            }
        }
    }
    return all;
}

QString difference(const Words& one, const Words& other)
{
    for (size_t i = 0; i < std::max(one.size(), other.size()); ++i)
        if (i >= one.size() || i >= other.size() || one[i] != other[i])
            return QStringLiteral("row %1:\n%2\n%3")
                .arg(i)
                .arg(i < one.size() ? one[i].join(u'|') : QString(),
                     i < other.size() ? other[i].join(u'|') : QString());
    return {};
}

} // namespace

/// What real parsers make of the document's forms.
class DocumentFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableOfTheMarkdownIsRead_data() { addInventories(); }

    void everyTableOfTheMarkdownIsRead()
    {
        const QString parser = QStandardPaths::findExecutable(QStringLiteral("cmark-gfm"));
        if (parser.isEmpty())
            QSKIP("cmark-gfm is not installed: this test reads Markdown with it");
        QFETCH(const QString, path);
        const Document document = documentAt(path);
        const Outcome outcome =
            run(parser,
                {QStringLiteral("-e"), QStringLiteral("table"), QStringLiteral("-e"), QStringLiteral("strikethrough"),
                 QStringLiteral("-e"), QStringLiteral("autolink"), QStringLiteral("-t"), QStringLiteral("xml")},
                toMarkdown(document));
        QCOMPARE(outcome.status, 0);
        const Understood understood = read(outcome.out);
        QVERIFY2(understood.others.isEmpty(), qPrintable(understood.others.join(u'\n')));
        const std::vector<Words> expected = tablesOf(document);
        QCOMPARE(understood.tables.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            const QString other = difference(simplified(understood.tables[i]), simplified(expected[i]));
            QVERIFY2(other.isEmpty(), qPrintable(other));
        }
        QCOMPARE(understood.headings.front(), diagram::printable(document.title));
    }

    void theHtmlIsWellFormed_data() { addInventories(); }

    /// xmllint knows HTML 4: it doesn't know the elements that came later, and takes everything else to heart.
    void theHtmlIsWellFormed()
    {
        const QString parser = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
        if (parser.isEmpty())
            QSKIP("xmllint is not installed: this test reads HTML with it");
        QFETCH(const QString, path);
        const Outcome outcome =
            run(parser,
                {QStringLiteral("--html"), QStringLiteral("--noout"), QStringLiteral("--huge"), QStringLiteral("-")},
                toHtml(documentAt(path)));
        for (const QByteArray& line : outcome.err.split('\n')) {
            const bool later = line.contains("Tag header invalid") || line.contains("Tag nav invalid") ||
                               line.contains("Tag main invalid") || line.contains("Tag section invalid") ||
                               line.contains("Tag figure invalid");
            QVERIFY2(later || !line.contains(" error :"), line.constData());
        }
    }

private:
    /// The hostile sample is the one without a path.
    static void addInventories()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("hostile names") << QString();
        for (const QString& path : sample::everyInventory())
            QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
    }

    static Document documentAt(const QString& path)
    {
        return designDocument(path.isEmpty() ? sample::hostile() : sample::open(path));
    }
};

QTEST_GUILESS_MAIN(DocumentFormsTest)
#include "documentforms.moc"
