#pragma once

#include "core/diagram/drawing.h"
#include "core/publish/changes/changedclusters.h"

namespace pigpen {

/// A remark below a container's content.
struct Note
{
    QStringList names; // of the parts it is about; none: the cluster itself
    Remark remark;
};

/// Writes the notes below the container's content, which grows by them: in up to three lines each, with the sign of
/// what happened. Of very many the last are only counted.
void addNotes(diagram::Figure& container, const std::vector<Note>& notes);

} // namespace pigpen
