#include "app/window/finding/ranking.h"

#include "app/window/finding/fuzzymatch.h"

#include <algorithm>

namespace pigpen::fuzzy {

QList<int> rank(const QString& typed, const QStringList& keys, int most)
{
    const QString letters = pattern(typed);
    std::vector<std::pair<int, int>> fitting; // minus the score, and the index: so that the smallest come first
    for (int index = 0; index < keys.size(); ++index) {
        if (const auto points = score(letters, keys[index]))
            fitting.emplace_back(-*points, index);
    }
    const auto end = fitting.begin() + std::min<qsizetype>(most, qsizetype(fitting.size()));
    std::partial_sort(fitting.begin(), end, fitting.end());
    QList<int> best;
    std::transform(fitting.begin(), end, std::back_inserter(best), [](const auto& one) { return one.second; });
    return best;
}

} // namespace pigpen::fuzzy
