#pragma once

#include "core/yaml/collection.h"
#include "core/yaml/writer.h"

namespace pigpen::yaml {

/// A block entry with all that goes with it, as if it stood at column 0.
BlockText blockText(const Collection& collection, qsizetype index);

/// The entry at a path with the comments that go with it, verbatim, as lines of a text of their own; an entry in braces
/// without the comments around it. Errors: nothing there.
tl::expected<QByteArray, Error> excerpt(const TreePtr& tree, const Path& path);

} // namespace pigpen::yaml
