#pragma once

#include "core/yaml/value.h"

#include <QByteArray>

/// JSON documents whose keys stay in the order of CLI.md.
namespace pigpen::cli {

using Json = yaml::Value;

inline Json::Member member(const QString& key, Json value)
{
    return {Json(key), std::move(value)};
}

/// null where the text is empty: "there is nothing" in CLI.md.
inline Json textOrNull(const QString& text)
{
    return text.isEmpty() ? Json() : Json(text);
}

template<typename List, typename Make>
Json jsonArray(const List& list, const Make& make)
{
    Json::Sequence items;
    for (const auto& each : list)
        items.push_back(make(each));
    return items;
}

inline Json jsonTexts(const QStringList& texts)
{
    return jsonArray(texts, [](const QString& text) { return Json(text); });
}

inline QByteArray document(const Json& value)
{
    return value.toJson().toUtf8() + '\n';
}

} // namespace pigpen::cli
