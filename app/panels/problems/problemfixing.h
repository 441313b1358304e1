#pragma once

#include "app/document/document.h"

class QWidget;

/// Fixing what was found: always seen as a diff first, then one step of undo.
namespace pigpen {

/// What fixes would do to a document.
struct FixProposal
{
    edit::Edit edit;   // its label tells what it fixes
    QStringList notes; // a line for each fix
};

/// Of one finding. Errors: the text is no inventory at the moment, there is no fix, or the verb refuses.
tl::expected<FixProposal, Error> proposeFix(const Document& document, const check::Finding& finding);
/// Of all findings of a rule that offer a fix; of all there are, where the rule is empty. Any thread may look for them.
/// Errors: as above, or no fix can be made.
tl::expected<FixProposal, Error> proposeFixes(const Design& design, const QString& rule, const Progress& progress = {});

/// Shows what would be done and, if the user agrees, does it. Where it can't be done, the document says why. Whether it
/// was done.
bool applyWithPreview(Document& document, const tl::expected<FixProposal, Error>& proposal, QWidget* parent);

} // namespace pigpen
