#include "tests/journeys/hands.h"

#include <QProcess>
#include <QTest>

namespace hands {

namespace {

/// Nothing more after the first thing that failed.
void xdotool(const QStringList& arguments)
{
    if (QTest::currentTestFailed())
        return;
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    QVERIFY2(process.waitForStarted(), "xdotool is not installed");
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QCOMPARE(process.exitCode(), 0);
}

QStringList moveTo(QPoint at)
{
    return {QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y())};
}

QStringList wait(const char* seconds)
{
    return {QStringLiteral("sleep"), QLatin1String(seconds)};
}

QStringList button(const char* what)
{
    return {QLatin1String(what), QStringLiteral("1")};
}

} // namespace

void click(QPoint at)
{
    QVERIFY(!at.isNull());
    xdotool(moveTo(at) + wait("0.15") + button("click") + wait("0.1"));
}

void doubleClick(QPoint at)
{
    QVERIFY(!at.isNull());
    xdotool(moveTo(at) + wait("0.15") + button("click") + wait("0.05") + button("click") + wait("0.1"));
}

void drag(QPoint from, QPoint to)
{
    QVERIFY(!from.isNull() && !to.isNull());
    QStringList moves = moveTo(from) + wait("0.2") + button("mousedown");
    constexpr int steps = 12;
    for (int step = 1; step <= steps; ++step)
        moves += wait("0.05") + moveTo(from + (to - from) * step / steps);
    xdotool(moves + wait("0.4") + button("mouseup"));
}

void press(const QStringList& combinations)
{
    xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("60")} + combinations);
}

void type(const QString& words)
{
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("30"), words});
}

void enter(const QString& words)
{
    press(QStringLiteral("ctrl+a"));
    type(words);
    press(QStringLiteral("Return"));
}

} // namespace hands
