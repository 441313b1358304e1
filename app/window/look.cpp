#include "app/window/look.h"

#include "app/paint/figurepainter.h"
#include "app/window/lookstyle.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <QWidget>

#include <array>
#include <map>
#include <tuple>

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
    QFile file(QStringLiteral(":/look/window.qss"));
    QString sheet = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
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

/// Also for the widgets that are there.
void setFont()
{
    QFont font = fontOf(diagram::Face::Sans, uiFontSize);
    font.setPointSizeF(uiFontSize); // people's screens decide how large a point is
    QApplication::setFont(font);
    QEvent changed(QEvent::ApplicationFontChange); // Qt tells nobody before it runs
    for (QWidget* widget : QApplication::topLevelWidgets())
        QCoreApplication::sendEvent(widget, &changed);
}

/// Draws an icon when it is first painted in that size and mode.
class InkEngine : public QIconEngine
{
public:
    InkEngine(QByteArray svg, Theme theme) : m_svg(std::move(svg)), m_theme(theme) {}

    QIconEngine* clone() const override { return new InkEngine(*this); }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap& pixmap = m_drawn[{size.width(), size.height(), mode == QIcon::Disabled}];
        if (pixmap.isNull())
            pixmap = drawn(size, mode == QIcon::Disabled);
        return pixmap;
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

private:
    QPixmap drawn(const QSize& size, bool disabled) const
    {
        const QColor pale = mix(colour(Colour::SecondaryInk, m_theme), colour(Colour::Card, m_theme), 0.55);
        const QColor ink = disabled ? pale : colour(Colour::Ink, m_theme);
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", ink.name().toLatin1()));
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        return pixmap;
    }

    QByteArray m_svg;
    Theme m_theme;
    std::map<std::tuple<int, int, bool>, QPixmap> m_drawn; // by size, and whether it is for what is disabled
};

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

void setUpLook(Theme theme)
{
    QApplication::setStyle(new LookStyle);
    QApplication::setPalette(paletteOf(theme));
    setFont();
}

void applyLook(QApplication& application, Theme theme)
{
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
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
    return QIcon(new InkEngine(file.readAll(), theme));
}

} // namespace pigpen
