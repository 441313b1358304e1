#pragma once

class QString;

namespace pigpen {

/// From now on, where the program crashes, it writes to standard error before it ends where work that was not saved is
/// kept: in that folder.
void noteCrashes(const QString& folder);

} // namespace pigpen
