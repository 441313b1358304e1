#include "app/window/fileflow.h"

#include "app/document/background.h"
#include "app/panels/review/reviewdialog.h"
#include "app/window/conflictdialog.h"
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
    : QObject(window), m_tabs(tabs), m_recent(recent), m_window(window), m_comparing(new Background(this))
{
    connect(recent, &RecentFiles::chosen, this, qOverload<const QString&>(&FileFlow::open));
}

Document& FileFlow::document() const
{
    return m_tabs->current()->document();
}

/// The current tab where nothing was done in it yet.
DesignTab* FileFlow::untouched() const
{
    return m_tabs->current()->document().isUntouched() ? m_tabs->current() : nullptr;
}

bool FileFlow::open(const QString& path)
{
    return open(path, untouched());
}

void FileFlow::open(const QStringList& paths)
{
    DesignTab* tab = untouched();
    for (const QString& path : paths)
        if (open(path, tab))
            tab = nullptr; // the first one's
}

bool FileFlow::open(const QString& given, DesignTab* tab)
{
    const QString path = Sidecar::inventoryFor(given); // a desktop opens layouts, too
    if (DesignTab* there = m_tabs->find(path)) {
        m_tabs->setCurrentWidget(there);
        return true;
    }
    const auto isSame = [&](const Opening& one) { return QFileInfo(one.path) == QFileInfo(path); };
    if (std::any_of(m_openings.begin(), m_openings.end(), isSame))
        return true;
    giveUp(tab);
    if (!isLong(QFileInfo(path).size()))
        return take(path, tab, Design::open(path));
    openBeside(path, tab);
    return true;
}

void FileFlow::openBeside(const QString& path, DesignTab* tab)
{
    auto* work = new Background(this);
    m_openings.push_back({path, tab, work});
    connect(work, &Background::ended, this, [this, work] { forget(work); });
    work->start([this, path, into = QPointer(tab)](const Progress& progress) -> Background::Finish {
        const auto design = std::make_shared<tl::expected<Design, Error>>(Design::open(path, progress));
        return [this, path, into, design] { take(path, into, std::move(*design)); };
    });
    Q_EMIT began(work, tr("Opening %1…").arg(QFileInfo(path).fileName()));
}

/// Whether it came to its end or not.
void FileFlow::forget(const Background* work)
{
    const auto found =
        std::find_if(m_openings.begin(), m_openings.end(), [work](const Opening& one) { return one.work == work; });
    if (found == m_openings.end())
        return;
    found->work->deleteLater(); // it is what calls
    m_openings.erase(found);
    const auto tell = [this] {
        if (!isOpening())
            Q_EMIT settled();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection); // when it is in its tab
}

/// What was on its way into that tab: something else is wanted there now.
void FileFlow::giveUp(const DesignTab* tab)
{
    for (const Opening& one : std::vector(m_openings))
        if (tab && one.tab == tab)
            one.work->cancel();
}

bool FileFlow::take(const QString& path, DesignTab* tab, tl::expected<Design, Error> design)
{
    if (!design) {
        Q_EMIT failed(design.error().describe(path));
        return false;
    }
    if (tab && tab->document().isUntouched())
        m_tabs->setCurrentWidget(tab);
    else
        tab = m_tabs->add();
    tab->document().replace(std::move(*design));
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
    open(QFileDialog::getOpenFileNames(m_window, tr("Open an inventory"), folder(), filtersToOpen()));
}

bool FileFlow::save()
{
    const auto choose = [this](const std::vector<merging::Conflict>& conflicts) {
        return ConflictDialog::ask(document().fileName(), conflicts, m_window);
    };
    return document().path().isEmpty() ? saveAs() : finish(document().save(choose));
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

void FileFlow::compareWithDialog()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Compare with an inventory"), folder(), filters());
    if (!path.isEmpty())
        compareWith(path);
}

void FileFlow::compareWith(const QString& path)
{
    if (!isLong(QFileInfo(path).size()))
        return showComparison(path, Design::open(path));
    m_comparing->start([this, path](const Progress& progress) -> Background::Finish {
        return [this, path, other = Design::open(path, progress)] { showComparison(path, other); };
    });
    Q_EMIT began(m_comparing, tr("Reading %1…").arg(QFileInfo(path).fileName()));
}

void FileFlow::showComparison(const QString& path, const tl::expected<Design, Error>& other)
{
    if (!other || other->problem()) {
        Q_EMIT failed((other ? *other->problem() : other.error()).describe(path));
        return;
    }
    ReviewDialog(&document(), *other, m_window).exec();
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
    giveUp(untouched());
    m_tabs->untouched()->document().create(templates::text(templateName));
}

DesignTab& FileFlow::recover(const Journal& journal)
{
    DesignTab* tab = journal.path.isEmpty() ? nullptr : m_tabs->find(journal.path);
    if (!tab || tab->document().isModified())
        tab = m_tabs->untouched();
    giveUp(tab);
    m_tabs->setCurrentWidget(tab);
    tab->document().recover(journal);
    if (const auto taken = tab->document().takeOutside(); !taken)
        Q_EMIT failed(taken.error().describe(tab->document().fileName()));
    return *tab;
}

bool FileFlow::close(DesignTab* tab)
{
    if (!mayLeave(tab))
        return false;
    giveUp(tab);
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
