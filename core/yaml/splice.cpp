#include "core/yaml/splice.h"

#include <algorithm>

namespace pigpen::yaml {

Splices inverse(const Splices& splices)
{
    Splices undone;
    undone.reserve(splices.size());
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice)
        undone.push_back(splice->inverse());
    return undone;
}

bool fits(const Splice& splice, const QByteArray& text)
{
    return splice.offset >= 0 && splice.offset + splice.removed.size() <= text.size() &&
           QByteArrayView(text).sliced(splice.offset, splice.removed.size()) == splice.removed;
}

void apply(const Splice& splice, QByteArray& text)
{
    Q_ASSERT(fits(splice, text));
    text.replace(splice.offset, splice.removed.size(), splice.inserted);
}

namespace {

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

Splice difference(const QByteArray& before, const QByteArray& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const auto cutsCharacter = [](const QByteArray& text, qsizetype at) {
        return at < text.size() && continuesCharacter(text[at]);
    };
    while (head > 0 && (cutsCharacter(before, head) || cutsCharacter(after, head)))
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && continuesCharacter(before[before.size() - tail]))
        --tail;
    return {head, before.sliced(head, before.size() - head - tail), after.sliced(head, after.size() - head - tail)};
}

} // namespace pigpen::yaml
