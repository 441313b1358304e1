#include "app/window/recovering.h"

#include "app/document/journalling.h"
#include "app/window/designtab.h"
#include "app/window/fileflow.h"
#include "app/window/noticebar.h"
#include "core/yaml/joint.h"

#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace pigpen {

namespace {

QString nameOf(const Recovery::Leftover& leftover)
{
    return leftover.path.isEmpty() ? Recovering::tr("a new design") : QFileInfo(leftover.path).fileName();
}

} // namespace

Recovering::Recovering(NoticeBar* strip, FileFlow* files, QObject* parent)
    : QObject(parent), m_strip(strip), m_files(files)
{
    if (!m_recovery.leftovers().empty())
        offer();
}

void Recovering::offer()
{
    m_strip->show(NoticeBar::Kind::Note, describe());
    m_strip->nameClosing(tr("Ask again with the next start"));
    QPushButton* recover = m_strip->addButton(tr("&Recover"));
    recover->setDefault(true);
    connect(recover, &QPushButton::clicked, this, &Recovering::recover);
    connect(m_strip->addButton(tr("&Discard…")), &QPushButton::clicked, this, &Recovering::discard);
}

QString Recovering::describe() const
{
    QStringList designs;
    for (const Recovery::Leftover& leftover : m_recovery.leftovers())
        designs << tr("%1 (%2)").arg(nameOf(leftover), QLocale().toString(leftover.written, QLocale::ShortFormat));
    return tr("Pigpen ended before it could ask about work that was not saved: %1.").arg(joint::list(designs));
}

void Recovering::adopt(DesignTab* tab)
{
    auto* journalling = new Journalling(&tab->document(), m_recovery);
    connect(journalling, &Journalling::failed, this, [this](const Error& error) { Q_EMIT failed(error.describe()); });
}

/// A journal is claimed once its design is there: whatever happens meanwhile, it is kept by one or the other.
void Recovering::recover()
{
    m_strip->hide();
    for (const Recovery::Leftover& leftover : std::vector(m_recovery.leftovers())) {
        const auto journal = Recovery::read(leftover);
        const auto file = journal ? m_recovery.claim(leftover) : tl::unexpected(journal.error());
        if (!file) {
            Q_EMIT failed(file.error().describe(leftover.file));
            continue;
        }
        m_files->recover(*journal).document().findChild<Journalling*>()->resume(*file);
    }
}

void Recovering::discard()
{
    const auto answer = QMessageBox::question(m_strip->window(), tr("Discard what was not saved?"),
                                              tr("%1\n\nIt will be gone for good.").arg(describe()),
                                              QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Discard)
        return;
    for (const Recovery::Leftover& leftover : std::vector(m_recovery.leftovers()))
        m_recovery.discard(leftover);
    m_strip->hide();
}

} // namespace pigpen
