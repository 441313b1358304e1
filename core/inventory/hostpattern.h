#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace pigpen {

/// What a key under `hosts:` stands for: names, ranges like web[01:10] or [a:c] expanded, and the port of "host:port"
/// (0 where there is none). By the rules of Ansible's inventory plugins (module parsing/utils/addresses of
/// ansible-core).
struct HostPattern
{
    QStringList names;
    int port = 0;

    /// Errors: what is wrong with a range, in words.
    static tl::expected<HostPattern, QString> parse(const QString& text);
};

} // namespace pigpen
