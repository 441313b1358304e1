#pragma once

#include "core/design/sidecar.h"

/// An inventory inside a published SVG: who has the picture can open the design again. It stands in the picture's
/// metadata, as base64, so that it comes back byte for byte.
namespace pigpen::embedding {

enum class Embed {
    None,
    Redacted, // passwords, secrets and keys replaced (see edit::redaction)
    Full
};

/// What was put into a picture, or came out of it.
struct Source
{
    QByteArray text;
    QString fileName; // of the inventory, without its folder; empty where it had none
    bool redacted = false;
    Sidecar sidecar;
};

/// XML for an SVG's metadata.
QByteArray toXml(const Source& source);

/// Whether a file is an SVG, as far as its first bytes tell.
bool isSvg(const QByteArray& bytes);
/// Errors: no XML, no inventory in it, or a broken one.
tl::expected<Source, Error> fromSvg(const QByteArray& svg);

} // namespace pigpen::embedding
