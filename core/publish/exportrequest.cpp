#include "core/publish/exportrequest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportRequest)
};

struct FormatRow
{
    Format format;
    const char* name;
    const char* title;
    const char* purpose;
    bool oneDiagram;
    bool theme;
    bool painted;
};

constexpr std::array formatRows{
    FormatRow{Format::Svg, "svg", QT_TRANSLATE_NOOP("ExportRequest", "SVG picture"),
              QT_TRANSLATE_NOOP("ExportRequest",
                                "For web pages, wikis and documents: sharp at every size, its words can "
                                "be searched, and it can carry the inventory."),
              true, true, false},
    FormatRow{Format::Png, "png", QT_TRANSLATE_NOOP("ExportRequest", "PNG picture"),
              QT_TRANSLATE_NOOP("ExportRequest", "For chats, mails and slides: pixels that every program shows."), true,
              true, true},
    FormatRow{Format::Pdf, "pdf", QT_TRANSLATE_NOOP("ExportRequest", "PDF page"),
              QT_TRANSLATE_NOOP("ExportRequest", "For printing and handing over: sharp, with bookmarks, on the paper "
                                                 "that you choose."),
              true, true, true},
    FormatRow{Format::Drawio, "drawio", QT_TRANSLATE_NOOP("ExportRequest", "draw.io diagram"),
              QT_TRANSLATE_NOOP("ExportRequest", "For drawing on in diagrams.net: every box and line can be moved."),
              true, true, false},
    FormatRow{Format::Mermaid, "mmd", QT_TRANSLATE_NOOP("ExportRequest", "Mermaid text"),
              QT_TRANSLATE_NOOP("ExportRequest", "For Markdown on GitHub and GitLab: a few lines of text, which they "
                                                 "draw in their own way."),
              true, false, false},
    FormatRow{
        Format::Json, "json", QT_TRANSLATE_NOOP("ExportRequest", "JSON data"),
        QT_TRANSLATE_NOOP("ExportRequest", "For programs: the figures with their places, and what they stand for."),
        true, false, false},
    FormatRow{Format::Html, "html", QT_TRANSLATE_NOOP("ExportRequest", "HTML document"),
              QT_TRANSLATE_NOOP("ExportRequest",
                                "For reading and reviews: the whole design, diagrams and tables, in one "
                                "file."),
              false, false, false},
    FormatRow{Format::Markdown, "md", QT_TRANSLATE_NOOP("ExportRequest", "Markdown document"),
              QT_TRANSLATE_NOOP("ExportRequest",
                                "For repositories and wikis: the whole design as text and tables, which "
                                "diff well."),
              false, false, false},
};

const FormatRow& rowOf(Format format)
{
    return *std::ranges::find(formatRows, format, &FormatRow::format);
}

template<typename Value>
using Names = std::array<std::pair<Value, const char*>, 3>;

constexpr Names<Embed> embedNames{{{Embed::None, "none"}, {Embed::Redacted, "redacted"}, {Embed::Full, "full"}}};
constexpr Names<diagram::Theme> themeNames{
    {{diagram::Theme::Light, "light"}, {diagram::Theme::Dark, "dark"}, {diagram::Theme::Auto, "auto"}}};

template<typename Value>
QString nameIn(const Names<Value>& names, Value value)
{
    return QLatin1String(std::ranges::find(names, value, &Names<Value>::value_type::first)->second);
}

template<typename Value>
std::optional<Value> valueIn(const Names<Value>& names, QStringView name)
{
    for (const auto& [value, word] : names) {
        if (name == QLatin1String(word))
            return value;
    }
    return {};
}

} // namespace

QString formatName(Format format)
{
    return QLatin1String(rowOf(format).name);
}

std::optional<Format> formatFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(formatRows, [name](const FormatRow& row) { return name == QLatin1String(row.name); });
    return found == formatRows.end() ? std::nullopt : std::optional(found->format);
}

std::optional<Format> formatOfFile(const QString& path)
{
    return formatFromName(QFileInfo(path).suffix().toLower());
}

QString formatTitle(Format format)
{
    return Words::tr(rowOf(format).title);
}

QString formatPurpose(Format format)
{
    return Words::tr(rowOf(format).purpose);
}

bool showsOneDiagram(Format format)
{
    return rowOf(format).oneDiagram;
}

bool hasTheme(Format format)
{
    return rowOf(format).theme;
}

bool isPainted(Format format)
{
    return rowOf(format).painted;
}

QString embedName(Embed embed)
{
    return nameIn(embedNames, embed);
}

std::optional<Embed> embedFromName(QStringView name)
{
    return valueIn(embedNames, name);
}

QString themeName(diagram::Theme theme)
{
    return nameIn(themeNames, theme);
}

std::optional<diagram::Theme> themeFromName(QStringView name)
{
    return valueIn(themeNames, name);
}

} // namespace pigpen
