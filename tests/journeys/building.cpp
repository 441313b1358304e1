#include "tests/journeys/building.h"

#include "core/design/file.h"
#include "core/design/templates.h"
#include "tests/journeys/hands.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace pigpen;

namespace {

/// The same without the keys that tell where in the text it stands.
QJsonValue withoutPlaces(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue& item : value.toArray())
            items.append(withoutPlaces(item));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject members = value.toObject();
    members.remove(QStringLiteral("line"));
    for (auto member = members.begin(); member != members.end(); ++member)
        *member = withoutPlaces(*member);
    return members;
}

} // namespace

Building::Building() : m_window(false, diagram::Theme::Light), m_eyes(m_window)
{
    m_window.setGeometry(8, 32, 1420, 860);
    m_window.show();
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window))
        QTest::qFail("the window does not become active", __FILE__, __LINE__);
}

void Building::save(const std::function<void()>& ask)
{
    // The dialog has an event loop of its own, in which what opened it ends: what is typed comes from there.
    QTimer dialog;
    QObject::connect(&dialog, &QTimer::timeout, &m_window, [this, &dialog] {
        if (!QApplication::activeModalWidget())
            return;
        dialog.stop();
        hands::enter(path());
    });
    constexpr int interval = 200;
    dialog.start(interval);
    ask();
    QTRY_VERIFY(QFileInfo::exists(path()));
}

QJsonDocument Building::entities(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral(PIGPEN_PROGRAM),
                  {QStringLiteral("show"), path, QStringLiteral("--format"), QStringLiteral("json")});
    process.waitForFinished();
    const QJsonDocument shown = QJsonDocument::fromJson(process.readAllStandardOutput());
    return QJsonDocument(withoutPlaces(shown.object()).toObject());
}

QString Building::sample()
{
    const QString path = m_folder.filePath(QStringLiteral("sample.yml"));
    return file::write(path, templates::text(QStringLiteral("sandbox"))) ? path : QString();
}
