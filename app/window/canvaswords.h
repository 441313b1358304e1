#pragma once

#include "app/document/document.h"

namespace pigpen {

/// What a picture of the design shows, for who can't see it: how much of everything, and what is selected.
QString describeForReaders(Document& document);

} // namespace pigpen
