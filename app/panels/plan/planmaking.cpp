#include "app/panels/plan/planmaking.h"

#include "core/design/file.h"

namespace pigpen {

PlanMaking::PlanMaking(Design design, QString designName, Source source, const MadePlan& before)
    : m_design(std::move(design)), m_designName(std::move(designName)), m_source(std::move(source))
{
    m_made.earlier = before.earlier;
    m_made.bytes = before.bytes;
}

MadePlan PlanMaking::make()
{
    const auto& problem = m_design.problem();
    if (m_design.snapshot())
        compare();
    else if (problem)
        m_made.remark =
            tr("The text is no inventory, so there is nothing to plan: %1").arg(problem->describe(m_designName));
    else
        m_made.remark = tr("There is no design to plan for.");
    return std::move(m_made);
}

void PlanMaking::compare()
{
    if (!readEarlier())
        return;
    m_made.plan = plan::make(*m_made.earlier->snapshot()->topology, *m_design.snapshot()->topology);
    if (m_design.problem())
        m_made.caution = tr("The text has a problem at the moment: this is the plan of its last good state.");
    if (m_made.plan.isEmpty())
        m_made.remark = nothingDiffers();
}

/// Errors become the remark.
bool PlanMaking::readEarlier()
{
    if (m_source.kind == Earlier::Revision)
        return m_made.earlier || take(Design::fromText(m_source.text, m_design.path()));
    if (!m_source.file.isEmpty())
        return readFile();
    m_made.remark =
        tr("The design has no file yet, so there is nothing on disk to compare it with. Save it, or compare "
           "it with another file.");
    return false;
}

bool PlanMaking::readFile()
{
    const auto bytes = file::read(m_source.file);
    if (bytes && m_made.earlier && *bytes == m_made.bytes)
        return true;
    m_made.bytes = bytes.value_or(QByteArray());
    auto opened = Design::open(m_source.file);
    if (opened)
        return take(std::move(*opened));
    m_made.earlier.reset();
    m_made.remark = opened.error().describe(m_source.file);
    return false;
}

bool PlanMaking::take(Design read)
{
    m_made.earlier.reset();
    if (const auto& problem = read.problem()) {
        m_made.remark = tr("What it is compared with is no inventory: %1").arg(problem->describe(m_source.name));
        return false;
    }
    m_made.earlier = std::move(read);
    return true;
}

QString PlanMaking::nothingDiffers() const
{
    if (m_made.earlier->text() == m_design.text())
        return m_source.kind == Earlier::Saved ? tr("The design is what the file on disk holds: nothing to run.")
                                               : tr("The design is what %1 holds: nothing to run.").arg(m_source.name);
    return tr("No entity and no variable differs, only comments or how things are written: nothing to run.");
}

} // namespace pigpen
