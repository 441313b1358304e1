#pragma once

#include "core/yaml/value.h"

#include <QByteArray>

/// JSON documents whose members stay in the order in which they are put down.
namespace pigpen::yaml {

inline Value::Member member(const QString& key, Value value)
{
    return {Value(key), std::move(value)};
}

/// null where the text is empty: there is nothing.
inline Value textOrNull(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
}

template<typename List, typename Make>
Value jsonArray(const List& list, const Make& make)
{
    Value::Sequence items;
    for (const auto& each : list)
        items.push_back(make(each));
    return items;
}

inline QByteArray jsonDocument(const Value& value)
{
    return value.toJson().toUtf8() + '\n';
}

} // namespace pigpen::yaml
