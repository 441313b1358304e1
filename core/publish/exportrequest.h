#pragma once

#include "core/design/embedding.h"
#include "core/diagram/diagrams.h"
#include "core/publish/pagelayout.h"

#include <QStringList>
#include <array>

namespace pigpen {

/// What a design can be exported as.
enum class Format { Svg, Png, Pdf, Drawio, Mermaid, Json, Html, Markdown };

/// In the order in which people are offered them.
inline constexpr std::array formats{Format::Svg,     Format::Png,  Format::Pdf,  Format::Drawio,
                                    Format::Mermaid, Format::Json, Format::Html, Format::Markdown};

/// The word in commands and settings, and the file's ending: svg, png, pdf, drawio, mmd, json, html, md.
QString formatName(Format format);
std::optional<Format> formatFromName(QStringView name);
/// By the ending of a file's name; none where that is no format's.
std::optional<Format> formatOfFile(const QString& path);
/// For people: "PNG picture", and one sentence on what it is good for.
QString formatTitle(Format format);
QString formatPurpose(Format format);

/// Whether it is one diagram (or the whole design with all that belongs to it).
bool showsOneDiagram(Format format);
/// Whether it has colours to choose; SVG alone can follow its reader's.
bool hasTheme(Format format);
/// Whether it is made with a painter, and so wants fonts (app/paint); the others are text, and core writes them.
bool isPainted(Format format);

using embedding::Embed;
QString embedName(Embed embed); // "none", "redacted", "full"
std::optional<Embed> embedFromName(QStringView name);

QString themeName(diagram::Theme theme); // "light", "dark", "auto"
std::optional<diagram::Theme> themeFromName(QStringView name);

/// What shall be exported, and how. A format takes no notice of what it doesn't have.
struct ExportRequest
{
    Format format = Format::Svg;
    diagram::Kind kind = diagram::Kind::Topology;
    QStringList clusters = {}; // only these, and what belongs to them; empty: all
    diagram::Theme theme = diagram::Theme::Light;
    double scale = 2;          // of a PNG; 1: 96 dpi
    PageLayout page = {};      // of a PDF
    Embed embed = Embed::None; // in an SVG
    QStringList links = {};    // of an SVG's entities: patterns, see diagram::Hyperlinks

    bool operator==(const ExportRequest&) const = default;
};

} // namespace pigpen
