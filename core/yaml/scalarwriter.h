#pragma once

#include "core/yaml/value.h"

#include <QByteArray>
#include <optional>

namespace pigpen::yaml {

/// A value that is no collection, on one line, quoted exactly when YAML 1.1 would otherwise read something else.
/// `quote`: which quotes are preferred where either would do.
QByteArray writeScalar(const Value& value, bool inFlow, char quote = '\'');

/// A string in quotes, though it might do without: for keys whose colon is glued to them.
QByteArray writeQuoted(QStringView text, char quote = '"');

/// A text of several lines as a literal block.
struct LiteralBlock
{
    QByteArray header;             // "|" or "|-"
    std::vector<QByteArray> lines; // without indentation
};

/// None where the text has no line break within, or cannot be read back from a literal block unchanged.
std::optional<LiteralBlock> literalBlock(const Value& value);

} // namespace pigpen::yaml
