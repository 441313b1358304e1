#include "tests/support/shared.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// The house's rule: a room may include itself and the rooms that stand before it in its list, never one behind it.
class IncludesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludePointsToARoomThatStandsBefore_data();
    void everyIncludePointsToARoomThatStandsBefore();
    void coreIncludesNoScreen();
    void theRuleFindsAnUpwardInclude();
    void thisTestLinksOnlyCore();
};

namespace {

/// From the lowest to the highest. `app` (main.cpp) stands on all.
const QStringList rooms = {QStringLiteral("core/yaml"),
                           QStringLiteral("core/inventory"),
                           QStringLiteral("core/topology"),
                           QStringLiteral("core/edit"),
                           QStringLiteral("core/check"),
                           QStringLiteral("core/plan"),
                           QStringLiteral("core/drill"),
                           QStringLiteral("core/diagram"),
                           QStringLiteral("core/design"),
                           QStringLiteral("core/publish"),
                           QStringLiteral("app/paint"),
                           QStringLiteral("app/document"),
                           QStringLiteral("app/canvas"),
                           QStringLiteral("app/panels"),
                           QStringLiteral("app/window"),
                           QStringLiteral("app/cli"),
                           QStringLiteral("app")};

/// The command line needs no display, so it stands on core, and on what paints into files, although it comes late in
/// the list.
bool isForbiddenPair(const QString& from, const QString& to)
{
    return from == u"app/cli" && to.startsWith(u"app/") && to != u"app/cli" && to != u"app/paint";
}

QStringList sources(const QString& folder)
{
    QStringList found;
    QDirIterator walk(shared::source(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        found << walk.next();
    found.sort();
    return found;
}

QStringList includesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"),
                                         QRegularExpression::MultilineOption);
    QStringList found;
    auto match = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (match.hasNext())
        found << match.next().captured(1);
    return found;
}

/// "core/yaml" of "core/yaml/tree.h", also of a file deeper down; "app" of "app/main.cpp".
QString roomOf(const QString& path)
{
    return path.section(u'/', 0, std::min<qsizetype>(1, path.count(u'/') - 1));
}

/// Why that include is against the rule; empty where it is not.
QString fault(const QString& from, const QString& include)
{
    if (!include.startsWith(u"core/") && !include.startsWith(u"app/"))
        return {};
    const QString to = roomOf(include);
    if (!rooms.contains(to))
        return QStringLiteral("%1 is no room").arg(to);
    if (rooms.indexOf(to) > rooms.indexOf(from) || isForbiddenPair(from, to))
        return QStringLiteral("%1 must not include %2").arg(from, include);
    return {};
}

} // namespace

void IncludesTest::everyIncludePointsToARoomThatStandsBefore_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : sources(QStringLiteral("core")) + sources(QStringLiteral("app"))) {
        const QString relative = QDir(shared::source({})).relativeFilePath(path);
        QTest::newRow(qPrintable(relative)) << relative;
    }
}

void IncludesTest::everyIncludePointsToARoomThatStandsBefore()
{
    QFETCH(QString, path);
    const QString room = roomOf(path);
    QVERIFY2(rooms.contains(room), qPrintable(QStringLiteral("%1 stands in no room").arg(path)));
    for (const QString& include : includesOf(shared::source(path))) {
        const QString wrong = fault(room, include);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void IncludesTest::coreIncludesNoScreen()
{
    static const QRegularExpression screen(QStringLiteral(
        "^(QtWidgets|QtGui|QtSvg|QWidget|QGraphics|QPainter|QPixmap|QImage|QColor|QFont|QUndo|QGui|QApplication)"));
    for (const QString& path : sources(QStringLiteral("core")))
        for (const QString& include : includesOf(path))
            QVERIFY2(!screen.match(include).hasMatch(),
                     qPrintable(QStringLiteral("%1 includes %2").arg(path, include)));
}

void IncludesTest::theRuleFindsAnUpwardInclude()
{
    QVERIFY(!fault(QStringLiteral("core/yaml"), QStringLiteral("core/topology/topology.h")).isEmpty());
    QVERIFY(!fault(QStringLiteral("core/design"), QStringLiteral("app/canvas/scene.h")).isEmpty());
    QVERIFY(!fault(QStringLiteral("app/cli"), QStringLiteral("app/window/runwindow.h")).isEmpty());
    QVERIFY(!fault(QStringLiteral("app/paint"), QStringLiteral("app/canvas/canvasscene.h")).isEmpty());
    QVERIFY(fault(QStringLiteral("core/topology"), QStringLiteral("core/yaml/tree.h")).isEmpty());
    QVERIFY(fault(QStringLiteral("app"), QStringLiteral("app/window/runwindow.h")).isEmpty());
    QCOMPARE(roomOf(QStringLiteral("core/topology/jmespath/lexer.h")), QStringLiteral("core/topology"));
}

void IncludesTest::thisTestLinksOnlyCore()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    static const QRegularExpression library(QStringLiteral("libQt6(\\w+)\\.so"));
    QSet<QString> linked;
    auto match = library.globalMatch(QString::fromUtf8(maps.readAll()));
    while (match.hasNext())
        linked << match.next().captured(1);
    QCOMPARE(linked, QSet<QString>({QStringLiteral("Core"), QStringLiteral("Test")}));
}

QTEST_GUILESS_MAIN(IncludesTest)
#include "includes.moc"
