#include "oracle.h"

#include "tests/support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace pigpen::yaml;

Oracle::Oracle()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"), {shared::source(QStringLiteral("tests/yaml/oracle.py"))});
    m_isThere =
        m_process.waitForStarted() && ask("1").value(QStringLiteral("value")).toString() == QStringLiteral("i1");
}

Oracle::~Oracle()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QJsonObject Oracle::ask(const QByteArray& text)
{
    const bool bom = text.startsWith("\xEF\xBB\xBF"); // which Qt leaves out
    const QJsonArray wrapped{(bom ? QString(QChar(0xFEFF)) : QString()) + QString::fromUtf8(text)};
    const QByteArray line = QJsonDocument(wrapped).toJson(QJsonDocument::Compact);
    m_process.write(line.sliced(1, line.size() - 2) + '\n');
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(60000))
            return {};
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

namespace {

QString jsonString(const QString& text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

} // namespace

QString canonical(const Value& value)
{
    QStringList parts;
    switch (value.kind()) {
    case Value::Kind::Null:
    case Value::Kind::Bool:
        return value.toJson();
    case Value::Kind::Int:
        return QLatin1Char('i') + value.display();
    case Value::Kind::Float:
        return QLatin1Char('f') + value.display();
    case Value::Kind::Timestamp:
        return QLatin1Char('t') + value.toString();
    case Value::Kind::String:
        return QLatin1Char('s') + jsonString(value.toString());
    case Value::Kind::Sequence:
        for (const Value& item : value.items())
            parts << canonical(item);
        return QLatin1Char('[') + parts.join(u',') + QLatin1Char(']');
    case Value::Kind::Map:
        for (const auto& [key, item] : value.members())
            parts << canonical(key) + QLatin1Char(':') + canonical(item);
        return QLatin1Char('{') + parts.join(u',') + QLatin1Char('}');
    }
    return {};
}

namespace {

void addMarks(const Tree& tree, Node node, QStringList& marks)
{
    const Span span = tree.span(node);
    if (span.begin == span.end)
        return;
    const bool block = node.style() == Node::Style::Literal || node.style() == Node::Style::Folded;
    const bool ends = !block && !node.isMap() && !node.isSequence();
    marks << QStringLiteral("%1-%2").arg(span.begin).arg(ends ? span.end : -1);
    for (const auto& [key, value] : node) {
        if (key)
            addMarks(tree, key, marks);
        addMarks(tree, value, marks);
    }
}

} // namespace

QString marksOf(const Tree& tree)
{
    QStringList marks;
    addMarks(tree, tree.root(), marks);
    return marks.join(u' ');
}

QString marksOf(const QJsonObject& answer)
{
    QStringList marks;
    for (const QJsonValue& mark : answer.value(QStringLiteral("marks")).toArray())
        marks << QStringLiteral("%1-%2").arg(mark.toArray()[0].toInt()).arg(mark.toArray()[1].toInt());
    return marks.join(u' ');
}
