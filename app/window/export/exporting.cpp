#include "app/window/exporting.h"

#include "core/design/file.h"
#include "core/publish/picture.h"

#include <QFileDialog>
#include <QFileInfo>

namespace pigpen {

void exportWithDialog(Document& document, diagram::Kind kind, const QStringList& clusters, QWidget* parent)
{
    const QFileInfo source(document.path());
    const QString part = clusters.isEmpty() ? diagram::kindName(kind) : clusters.join(u'-');
    const QString name = QStringLiteral("%1-%2.svg").arg(QFileInfo(document.fileName()).completeBaseName(), part);
    const QString path =
        QFileDialog::getSaveFileName(parent, Document::tr("Export the diagram"), source.absoluteDir().filePath(name),
                                     Document::tr("Scalable Vector Graphics (*.svg)"));
    if (path.isEmpty())
        return;
    if (const auto written = file::write(path, svgOf(document.design(), kind, clusters)); !written)
        Q_EMIT document.refused(written.error());
    else
        Q_EMIT document.noted({Document::tr("The diagram is in %1.").arg(path)});
}

} // namespace pigpen
