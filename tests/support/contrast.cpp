#include "tests/support/contrast.h"

#include <algorithm>
#include <cmath>

namespace {

double relativeLuminance(quint32 rgb)
{
    const auto linear = [](quint32 byte) {
        const double part = byte / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
}

} // namespace

double contrast(quint32 one, quint32 other)
{
    const double a = relativeLuminance(one);
    const double b = relativeLuminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}
