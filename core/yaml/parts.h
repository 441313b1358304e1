#pragma once

#include <QtGlobal>

namespace pigpen::yaml {

/// How a large text is read: in parts, as many at a time as the machine has cores for. What comes out is the same.
struct Parts
{
    qsizetype least = 64 << 10; // bytes: a part is no smaller, since beginning one takes time, too
    unsigned most = 0;          // parts; 0: as many as there are cores
};

} // namespace pigpen::yaml
