#include "editfollower.h"

#include "tests/support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

using pigpen::yaml::Value;

namespace {

constexpr qsizetype MostPending = 400;
constexpr int Patience = 60'000; // milliseconds

QString floatText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("nan");
    if (std::isinf(value))
        return value < 0 ? QStringLiteral("-inf") : QStringLiteral("inf");
    return QString::number(value, 'g', 17);
}

QJsonArray pair(const char* name, const QJsonValue& content)
{
    return {QString::fromLatin1(name), content};
}

} // namespace

QJsonArray typed(const Value& value)
{
    QJsonArray parts;
    switch (value.kind()) {
    case Value::Kind::Null:
        return pair("null", QString());
    case Value::Kind::Bool:
        return pair("bool", value.toBool() ? QStringLiteral("True") : QStringLiteral("False"));
    case Value::Kind::Int:
        return pair("int", value.display());
    case Value::Kind::Float:
        return pair("float", floatText(value.toDouble()));
    case Value::Kind::String:
        return pair("str", value.toString());
    case Value::Kind::Timestamp:
        return pair("timestamp", value.toString());
    case Value::Kind::Sequence:
        for (const Value& item : value.items())
            parts << typed(item);
        return pair("seq", parts);
    case Value::Kind::Map:
        for (const Value::Member& member : value.members())
            parts << QJsonArray{typed(member.key), typed(member.value)};
        return pair("map", parts);
    }
    return parts;
}

EditFollower::EditFollower()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"), {shared::source(QStringLiteral("tests/yaml/editoracle.py"))});
    if (!m_process.waitForStarted())
        return;
    open("a: 1\n", true);
    m_isThere = m_process.waitForReadyRead(Patience);
    if (m_isThere)
        finish();
}

EditFollower::~EditFollower()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

void EditFollower::open(const QByteArray& text, bool withComments)
{
    m_withComments = withComments;
    send({{QStringLiteral("op"), QStringLiteral("open")}}, text, QStringLiteral("opening"));
}

void EditFollower::follow(QJsonObject edit, const QByteArray& text, const QString& what)
{
    send(std::move(edit), text, what);
}

void EditFollower::send(QJsonObject request, const QByteArray& text, const QString& what)
{
    request.insert(QStringLiteral("length"), qint64(text.size()));
    request.insert(QStringLiteral("comments"), m_withComments);
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n' + text);
    m_pending << what;
    gather(MostPending);
}

void EditFollower::gather(qsizetype leaving)
{
    while (m_pending.size() > leaving) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(Patience)) {
            m_wrong << QStringLiteral("no answer for: ") + m_pending.join(QLatin1Char('\n'));
            m_pending.clear();
            return;
        }
        while (m_process.canReadLine() && !m_pending.isEmpty()) {
            const QString answer = QString::fromUtf8(m_process.readLine()).trimmed();
            const QString what = m_pending.takeFirst();
            if (answer != QLatin1String("ok"))
                m_wrong << what + QLatin1Char('\n') + answer;
        }
    }
}

void EditFollower::finish()
{
    gather(0);
}
