#include "app/window/look.h"

#include "app/paint/figurepainter.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <array>

namespace pigpen {

using diagram::Colour;
using diagram::Theme;

namespace {

constexpr double uiFontSize = 9.75; // points: 13 pixels on a usual screen

QColor mix(const QColor& a, const QColor& b, double part)
{
    const auto blend = [part](int from, int to) { return int(from + (to - from) * part); };
    return {blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue())};
}

QPalette paletteOf(Theme theme)
{
    const QColor ground = colour(Colour::Ground, theme);
    const QColor card = colour(Colour::Card, theme);
    const QColor line = colour(Colour::Line, theme);
    const QColor ink = colour(Colour::Ink, theme);
    const QColor pale = colour(Colour::SecondaryInk, theme);
    QPalette palette(ink, card, mix(card, line, 0.3), line, mix(card, line, 0.6), ink, ink, card, ground);
    palette.setColor(QPalette::AlternateBase, mix(card, ground, 0.6));
    palette.setColor(QPalette::Highlight, accent(theme));
    palette.setColor(QPalette::HighlightedText, theme == Theme::Dark ? ground : card);
    palette.setColor(QPalette::Link, accent(theme));
    palette.setColor(QPalette::PlaceholderText, pale);
    palette.setColor(QPalette::ToolTipBase, card);
    palette.setColor(QPalette::ToolTipText, ink);
    const QColor disabled = mix(pale, card, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

/// Placeholders of the style sheet, each a token of the look.
QString styleSheetOf(Theme theme)
{
    QString sheet = QStringLiteral(R"(
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMenuBar { background: @card; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @soft; }
QMenu { background: @card; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 14px; border-radius: 4px; }
QMenu::item:selected { background: @soft; color: @ink; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QToolBar { background: @card; border: none; border-bottom: 1px solid @line; spacing: 2px; padding: 3px 6px; }
QToolBar::separator { background: @line; width: 1px; margin: 5px 6px; }
QToolBar QToolButton, QStatusBar QToolButton { border: none; border-radius: 6px; padding: 5px; background: transparent; }
QToolBar QToolButton:hover, QStatusBar QToolButton:hover { background: @soft; }
QStatusBar QToolButton::menu-indicator { image: none; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: @pressed; }
QFrame#filter { background: @card; border-bottom: 1px solid @line; }
QFrame#filter QToolButton { border: none; border-radius: 6px; padding: 4px 8px; background: transparent; }
QFrame#filter QToolButton:hover { background: @soft; }
QFrame#filter QToolButton:checked { background: @pressed; }
QFrame#filter QLabel { color: @pale; }
QFrame#problemBar { background: @card; border-bottom: 1px solid @line; }
QFrame#problemBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 3px 6px; background: transparent; }
QFrame#problemBar QToolButton:hover { background: @soft; }
QFrame#problemBar QToolButton:checked { background: @pressed; }
QFrame#problemBar QToolButton:disabled { color: @faint; }
QFrame#problemBar QToolButton:focus, QWidget#problemDetails QToolButton:focus { border: 1px solid @accent; }
QFrame#problemBar QToolButton#fixAll { border-color: @line; }
QListWidget#fixNotes::item { padding: 6px 8px; border-bottom: 1px solid @line; color: @ink; }
QSplitter#problemSides::handle { background: @line; }
QWidget#problemDetails QToolButton { background: @card; border: 1px solid @line; border-radius: 6px; padding: 4px 10px; }
QWidget#problemDetails QToolButton:hover { background: @soft; }
QWidget#problemDetails QToolButton:disabled { color: @faint; }
QFrame#planBar { background: @card; border-bottom: 1px solid @line; }
QFrame#planBar QToolButton { border: 1px solid @line; border-radius: 6px; padding: 3px 8px; background: @card; }
QFrame#planBar QToolButton#earlier { padding-right: 22px; }
QFrame#planBar QToolButton#earlier::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
QFrame#planBar QToolButton:hover { background: @soft; }
QFrame#planBar QToolButton:disabled { color: @faint; }
QFrame#planBar QToolButton:focus { border: 1px solid @accent; }
QLabel#planRemark { padding: 20px; }
QLabel#planCaution { background: @soft; border-bottom: 1px solid @line; padding: 5px 12px; }
QSplitter#planSides::handle { background: @line; }
QToolButton#problemLine { border: none; border-radius: 6px; padding: 4px 2px; background: transparent; text-align: left; }
QToolButton#problemLine:hover, QToolButton#problemLine:focus { background: @soft; }
QDockWidget { font-weight: 600; color: @pale; }
QDockWidget::title { background: @card; padding: 8px 12px 6px 12px; border: none; }
QDockWidget > QWidget { background: @card; }
QDockWidget QScrollArea, QDockWidget QScrollArea > QWidget, QDockWidget QScrollArea > QWidget > QWidget { background: @card; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: @card; qproperty-drawBase: 0; }
QTabBar::tab { background: @card; color: @pale; padding: 8px 16px 7px 16px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @ink; font-weight: 600; border-bottom: 2px solid @accent; }
QStatusBar { background: @card; border-top: 1px solid @line; color: @pale; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @pale; padding: 0 6px; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QPushButton { background: @card; border: 1px solid @line; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: @soft; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus, QPushButton:default { border-color: @accent; }
QPushButton:disabled { color: @faint; }
QPushButton[welcome="true"] { text-align: left; padding: 9px 12px; }
QListWidget#recent { background: transparent; }
QLineEdit { background: @card; border: 1px solid @line; border-radius: 5px; padding: 3px 5px; }
QLineEdit:focus { border-color: @accent; }
QLineEdit#finderLine { border: none; border-bottom: 1px solid @line; border-radius: 0; padding: 11px 14px; font-size: 11pt; background: transparent; }
QLineEdit[bad="true"], QSpinBox[bad="true"], QPlainTextEdit[bad="true"], QListView[bad="true"] { border: 1px solid @bad; }
QLabel#problem, QLabel#exportProblem, QLabel#exportSecrets { color: @bad; }
QFrame#exportChoices { background: @card; border: none; border-right: 1px solid @line; }
QLabel#exportPurpose, QLabel#exportCaption { color: @pale; }
QTableView#items::item { padding: 0 5px; }
QTableView#items::item:selected { background: @pressed; color: @ink; }
QFrame#valueEditor { background: @card; }
QFrame#valueEditor[tall="true"] { border: 1px solid @accent; border-radius: 6px; }
QFrame#valueEditor QListView, QFrame#valueEditor QPlainTextEdit { border: 1px solid @line; border-radius: 5px; }
QToolButton#sectionHeading { border: none; border-top: 1px solid @line; padding: 7px 2px 3px 2px; background: transparent; }
QToolButton#sectionHeading:hover, QToolButton#sectionHeading:focus { color: @accent; }
QTreeView, QListView, QTableView, QPlainTextEdit { border: none; background: @card; }
QHeaderView::section { background: @card; color: @pale; border: none; border-bottom: 1px solid @line; padding: 5px 8px; }
)");
    const QColor card = colour(Colour::Card, theme);
    const QColor ink = colour(Colour::Ink, theme);
    const QColor pale = colour(Colour::SecondaryInk, theme);
    const std::array<std::pair<QString, QColor>, 9> values{{
        {QStringLiteral("@line"), colour(Colour::Line, theme)},
        {QStringLiteral("@card"), card},
        {QStringLiteral("@soft"), mix(card, ink, 0.07)},
        {QStringLiteral("@pressed"), mix(card, ink, 0.13)},
        {QStringLiteral("@faint"), mix(pale, card, 0.45)},
        {QStringLiteral("@pale"), pale},
        {QStringLiteral("@ink"), ink},
        {QStringLiteral("@accent"), accent(theme)},
        {QStringLiteral("@bad"), colour(Colour::Error, theme)},
    }};
    for (const auto& [name, value] : values)
        sheet.replace(name, value.name());
    return sheet;
}

QPixmap drawn(QByteArray svg, const QColor& ink, int size)
{
    svg.replace("currentColor", ink.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return QStringLiteral("system");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

std::optional<ThemeChoice> themeChoiceFromName(QStringView name)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == themeChoiceName(choice))
            return choice;
    }
    return std::nullopt;
}

void applyLook(QApplication& application, Theme theme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
    QFont font = fontOf(diagram::Face::Sans, uiFontSize);
    font.setPointSizeF(uiFontSize); // people's screens decide how large a point is
    QApplication::setFont(font);    // last: style and sheet bring fonts of their own
}

Theme systemTheme()
{
    QApplication::setPalette(QPalette()); // back to the platform's own
    return themeOf(QApplication::palette());
}

QIcon themedIcon(const QString& name, Theme theme)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int size : {20, 40}) {
        icon.addPixmap(drawn(svg, colour(Colour::Ink, theme), size));
        icon.addPixmap(drawn(svg, mix(colour(Colour::SecondaryInk, theme), colour(Colour::Card, theme), 0.55), size),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace pigpen
