#include "app/window/export/exporting.h"

#include "app/paint/paintedformats.h"
#include "app/window/clipboard.h"
#include "app/window/export/exportdialog.h"
#include "app/window/export/exportmemory.h"
#include "core/design/file.h"

#include <QFileDialog>
#include <QFileInfo>

namespace pigpen {

namespace {

/// Empty where the user changed their mind.
QString askForPath(const Document& document, const ExportRequest& request, QWidget* parent)
{
    const QString ending = formatName(request.format);
    const QDir folder = QFileInfo(document.path()).absoluteDir();
    QFileDialog chooser(parent, Document::tr("Export"), folder.filePath(exportName(document.fileName(), request)),
                        Document::tr("%1 (*.%2)", "a format, and its ending").arg(formatTitle(request.format), ending));
    chooser.setAcceptMode(QFileDialog::AcceptSave);
    chooser.setDefaultSuffix(ending);
    chooser.selectFile(exportName(document.fileName(), request));
    return chooser.exec() == QDialog::Accepted ? chooser.selectedFiles().value(0) : QString();
}

using Written = tl::expected<file::Writing, Error>;

/// All but the last step.
Written written(const Design& design, const Export& wanted, const Progress& progress)
{
    constexpr double beforeWriting = 0.95;
    return exported(design, wanted.request, progress).and_then([&](const QByteArray& bytes) {
        return goesOn(progress, beforeWriting) ? file::Writing::prepare(wanted.path, bytes)
                                               : Written(tl::unexpect, Error());
    });
}

void finish(Document& document, const QString& path, Written& written)
{
    const auto done = written.and_then([](file::Writing& writing) { return writing.commit(); });
    if (!done)
        Q_EMIT document.refused(done.error());
    else
        Q_EMIT document.noted({Document::tr("The export is in %1.").arg(path)});
}

} // namespace

QString exportName(const QString& inventory, const ExportRequest& request)
{
    QStringList parts{QFileInfo(inventory).completeBaseName()};
    if (!request.clusters.isEmpty())
        parts << request.clusters;
    else if (showsOneDiagram(request.format))
        parts << diagram::kindName(request.kind);
    return parts.join(u'-') + u'.' + formatName(request.format);
}

std::optional<Export> askForExport(Document& document, diagram::Kind kind, const QStringList& clusters,
                                   QSettings* settings, QWidget* parent)
{
    ExportRequest request = rememberedRequest(settings);
    request.kind = kind;
    request.clusters = clusters;
    const QStringList selected = clusters.isEmpty() ? clipboard::selectedClusters(document) : clusters;
    ExportDialog dialog(document.design(), request, selected, parent);
    while (dialog.exec() == QDialog::Accepted) {
        request = dialog.request();
        if (const QString path = askForPath(document, request, &dialog); !path.isEmpty()) {
            remember(settings, request);
            return Export{request, path};
        }
    }
    return {};
}

void Exporting::start(Document& document, const Export& wanted)
{
    auto* work = new Background(&document);
    connect(work, &Background::ended, work, &QObject::deleteLater);
    work->start([design = document.design(), wanted, &document](const Progress& progress) -> Background::Finish {
        const auto made = std::make_shared<Written>(written(design, wanted, progress));
        return [&document, path = wanted.path, made] { finish(document, path, *made); };
    });
    Q_EMIT began(work, tr("Exporting %1…").arg(QFileInfo(wanted.path).fileName()));
}

} // namespace pigpen
