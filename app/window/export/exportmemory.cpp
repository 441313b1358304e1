#include "app/window/export/exportmemory.h"

#include <QSettings>

namespace pigpen {

namespace {

const QString formatKey = QStringLiteral("export/format");
const QString themeKey = QStringLiteral("export/theme");
const QString scaleKey = QStringLiteral("export/scale");
const QString paperKey = QStringLiteral("export/paper");
const QString embedKey = QStringLiteral("export/embed");
const QString linksKey = QStringLiteral("export/links");

} // namespace

ExportRequest rememberedRequest(const QSettings* settings)
{
    ExportRequest request;
    if (!settings)
        return request;
    const auto word = [settings](const QString& key) { return settings->value(key).toString(); };
    request.format = formatFromName(word(formatKey)).value_or(request.format);
    request.theme = themeFromName(word(themeKey)).value_or(request.theme);
    request.page.paper = paperFromName(word(paperKey)).value_or(request.page.paper);
    request.embed = embedFromName(word(embedKey)).value_or(request.embed);
    request.links = settings->value(linksKey).toStringList();
    request.scale = settings->value(scaleKey, request.scale).toDouble();
    return request;
}

void remember(QSettings* settings, const ExportRequest& request)
{
    if (!settings)
        return;
    const Embed embed = request.embed == Embed::Full ? Embed::Redacted : request.embed;
    settings->setValue(formatKey, formatName(request.format));
    settings->setValue(themeKey, themeName(request.theme));
    settings->setValue(scaleKey, request.scale);
    settings->setValue(paperKey, paperName(request.page.paper));
    settings->setValue(embedKey, embedName(embed));
    settings->setValue(linksKey, request.links);
}

} // namespace pigpen
