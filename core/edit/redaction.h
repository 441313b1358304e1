#pragma once

#include "core/yaml/tree.h"

namespace pigpen::edit {

/// The splices that replace every password, secret and key of a text (see core/topology/secrets.h), also those in
/// addresses, scripts and comments, so that it may be published; all else stays as it is, byte for byte. What is read
/// from elsewhere (`{{ … }}`), and what can be no secret (true, null), stays too.
yaml::Splices redaction(const yaml::Tree& tree);

/// The text after them.
QByteArray redacted(const yaml::Tree& tree);

} // namespace pigpen::edit
