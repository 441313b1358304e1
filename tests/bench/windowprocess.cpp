// A window in a process of its own, for the rows of window.cpp: bench-window bare|pigpen prints when its first frame
// was painted, in nanoseconds of the steady clock; bench-window memory FILE prints how many bytes are resident when
// that file is open and painted; bench-window stops FILE prints what the window's thread did longest at a stretch while
// people work in it.
#include "app/document/drill.h"
#include "app/panels/problems/problemspanel.h"
#include "app/panels/source/sourceeditor.h"
#include "app/panels/source/sourcepane.h"
#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "app/window/filterbar.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "core/design/templates.h"
#include "core/edit/verbs.h"

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pigpen;

namespace {

/// Knows the longest event, and when the first frame was there.
class Watched : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        ++m_depth;
        const QElapsedTimer timer = started();
        const auto type = event->type();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (m_depth == 0)
            m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (type == QEvent::UpdateRequest && onFrame)
            std::exchange(onFrame, nullptr)();
        return done;
    }
    double takeLongest() { return std::exchange(m_longest, 0); }

    std::function<void()> onFrame;

private:
    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }

    int m_depth = 0;
    double m_longest = 0;
};

void printNow()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%lld\n", static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
    std::fflush(stdout);
    QCoreApplication::quit();
}

/// Docks of the same names at the same places, and an editor with the same text.
int showBare(Watched& application)
{
    QMainWindow window;
    window.resize(1440, 900);
    auto* editor = new QPlainTextEdit(QString::fromUtf8(templates::text(u"sandbox"_s)));
    window.setCentralWidget(editor);
    const std::pair<const char*, Qt::DockWidgetArea> docks[] = {
        {"Palette", Qt::LeftDockWidgetArea},    {"Outline", Qt::LeftDockWidgetArea},
        {"Free nodes", Qt::LeftDockWidgetArea}, {"Inspector", Qt::RightDockWidgetArea},
        {"Source", Qt::BottomDockWidgetArea},   {"Problems", Qt::BottomDockWidgetArea},
        {"Plan", Qt::BottomDockWidgetArea},     {"Drill", Qt::BottomDockWidgetArea}};
    QDockWidget* bottom = nullptr;
    for (const auto& [title, area] : docks) {
        auto* dock = new QDockWidget(QString::fromLatin1(title), &window);
        dock->setWidget(new QWidget);
        window.addDockWidget(area, dock);
        if (area == Qt::BottomDockWidgetArea) {
            if (bottom)
                window.tabifyDockWidget(bottom, dock);
            else
                bottom = dock;
        }
    }
    application.onFrame = printNow;
    window.show();
    return QApplication::exec();
}

int showPigpen(Watched& application)
{
    MainWindow window(true, themeOf(QApplication::palette()));
    window.files().create(u"sandbox"_s);
    application.onFrame = printNow;
    window.show();
    return QApplication::exec();
}

/// Of this process, as the kernel says.
qint64 residentBytes()
{
    constexpr int kilo = 1024;
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLongLong() * kilo;
    return 0;
}

int showMemory(const QString& file)
{
    constexpr int quiet = 4000; // milliseconds: what is put off until there is time is done then, too
    MainWindow window(false, diagram::Theme::Light);
    window.resize(1440, 900);
    window.show();
    const auto later = [] {
        QTimer::singleShot(quiet, [] {
            std::printf("%lld\n", static_cast<long long>(residentBytes()));
            QCoreApplication::quit();
        });
    };
    window.files().open(file);
    if (window.files().isOpening())
        QObject::connect(&window.files(), &FileFlow::settled, &window, later);
    else
        later();
    return QApplication::exec();
}

/// Each thing that people do, as an event of its own; then all that follows from it.
class Stops
{
public:
    Stops(Watched& application, MainWindow& window) : m_application(application), m_window(window) {}

    void step(const char* what, const std::function<void()>& work)
    {
        m_application.takeLongest();
        QMetaObject::invokeMethod(&m_window, work, Qt::QueuedConnection);
        constexpr int quiet = 700; // milliseconds: what waits for typing to end, and the worker, too
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < quiet)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        std::printf("%-44s %8.1f ms\n", what, m_application.takeLongest());
        std::fflush(stdout);
    }

private:
    Watched& m_application;
    MainWindow& m_window;
};

void raise(MainWindow& window, const char* name)
{
    auto* dock = window.findChild<QDockWidget*>(QLatin1String(name));
    dock->show();
    dock->raise();
}

int measureStops(Watched& application, const QString& file)
{
    MainWindow window(false, diagram::Theme::Light);
    window.resize(1440, 900);
    window.show();
    Stops stops(application, window);
    stops.step("start", [] {});
    stops.step("open", [&] { window.files().open(file); });
    stops.step("open: after", [] {});
    Document& document = window.document();
    const auto& clusters = document.topology()->clusters();
    const ClusterPtr middle = clusters.at(clusters.size() / 2);
    const QString instance = middle->instances.at(1).name; // a replica
    stops.step("edit: set role",
               [&] { document.perform(edit::setRole(*document.topology(), instance, u"offline"_s)); });
    stops.step("undo", [&] { document.undoStack()->undo(); });
    stops.step("redo", [&] { document.undoStack()->redo(); });
    stops.step("undo again", [&] { document.undoStack()->undo(); });
    stops.step("select a cluster", [&] { document.selection()->set(middle->id()); });
    stops.step("select an instance", [&] { document.selection()->set(document.topology()->find(instance)); });
    stops.step("select all clusters", [&] {
        QList<EntityId> all;
        for (const ClusterPtr& cluster : document.topology()->clusters())
            all << cluster->id();
        document.selection()->set(all);
    });
    stops.step("select nothing", [&] { document.selection()->clear(); });
    stops.step("rename a cluster", [&] { document.renameCluster(middle->id(), u"pg-renamed"_s); });
    stops.step("undo", [&] { document.undoStack()->undo(); });
    SourceEditor& editor = window.tabs().current()->source().editor();
    const auto type = [&](int position) {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(position);
        editor.setTextCursor(cursor);
        editor.setFocus();
        QTest::keyClick(&editor, Qt::Key_X);
    };
    const QString text = editor.toPlainText();
    stops.step("typing in a comment", [&] { type(1); });
    stops.step("undo", [&] { document.undoStack()->undo(); });
    stops.step("typing in the middle", [&] { type(int(text.indexOf(middle->name))); });
    stops.step("undo", [&] { document.undoStack()->undo(); });
    stops.step("return in the middle", [&] {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(int(text.indexOf(u'\n', text.indexOf(middle->name))));
        editor.setTextCursor(cursor);
        QTest::keyClick(&editor, Qt::Key_Return);
    });
    stops.step("undo", [&] { document.undoStack()->undo(); });
    stops.step("typing that breaks the text", [&] {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(int(text.indexOf(middle->name)));
        editor.setTextCursor(cursor);
        QTest::keyClicks(&editor, u"'"_s);
    });
    stops.step("typing in broken text", [&] { QTest::keyClicks(&editor, u"x"_s); });
    stops.step("undo", [&] { document.undoStack()->undo(); });
    stops.step("undo", [&] { document.undoStack()->undo(); });
    for (const char* name : {"problems", "plan", "drill", "source", "plan", "problems"})
        stops.step(name, [&] { raise(window, name); });
    stops.step("edit, problems seen",
               [&] { document.perform(edit::setRole(*document.topology(), instance, u"offline"_s)); });
    stops.step("plan, after an edit", [&] { raise(window, "plan"); });
    stops.step("edit, plan seen", [&] { document.undoStack()->undo(); });
    stops.step("drill panel", [&] { raise(window, "drill"); });
    for (const char* name : {"outline", "inspector", "tray", "palette"}) {
        auto* dock = window.findChild<QDockWidget*>(QLatin1String(name));
        stops.step((QByteArray("hide ") + name).constData(), [&] { dock->hide(); });
        stops.step((QByteArray("show ") + name).constData(), [&] { dock->show(); });
    }
    const QString node = document.topology()->nodes().at(document.topology()->nodes().size() / 2)->address;
    stops.step("drill: a node down", [&] { document.drill()->setDown({node}); });
    stops.step("drill: another", [&] { document.drill()->toggle(document.topology()->nodes().front()->address); });
    stops.step("drill: off", [&] { document.drill()->setOn(false); });
    raise(window, "source");
    for (const auto kind : {diagram::Kind::Nodes, diagram::Kind::Model, diagram::Kind::Er, diagram::Kind::Topology})
        stops.step(qPrintable(u"view "_s + diagram::kindName(kind)), [&] { window.views().setKind(kind); });
    stops.step("filter: open", [&] { window.views().filter().open(); });
    auto* line = window.views().filter().findChild<QLineEdit*>();
    for (const char key : {'p', 'g', '-', 'c', '1'})
        stops.step("filter: a key", [&] { QTest::keyClick(line, key); });
    stops.step("filter: clear", [&] { line->clear(); });
    stops.step("zoom", [&] { window.views().view().setZoom(1); });
    stops.step("fit", [&] { window.views().view().fit(); });
    stops.step("theme", [&] { window.setThemeChoice(ThemeChoice::Dark); });
    stops.step("a new design", [&] { window.files().create(); });
    stops.step("back", [&] { window.tabs().setCurrentIndex(0); });
    stops.step("close", [&] { window.files().close(window.tabs().current()); });
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    Watched application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"bare")
        return showBare(application);
    if (arguments.value(0) == u"pigpen")
        return showPigpen(application);
    if (arguments.value(0) == u"memory" && arguments.size() == 2)
        return showMemory(arguments[1]);
    if (arguments.value(0) == u"stops" && arguments.size() == 2)
        return measureStops(application, arguments[1]);
    return 2;
}
