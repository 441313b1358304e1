#pragma once

#include "app/document/document.h"

/// A finding in words, for the panel, tooltips and the clipboard.
namespace pigpen::problemwords {

/// As rich text: what is wrong, how it ought to be, why it matters, what the fix does and by which rule.
QString tip(const check::Finding& finding);
/// What the panel tells of it besides its message: the same, where it comes from and, of an ignored one, why.
QString details(const check::Finding& finding, const QString* reason);
/// What the fix does, in a sentence and as the verb; empty where there is none.
QString fix(const check::Finding& finding);

/// "FILE:LINE: MESSAGE [RULE]"
QString copied(const check::Finding& finding, const Document& document);
/// "pigpen edit FILE WORDS", the file as a shell takes it; empty where there is no fix or no file.
QString command(const check::Finding& finding, const Document& document);

} // namespace pigpen::problemwords
