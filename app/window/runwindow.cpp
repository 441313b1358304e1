#include "app/window/runwindow.h"

#include "app/document/drill.h"
#include "app/document/recovery.h"
#include "app/paint/figurepainter.h"
#include "app/window/crashnote.h"
#include "app/window/fileflow.h"
#include "app/window/language.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <cstdio>

namespace pigpen {

namespace {

constexpr int wrongUsage = 2;
constexpr int unreadable = 3;
constexpr int unwritable = 5;

struct Wishes
{
    QStringList files;
    QString screenshot; // empty: a window to work in
    diagram::Kind view = diagram::Kind::Topology;
    std::optional<ThemeChoice> theme;
    QSize size;
    QString select;
    QStringList down; // nodes of a failure drill
};

class Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    tl::expected<Wishes, QString> read(const QStringList& arguments);
    int takeScreenshot(const Wishes& wishes);
    int run(const Wishes& wishes);
    static int complain(int status, const QString& words);
    static int complainOfNoDisplay(int& argc, char** argv);

private:
    diagram::Theme m_systemTheme = themeOf(QApplication::palette()); // before the look changes it
};

std::optional<QSize> sizeFrom(const QString& text)
{
    const QSize size(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1).toInt());
    constexpr int largest = 16384;
    return size.isEmpty() || size.width() > largest || size.height() > largest ? std::nullopt : std::optional(size);
}

tl::expected<Wishes, QString> Program::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The topology designer for Pigsty"));
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("inventories to open"), QStringLiteral("[FILE…]"));
    parser.addOptions(
        {{QStringLiteral("screenshot"), tr("save a picture of the window and quit"), QStringLiteral("OUT.png")},
         {QStringLiteral("view"), tr("clusters, nodes, model or er"), QStringLiteral("VIEW"),
          QStringLiteral("clusters")},
         {QStringLiteral("theme"), tr("light or dark"), QStringLiteral("THEME")},
         {QStringLiteral("size"), tr("of the window"), QStringLiteral("WxH"), QStringLiteral("1440x900")},
         {QStringLiteral("select"), tr("an entity to select, by name"), QStringLiteral("ENTITY")},
         {QStringLiteral("down"), tr("a failure drill: nodes to take down, by address"), QStringLiteral("IP[,IP…]")}});
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    Wishes wishes;
    wishes.files = parser.positionalArguments();
    wishes.screenshot = parser.value(QStringLiteral("screenshot"));
    const QString view = parser.value(QStringLiteral("view"));
    const auto kind = diagram::kindFromName(view == u"clusters" ? QStringLiteral("topology") : view);
    const auto size = sizeFrom(parser.value(QStringLiteral("size")));
    if (!kind)
        return tl::unexpected(tr("there is no view %1; say clusters, nodes, model or er").arg(view));
    if (!size)
        return tl::unexpected(tr("%1 is no size; say for example 1440x900").arg(parser.value(QStringLiteral("size"))));
    wishes.view = *kind;
    wishes.size = *size;
    wishes.select = parser.value(QStringLiteral("select"));
    wishes.down = parser.value(QStringLiteral("down")).split(u',', Qt::SkipEmptyParts);
    if (const QString theme = parser.value(QStringLiteral("theme")); !theme.isEmpty()) {
        wishes.theme = themeChoiceFromName(theme);
        if (!wishes.theme)
            return tl::unexpected(tr("there is no theme %1; say light or dark").arg(theme));
    }
    return wishes;
}

int Program::complain(int status, const QString& words)
{
    std::fputs(qPrintable(QStringLiteral("pigpen: %1\n").arg(words)), stderr);
    return status;
}

int Program::complainOfNoDisplay(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv); // without one nothing is translated
    speak(systemLanguage());
    return complain(wrongUsage, tr("there is no display; run a command, see pigpen --help"));
}

/// Of the nodes to take down, that are none.
QStringList strangers(const Wishes& wishes, MainWindow& window)
{
    const TopologyPtr topology = window.document().topology();
    QStringList unknown = wishes.down;
    unknown.removeIf([&](const QString& address) { return topology && topology->node(address); });
    return unknown;
}

void apply(const Wishes& wishes, MainWindow& window)
{
    if (wishes.theme)
        window.useTheme(*wishes.theme);
    window.views().setKind(wishes.view);
    if (const TopologyPtr topology = window.document().topology(); topology && !wishes.select.isEmpty())
        window.document().selection()->set(topology->find(wishes.select));
    if (wishes.down.isEmpty())
        return;
    window.document().drill()->setDown({wishes.down.begin(), wishes.down.end()});
    window.showDrillPanel();
}

int Program::takeScreenshot(const Wishes& wishes)
{
    MainWindow window(false, diagram::Theme::Light);
    if (!wishes.files.isEmpty()) {
        if (const auto opened = window.document().open(wishes.files.first()); !opened)
            return complain(unreadable, opened.error().describe(wishes.files.first()));
    }
    if (const QStringList unknown = strangers(wishes, window); !unknown.isEmpty())
        return complain(wrongUsage, tr("--down: there is no node %1; name nodes of the inventory by their address")
                                        .arg(unknown.join(QStringLiteral(", "))));
    apply(wishes, window);
    window.resize(wishes.size);
    window.show();
    QApplication::processEvents();
    window.views().view().fit();
    QApplication::processEvents();
    if (!window.grab().save(wishes.screenshot, "PNG"))
        return complain(unwritable, tr("%1: the picture can't be written; check the folder").arg(wishes.screenshot));
    return 0;
}

int Program::run(const Wishes& wishes)
{
    noteCrashes(Recovery::standardFolder());
    MainWindow window(true, m_systemTheme);
    window.files().open(wishes.files);
    if (window.files().isOpening())
        QObject::connect(
            &window.files(), &FileFlow::settled, &window, [&] { apply(wishes, window); }, Qt::SingleShotConnection);
    else
        apply(wishes, window);
    window.show();
    return QApplication::exec();
}

/// Where the settings are kept follows from these, so they come before the first look at a setting.
void setNames()
{
    QApplication::setApplicationName(QStringLiteral("pigpen"));
    QApplication::setApplicationDisplayName(QStringLiteral("Pigpen"));
    QApplication::setOrganizationName(QStringLiteral("Pigpen"));
}

/// Of a window to work in; a picture takes no setting.
QString windowLanguage()
{
    const QString chosen = chosenLanguage(QSettings());
    return chosen.isEmpty() ? systemLanguage() : chosen;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

bool wantsScreenshot(int argc, char** argv)
{
    return std::any_of(argv, argv + argc, [](const char* word) { return QByteArray(word).startsWith("--screenshot"); });
}

} // namespace

int runWindow(int& argc, char** argv)
{
    // A picture is the same on a machine with a display and without.
    const bool offscreen = wantsScreenshot(argc, argv);
    if (!offscreen && !hasDisplay() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return Program::complainOfNoDisplay(argc, argv);
    if (offscreen)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    setNames();
    speak(offscreen ? systemLanguage() : windowLanguage());
    Program program;
    const auto wishes = program.read(QApplication::arguments());
    if (!wishes)
        return Program::complain(wrongUsage, wishes.error());
    return wishes->screenshot.isEmpty() ? program.run(*wishes) : program.takeScreenshot(*wishes);
}

} // namespace pigpen
