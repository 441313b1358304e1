#include "core/design/journal.h"

#include "core/design/design.h"

#include <QJsonDocument>

namespace pigpen {

namespace {

constexpr int version = 1;
const QString versionKey = QStringLiteral("pigpen-journal");
const QString pathKey = QStringLiteral("path");
const QString savedKey = QStringLiteral("saved");
const QString textKey = QStringLiteral("text");
const QString savedLayoutKey = QStringLiteral("saved-layout");
const QString layoutKey = QStringLiteral("layout");

} // namespace

Journal Journal::of(const Design& design)
{
    return {design.path(), design.savedText(), design.text(), design.savedSidecar(), design.sidecar()};
}

QByteArray Journal::toBytes() const
{
    const QJsonObject head{{versionKey, version},
                           {pathKey, path},
                           {savedKey, saved.size()},
                           {textKey, text.size()},
                           {savedLayoutKey, savedSidecar.toObject()},
                           {layoutKey, sidecar.toObject()}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + saved + text;
}

tl::expected<Journal, Error> Journal::fromBytes(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(bytes.left(end)).object();
    if (end < 0 || head.value(versionKey).toInt() != version)
        return tl::unexpected(Error{tr("this is no recovery file that this version can read"),
                                    tr("open it with a text editor: the design's text stands in it")});
    const qsizetype saved = head.value(savedKey).toInteger(-1);
    const qsizetype text = head.value(textKey).toInteger(-1);
    const qsizetype rest = bytes.size() - end - 1;
    if (saved < 0 || text < 0 || saved > rest || text != rest - saved)
        return tl::unexpected(Error{tr("the recovery file is not whole"),
                                    tr("open it with a text editor, and take out of it what there is")});
    const auto sidecarOf = [&head](const QString& key) { return Sidecar::fromObject(head.value(key).toObject()); };
    return Journal{head.value(pathKey).toString(), bytes.mid(end + 1, saved), bytes.mid(end + 1 + saved),
                   sidecarOf(savedLayoutKey), sidecarOf(layoutKey)};
}

} // namespace pigpen
