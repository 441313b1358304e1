#pragma once

#include "core/design/sidecar.h"

namespace pigpen {

class Design;

/// Work that is not saved yet, as it is kept for the case that the program ends without asking. As a file: a line of
/// JSON that says what follows, then what the inventory held, then the design's text, byte for byte. So a person can
/// take the text out with any editor, too.
struct Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)

public:
    QString path;     // of the inventory; empty where there is no file yet
    QByteArray saved; // what that held when it was read or written last
    QByteArray text;
    Sidecar savedSidecar; // the same of the layout
    Sidecar sidecar;

    static Journal of(const Design& design);
    QByteArray toBytes() const;
    /// Errors: no journal, one of a later version, or one that is cut off.
    static tl::expected<Journal, Error> fromBytes(const QByteArray& bytes);
};

} // namespace pigpen
