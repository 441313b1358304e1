#pragma once

#include "core/publish/document/document.h"
#include "core/publish/document/subject.h"

namespace pigpen::document {

/// The entities, a row each, in the order of `pigpen show`. A table may be empty.
Table clusterTable(const Subject& subject);
Table instanceTable(const Subject& subject); // without those of plain nodes, which are the nodes themselves
Table serviceTable(const Subject& subject);
Table nodeTable(const Subject& subject, const diagram::Presentation& presentation);
Table vipTable(const Subject& subject);
Table databaseTable(const Subject& subject);
Table roleTable(const Subject& subject);

} // namespace pigpen::document
