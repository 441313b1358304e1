#pragma once

#include "core/diagram/drawing.h"
#include "core/publish/changes/changewords.h"

namespace pigpen {

/// Every difference in words, below a picture: in columns, grouped by cluster.
struct ChangeList
{
    std::vector<diagram::Figure> figures; // from (0, 0) on
    QSizeF size;
};

/// As many columns as `width` has room for, at least one.
ChangeList changeList(const std::vector<ChangeGroup>& groups, double width);

} // namespace pigpen
