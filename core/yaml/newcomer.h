#pragma once

#include "core/yaml/blockedit.h"
#include "core/yaml/editor.h"

namespace pigpen::yaml {

/// What an insertion brings: a value, or a text taken from elsewhere that reads so.
struct Editor::Newcomer
{
    bool keyed = false; // an entry of a mapping, not an item of a sequence
    Value key;
    Value value;
    std::optional<BlockText> verbatim = std::nullopt;  // for a block collection, as if at column 0
    QByteArrayList comments = {};                      // that come with the text
    bool literals = true;                              // text of several lines as literal blocks, where that goes
    std::optional<QByteArray> flowText = std::nullopt; // for a flow collection

    /// A collection with nothing but it.
    Value alone(Value::Form form) const
    {
        if (keyed)
            return Value(Value::Map{{key, value}}, form);
        return Value(Value::Sequence{value}, form);
    }
};

} // namespace pigpen::yaml
