#include "app/panels/problems/problemfixing.h"

#include "app/panels/problems/fixdialog.h"
#include "core/check/fixing.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct ProblemFixing
{
    Q_DECLARE_TR_FUNCTIONS(ProblemFixing)
};

using Proposed = tl::expected<FixProposal, Error>;

std::optional<Error> obstacleOf(const Design& design)
{
    if (const auto& problem = design.problem())
        return Error{ProblemFixing::tr("the text is no inventory at the moment: %1").arg(problem->what),
                     ProblemFixing::tr("mend it in the source pane first, or undo"), problem->place};
    if (!design.snapshot())
        return Error{ProblemFixing::tr("there is no inventory to fix"), {}, {}};
    return {};
}

} // namespace

Proposed proposeFix(const Document& document, const check::Finding& finding)
{
    if (const auto obstacle = obstacleOf(document.design()))
        return tl::make_unexpected(*obstacle);
    if (!finding.repair)
        return tl::make_unexpected(Error{ProblemFixing::tr("%1 offers no fix for this").arg(finding.rule), {}, {}});
    return finding.repair(*document.topology()).map([&](edit::Edit edit) {
        edit.label = ProblemFixing::tr("Fix %1: %2").arg(finding.rule, edit.label);
        return FixProposal{std::move(edit), {finding.message + QStringLiteral(": ") + finding.fix}};
    });
}

Proposed proposeFixes(const Design& design, const QString& rule, const Progress& progress)
{
    if (const auto obstacle = obstacleOf(design))
        return tl::make_unexpected(*obstacle);
    const check::Fixed fixed = check::fixAll(
        design.snapshot()->topology,
        [&](const check::Finding& finding) { return rule.isEmpty() || finding.rule == rule; }, design.opened(),
        progress);
    if (fixed.splices.empty())
        return tl::make_unexpected(
            Error{ProblemFixing::tr("none of these problems has a fix that can be made"), {}, {}});
    const int count = int(fixed.notes.size());
    const QString label = rule.isEmpty() ? ProblemFixing::tr("Fix %n problem(s)", nullptr, count)
                                         : ProblemFixing::tr("Fix %1: %n problem(s)", nullptr, count).arg(rule);
    return FixProposal{{label, fixed.splices, {}}, fixed.notes};
}

bool applyWithPreview(Document& document, const Proposed& proposal, QWidget* parent)
{
    if (!proposal)
        return document.perform(tl::make_unexpected(proposal.error())); // tells why
    FixDialog dialog(&document, *proposal, parent);
    return dialog.exec() == QDialog::Accepted && document.perform(proposal->edit);
}

} // namespace pigpen
