#include "core/design/embedding.h"

#include "core/diagram/textwidth.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace pigpen::embedding {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Embedding)
};

const QString space = QStringLiteral("urn:pigpen:inventory");

QByteArray element(const char* name, const QByteArray& attributes, const QByteArray& content)
{
    return QByteArray("<pigpen:") + name + attributes + '>' + content.toBase64() + "</pigpen:" + name + '>';
}

Error brokenXml(const QXmlStreamReader& reader)
{
    return {Words::tr("the picture is no well-formed SVG: %1").arg(reader.errorString()),
            Words::tr("open the inventory itself"),
            {static_cast<int>(reader.lineNumber()), static_cast<int>(reader.columnNumber())}};
}

/// The content of the element that the reader stands on; none where it is no base64.
std::optional<QByteArray> decoded(QXmlStreamReader& reader)
{
    const QByteArray content = reader.readElementText().trimmed().toLatin1();
    auto result = QByteArray::fromBase64Encoding(content, QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace

QByteArray toXml(const Source& source)
{
    QByteArray attributes = " xmlns:pigpen=\"" + space.toLatin1() + '"';
    if (!source.fileName.isEmpty())
        attributes += " name=\"" + diagram::printable(source.fileName).toHtmlEscaped().toUtf8() + '"';
    if (source.redacted)
        attributes += " redacted=\"true\"";
    QByteArray xml = element("inventory", attributes, source.text);
    if (!source.sidecar.isEmpty())
        xml += element("layout", " xmlns:pigpen=\"" + space.toLatin1() + '"', source.sidecar.toJson());
    return xml;
}

bool isSvg(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(512).trimmed();
    return start.startsWith("<svg") || (start.startsWith("<?xml") && bytes.left(4096).contains("<svg"));
}

tl::expected<Source, Error> fromSvg(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    std::optional<Source> source;
    const Error damaged{Words::tr("the inventory in this picture is damaged"), Words::tr("open the inventory itself")};
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.namespaceUri() != space)
            continue;
        const bool isLayout = reader.name() == u"layout";
        Source found;
        found.fileName = reader.attributes().value(QLatin1String("name")).toString().section(u'/', -1);
        found.redacted = reader.attributes().value(QLatin1String("redacted")) == u"true";
        const auto content = decoded(reader);
        if (!content)
            return tl::make_unexpected(damaged);
        if (!isLayout) {
            found.text = *content;
            source = std::move(found);
        } else if (const auto sidecar = Sidecar::fromJson(*content); sidecar && source) {
            source->sidecar = *sidecar;
        }
    }
    if (reader.hasError())
        return tl::make_unexpected(brokenXml(reader));
    if (!source)
        return tl::make_unexpected(Error{Words::tr("this picture holds no inventory"),
                                         Words::tr("export it with --embed, or open the inventory itself")});
    return *source;
}

} // namespace pigpen::embedding
