#include "app/panels/plan/planactions.h"

#include "app/panels/plan/planwords.h"
#include "core/design/file.h"
#include "core/publish/plan/planwriting.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>

namespace pigpen {

PlanActions::PlanActions(const Document* document, const Planning* planning, QWidget* parent)
    : QObject(parent),
      copy(nullptr),
      copyAll(nullptr),
      saveScript(nullptr),
      saveEarlier(nullptr),
      m_document(document),
      m_planning(planning),
      m_parent(parent)
{
    copy = add(tr("&Copy the command"), tr("Copies the commands of the selected steps (Ctrl+C)"),
               &PlanActions::copyMarked);
    copyAll = add(tr("Copy &all"), tr("Copies all commands, in the order in which they run"), &PlanActions::copyEach);
    saveScript = add(tr("&Save as script…"),
                     tr("Saves the plan as a shell script that stops at the first failure and asks before each step "
                        "that destroys data"),
                     &PlanActions::writeScript);
    saveEarlier = add(tr("Save the &earlier inventory…"),
                      tr("Saves what the design is compared with: what removes something runs with it"),
                      &PlanActions::writeEarlier);
    update({});
}

QAction* PlanActions::add(const QString& text, const QString& tip, void (PlanActions::*done)())
{
    auto* action = new QAction(text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, done);
    return action;
}

void PlanActions::update(const std::vector<int>& marked)
{
    m_marked = marked;
    const bool hasSteps = !m_planning->plan().steps.empty();
    copy->setEnabled(!marked.empty());
    copy->setText(marked.size() > 1 ? tr("&Copy the commands") : tr("&Copy the command"));
    copyAll->setEnabled(hasSteps);
    saveScript->setEnabled(hasSteps);
    saveEarlier->setEnabled(!m_planning->earlierText().isEmpty());
    saveEarlier->setVisible(needsEarlier());
}

/// Whether a step runs with an inventory that is in no file of its own once the design is saved.
bool PlanActions::needsEarlier() const
{
    return m_planning->earlier() != Planning::Earlier::File &&
           std::ranges::any_of(m_planning->plan().steps, &plan::Step::usesOld);
}

void PlanActions::copyMarked()
{
    copySteps(m_marked);
}

void PlanActions::copyEach()
{
    std::vector<int> all(m_planning->plan().steps.size());
    std::iota(all.begin(), all.end(), 0);
    copySteps(all);
}

void PlanActions::copySteps(const std::vector<int>& steps) const
{
    QStringList lines;
    for (const int step : steps)
        lines << planwords::shellLine(m_planning->plan().steps[size_t(step)], m_planning->oldFile());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void PlanActions::writeScript()
{
    write(tr("Save the plan as a script"),
          QFileInfo(m_planning->newFile()).completeBaseName() + QStringLiteral("-plan.sh"),
          tr("Shell scripts (*.sh);;All files (*)"),
          plan::toScript(m_planning->plan(), m_planning->oldFile(), m_planning->newFile()));
}

void PlanActions::writeEarlier()
{
    write(tr("Save the earlier inventory"), m_planning->oldFile(), tr("Inventories (*.yml *.yaml);;All files (*)"),
          m_planning->earlierText());
}

void PlanActions::write(const QString& title, const QString& name, const QString& filter, const QByteArray& content)
{
    const QString folder = m_document->path().isEmpty() ? QDir::currentPath() : QFileInfo(m_document->path()).path();
    const QString path = QFileDialog::getSaveFileName(m_parent, title, QDir(folder).filePath(name), filter);
    if (path.isEmpty())
        return;
    const auto written = file::write(path, content);
    if (!written)
        Q_EMIT failed(written.error().describe(path));
    else if (content.startsWith("#!"))
        QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeUser);
}

} // namespace pigpen
