#pragma once

#include "core/publish/document/document.h"
#include "core/publish/document/subject.h"

namespace pigpen::document {

/// What the deployment is, in a few sentences and figures.
std::vector<Block> summaryOf(const Subject& subject, const QString& fileName,
                             const std::vector<check::Finding>& findings);

} // namespace pigpen::document
