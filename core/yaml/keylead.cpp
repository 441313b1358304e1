#include "core/yaml/keylead.h"

#include "core/yaml/lines.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

struct Columns
{
    int colon = -1;
    int value = -1;
    bool spaced = false; // blanks before the colon
    bool padded = false; // more than one blank somewhere
};

Columns columnsOf(const Collection& collection, qsizetype index)
{
    const QByteArray& text = collection.text();
    const Item item = collection.item(index);
    const qsizetype colon = item.indicator - 1;
    const qsizetype keyEnd = collection.tree().span(item.key).end;
    Columns columns{lines::column(text, colon), -1, keyEnd<colon, colon - keyEnd> 1};
    if (item.head.begin < item.head.end && lines::sameLine(text, colon, item.head.begin)) {
        columns.value = lines::column(text, item.head.begin);
        columns.padded = columns.padded || columns.value - columns.colon > 2;
    }
    return columns;
}

} // namespace

KeyLead leadFor(const Collection& map, qsizetype index, const QByteArray& key)
{
    const qsizetype first = std::clamp<qsizetype>(index - 2, 0, std::max<qsizetype>(map.size() - 2, 0));
    const Columns a = columnsOf(map, first);
    const Columns b = columnsOf(map, std::min(first + 1, map.size() - 1));
    const Columns& nearest = index > 0 ? b : a;
    const int end = map.column() + static_cast<int>(QString::fromUtf8(key).size());
    const bool aligned = map.size() > 1 && a.value >= 0 && a.value == b.value && (a.padded || b.padded);
    int beforeColon = nearest.spaced ? 1 : 0;
    if (aligned && nearest.spaced && a.colon == b.colon)
        beforeColon = std::max(beforeColon, nearest.colon - end);
    const int wanted = aligned ? nearest.value - end - beforeColon - 1 : 1;
    return {key + QByteArray(beforeColon, ' ') + ':', QByteArray(std::max(wanted, 1), ' ')};
}

} // namespace pigpen::yaml
