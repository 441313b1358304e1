#include "app/window/fileflow.h"

#include "core/design/templates.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>

namespace pigpen {

namespace {

const QString recentKey = QStringLiteral("recentFiles");
constexpr int recentCount = 10;

QString filters()
{
    return FileFlow::tr("Inventories (*.yml *.yaml);;All files (*)");
}

} // namespace

FileFlow::FileFlow(Document* document, QSettings* settings, QWidget* window)
    : QObject(window), m_document(document), m_settings(settings), m_window(window)
{
}

bool FileFlow::open(const QString& path)
{
    const auto opened = m_document->open(path);
    if (!opened) {
        Q_EMIT failed(opened.error().describe(path));
        return false;
    }
    remember(path);
    if (const auto& problem = m_document->sidecarProblem())
        Q_EMIT failed(problem->describe(Sidecar::pathFor(path)));
    return true;
}

void FileFlow::openWithDialog()
{
    if (!mayLeave())
        return;
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open an inventory"), folder(), filters());
    if (!path.isEmpty())
        open(path);
}

bool FileFlow::save()
{
    return m_document->path().isEmpty() ? saveAs() : finish(m_document->save());
}

bool FileFlow::saveAs()
{
    const QString proposed =
        m_document->path().isEmpty() ? QDir(folder()).filePath(QStringLiteral("pigsty.yml")) : m_document->path();
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the inventory as"), proposed, filters());
    return !path.isEmpty() && finish(m_document->saveAs(path));
}

bool FileFlow::finish(const tl::expected<void, Error>& saved)
{
    if (!saved) {
        Q_EMIT failed(saved.error().describe(m_document->fileName()));
        return false;
    }
    remember(m_document->path());
    Q_EMIT done(tr("Saved %1").arg(m_document->fileName()));
    return true;
}

void FileFlow::create(const QString& templateName)
{
    if (mayLeave())
        m_document->create(templates::text(templateName));
}

bool FileFlow::mayLeave()
{
    if (!m_document->isModified())
        return true;
    const auto answer = QMessageBox::question(
        m_window, tr("Save the changes?"), tr("%1 has changes that are not saved.").arg(m_document->fileName()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

void FileFlow::remember(const QString& path)
{
    if (!m_settings)
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = m_settings->value(recentKey).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_settings->setValue(recentKey, recent.mid(0, recentCount));
}

void FileFlow::fillRecent(QMenu& menu)
{
    menu.clear();
    const QStringList recent = m_settings ? m_settings->value(recentKey).toStringList() : QStringList();
    for (const QString& path : recent) {
        QAction* action = menu.addAction(QFileInfo(path).fileName(), this, [this, path] {
            if (mayLeave())
                open(path);
        });
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
    }
    menu.setToolTipsVisible(true);
    menu.setEnabled(!recent.isEmpty());
}

QString FileFlow::folder() const
{
    return m_document->path().isEmpty() ? QDir::currentPath() : QFileInfo(m_document->path()).absolutePath();
}

} // namespace pigpen
