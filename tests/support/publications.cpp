#include "tests/support/publications.h"

#include "core/publish/publish.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

using namespace pigpen;

namespace publications {

namespace {

bool isObeyed(QChar character)
{
    const char16_t c = character.unicode();
    const bool layout = c == '\n' || c == '\r' || c == '\t';
    const bool control = (c < 0x20 && !layout) || (c >= 0x7f && c < 0xa0);
    const bool lineBreak = c == 0x2028 || c == 0x2029;
    const bool direction =
        c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return control || lineBreak || direction;
}

QString obeyedIn(const QString& text)
{
    const auto found = std::ranges::find_if(text, isObeyed);
    return found == text.end() ? QString()
                               : QStringLiteral("U+%1 stands in it").arg(found->unicode(), 4, 16, QChar(u'0'));
}

QString faultInXml(const QString& text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString())
                             : QString();
}

/// HTML is XML once the elements that have no end are closed.
QString asXml(QString html)
{
    static const QRegularExpression endless(QStringLiteral("<(meta|link|img|br|input)([^>]*)>"));
    return html.replace(endless, QStringLiteral("<\\1\\2/>"));
}

QString faultInJson(const QByteArray& text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError ? QString() : error.errorString();
}

QString malformed(const QString& name, const QString& text)
{
    if (name.endsWith(u".svg") || name.endsWith(u".drawio"))
        return faultInXml(text);
    if (name.endsWith(u".html"))
        return faultInXml(asXml(text));
    return name.endsWith(u".json") ? faultInJson(text.toUtf8()) : QString();
}

Publication published(const Design& design, const ExportRequest& request, const QString& stem)
{
    return {stem + u'.' + formatName(request.format), publish(design, request).value_or(QByteArray())};
}

} // namespace

std::vector<Publication> diagramOf(const Design& design, diagram::Kind kind)
{
    std::vector<Publication> all;
    for (const Format format : formats) {
        if (showsOneDiagram(format) && !isPainted(format))
            all.push_back(published(design, {.format = format, .kind = kind}, diagram::kindName(kind)));
    }
    return all;
}

std::vector<Publication> documentsOf(const Design& design)
{
    const QString stem = QStringLiteral("design");
    return {published(design, {.format = Format::Html}, stem), published(design, {.format = Format::Markdown}, stem),
            published(design, {.theme = diagram::Theme::Auto, .embed = Embed::Redacted}, stem)};
}

std::vector<Publication> of(const Design& design)
{
    std::vector<Publication> all = documentsOf(design);
    for (const diagram::Kind kind : kinds)
        std::ranges::move(diagramOf(design, kind), std::back_inserter(all));
    return all;
}

QString faultIn(const Publication& publication)
{
    if (publication.text.isEmpty())
        return QStringLiteral("nothing was written");
    const QString text = QString::fromUtf8(publication.text);
    if (text.toUtf8() != publication.text)
        return QStringLiteral("it is no UTF-8");
    // Programs read JSON, and get names as they are.
    const QString obeyed = publication.name.endsWith(u".json") ? QString() : obeyedIn(text);
    return obeyed.isEmpty() ? malformed(publication.name, text) : obeyed;
}

} // namespace publications
