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

void write(Document& document, const QString& path, const QByteArray& bytes)
{
    if (const auto written = file::write(path, bytes); !written)
        Q_EMIT document.refused(written.error());
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

void exportWithDialog(Document& document, diagram::Kind kind, const QStringList& clusters, QSettings* settings,
                      QWidget* parent)
{
    ExportRequest request = rememberedRequest(settings);
    request.kind = kind;
    request.clusters = clusters;
    const QStringList selected = clusters.isEmpty() ? clipboard::selectedClusters(document) : clusters;
    ExportDialog dialog(document.design(), request, selected, parent);
    while (dialog.exec() == QDialog::Accepted) {
        request = dialog.request();
        const auto bytes = exported(document.design(), request);
        if (!bytes) {
            dialog.tell(bytes.error());
            continue;
        }
        if (const QString path = askForPath(document, request, &dialog); !path.isEmpty()) {
            remember(settings, request);
            return write(document, path, *bytes);
        }
    }
}

} // namespace pigpen
