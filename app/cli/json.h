#pragma once

#include "core/yaml/json.h"

/// JSON documents whose keys stay in the order of CLI.md.
namespace pigpen::cli {

using Json = yaml::Value;
using yaml::jsonArray;
using yaml::member;
using yaml::textOrNull;

inline Json jsonTexts(const QStringList& texts)
{
    return jsonArray(texts, [](const QString& text) { return Json(text); });
}

inline QByteArray document(const Json& value)
{
    return yaml::jsonDocument(value);
}

} // namespace pigpen::cli
