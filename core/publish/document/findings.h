#pragma once

#include "core/check/check.h"
#include "core/publish/document/document.h"
#include "core/publish/document/subject.h"

namespace pigpen::document {

/// What the checks find about the subject, or about the file as a whole, in the order of the text, but for what tells
/// about passwords: that a known one is still in use is nothing to publish.
std::vector<check::Finding> findingsOf(const Subject& subject, const check::Checks& checks);
/// A row each, the worst first.
Table findingTable(const Subject& subject, const std::vector<check::Finding>& findings);

} // namespace pigpen::document
