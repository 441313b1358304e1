#include "tests/translations/catalogue.h"

#include "tests/support/shared.h"

#include <QFile>
#include <QXmlStreamReader>

namespace catalogue {

namespace {

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    QString plain;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement()) // a numerusform
            message.forms << xml.readElementText();
        else if (xml.isCharacters())
            plain += xml.text();
    }
    if (message.forms.isEmpty())
        message.forms << plain;
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.hasNumber = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString Message::key() const
{
    const QString between = QStringLiteral(" · ");
    return context + between + source + (comment.isEmpty() ? QString() : between + comment);
}

QList<Message> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString pathOf(const QString& language)
{
    return shared::source(QStringLiteral("translations/pigpen_%1.ts").arg(language));
}

} // namespace catalogue
