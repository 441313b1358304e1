#include "app/window/fileflow.h"

#include "app/panels/review/reviewdialog.h"
#include "app/window/designtabs.h"
#include "app/window/recentfiles.h"
#include "core/design/templates.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace pigpen {

namespace {

QString filters()
{
    return FileFlow::tr("Inventories (*.yml *.yaml);;All files (*)");
}

QString filtersToOpen()
{
    return FileFlow::tr("Inventories, and pictures that hold one (*.yml *.yaml *.svg);;All files (*)");
}

} // namespace

FileFlow::FileFlow(DesignTabs* tabs, RecentFiles* recent, QWidget* window)
    : QObject(window), m_tabs(tabs), m_recent(recent), m_window(window)
{
    connect(recent, &RecentFiles::chosen, this, &FileFlow::open);
}

Document& FileFlow::document() const
{
    return m_tabs->current()->document();
}

bool FileFlow::open(const QString& path)
{
    if (DesignTab* there = m_tabs->find(path)) {
        m_tabs->setCurrentWidget(there);
        return true;
    }
    DesignTab* shown = m_tabs->current();
    DesignTab* tab = m_tabs->untouched();
    if (const auto opened = tab->document().open(path); !opened) {
        if (tab != shown) {
            m_tabs->setCurrentWidget(shown);
            m_tabs->remove(tab);
        }
        Q_EMIT failed(opened.error().describe(path));
        return false;
    }
    m_recent->add(path);
    if (const auto& problem = tab->document().sidecarProblem())
        Q_EMIT failed(problem->describe(Sidecar::pathFor(path)));
    if (tab->document().design().isRedacted())
        Q_EMIT done(tr("%1 holds this design without its passwords, secrets and keys: each reads REDACTED.")
                        .arg(QFileInfo(path).fileName()));
    return true;
}

void FileFlow::openWithDialog()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_window, tr("Open an inventory"), folder(), filtersToOpen());
    for (const QString& path : paths)
        open(path);
}

bool FileFlow::save()
{
    return document().path().isEmpty() ? saveAs() : finish(document().save());
}

bool FileFlow::saveAs()
{
    const QString known = document().design().fileName();
    const QString proposed = !document().path().isEmpty()
                                 ? document().path()
                                 : QDir(folder()).filePath(known.isEmpty() ? QStringLiteral("pigsty.yml") : known);
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the inventory as"), proposed, filters());
    return !path.isEmpty() && finish(document().saveAs(path));
}

bool FileFlow::review()
{
    ReviewDialog dialog(&document(), m_window);
    return dialog.exec() == QDialog::Accepted && save();
}

bool FileFlow::finish(const tl::expected<void, Error>& saved)
{
    if (!saved) {
        Q_EMIT failed(saved.error().describe(document().fileName()));
        return false;
    }
    m_recent->add(document().path());
    Q_EMIT done(tr("Saved %1").arg(document().fileName()));
    return true;
}

void FileFlow::create(const QString& templateName)
{
    m_tabs->untouched()->document().create(templates::text(templateName));
}

bool FileFlow::close(DesignTab* tab)
{
    if (!mayLeave(tab))
        return false;
    m_tabs->remove(tab);
    return true;
}

bool FileFlow::mayLeave()
{
    const QList<DesignTab*> tabs = m_tabs->tabs();
    return std::all_of(tabs.begin(), tabs.end(), [this](DesignTab* tab) { return mayLeave(tab); });
}

bool FileFlow::mayLeave(DesignTab* tab)
{
    if (!tab->document().isModified())
        return true;
    m_tabs->setCurrentWidget(tab); // what is asked about is seen
    QMessageBox question(QMessageBox::Question, tr("Save the changes?"),
                         tr("%1 has changes that are not saved.").arg(tab->document().fileName()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question.setDefaultButton(QMessageBox::Save);
    const QPushButton* look = question.addButton(tr("&Review the changes…"), QMessageBox::ActionRole);
    const int answer = question.exec();
    if (question.clickedButton() == look)
        return review();
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

QString FileFlow::folder() const
{
    return document().path().isEmpty() ? QDir::currentPath() : QFileInfo(document().path()).absolutePath();
}

} // namespace pigpen
