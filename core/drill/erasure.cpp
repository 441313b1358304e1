#include "core/drill/erasure.h"

#include "core/drill/settings.h"

#include <QRegularExpression>

namespace pigpen::drill {
namespace {

constexpr int largestSet = 16;

int parityOf(const Inventory& inventory, const Cluster& cluster, int setSize)
{
    static const QRegularExpression chosen(QStringLiteral("MINIO_STORAGE_CLASS_STANDARD\\s*=\\s*[\"']?EC:(\\d+)"));
    const QString extra = settingOf(inventory, cluster.instances.front().node, "minio_extra_vars");
    const QRegularExpressionMatch match = chosen.match(extra);
    const int parity = match.hasMatch() ? match.captured(1).toInt() : defaultParity(setSize);
    // MinIO refuses more parity than data.
    return std::min(parity, setSize / 2);
}

} // namespace

int drivesOf(QStringView data)
{
    static const QRegularExpression range(QStringLiteral("\\{(\\d+)\\.\\.\\.(\\d+)\\}"));
    int drives = 1;
    QRegularExpressionMatchIterator ranges = range.globalMatch(data.toString());
    while (ranges.hasNext()) {
        const QRegularExpressionMatch match = ranges.next();
        constexpr int most = 1000; // what is a mistyped number makes no million drives
        drives *= std::clamp(match.captured(2).toInt() - match.captured(1).toInt() + 1, 1, most);
    }
    return drives;
}

int erasureSetSize(int nodes, int drivesPerNode)
{
    const int drives = nodes * drivesPerNode;
    if (drives <= largestSet)
        return drives;
    for (int size = largestSet; size > 1; --size)
        if (drives % size == 0 && (size % nodes == 0 || nodes % size == 0))
            return size;
    return drives;
}

int defaultParity(int setSize)
{
    constexpr int manyDrives = 8;
    return setSize >= manyDrives ? 4 : setSize / 2;
}

int writeQuorum(int setSize, int parity)
{
    const int data = setSize - parity;
    return data == parity ? data + 1 : data;
}

std::optional<Quorum> driveQuorum(const Inventory& inventory, const Cluster& cluster, const std::vector<int>& nodes)
{
    if (nodes.empty())
        return std::nullopt;
    const int perNode = drivesOf(settingOf(inventory, cluster.instances.front().node, "minio_data"));
    const int size = erasureSetSize(int(nodes.size()), perNode);
    Quorum quorum{{}, writeQuorum(size, parityOf(inventory, cluster, size)), QStringLiteral("drives")};
    for (int drive = 0; drive < perNode; ++drive)
        for (const int node : nodes) {
            if (quorum.sets.empty() || int(quorum.sets.back().size()) == size)
                quorum.sets.emplace_back();
            quorum.sets.back().push_back(node);
        }
    return quorum;
}

} // namespace pigpen::drill
