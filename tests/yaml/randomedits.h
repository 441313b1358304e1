#pragma once

#include "core/yaml/editor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <functional>
#include <optional>

/// One edit as chosen by chance: what to do, how it is called, and how the follower is told of it.
struct RandomEdit
{
    enum class Kind { Set, Insert, Remove, Rename, Move } kind = Kind::Set;
    std::function<pigpen::yaml::Editor::Result(pigpen::yaml::Editor&)> apply;
    QString name;
    QJsonObject told;
    bool oneLine = false; // the value before and the value after both fit into one line
};

/// Chooses edits anywhere in a tree, with values that are hard to write.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed) : m_random(seed) {}

    /// None where the tree has no entries.
    std::optional<RandomEdit> next(const pigpen::yaml::Tree& tree);

private:
    /// A node, its path, and the same as indices.
    struct Spot
    {
        pigpen::yaml::Node node;
        pigpen::yaml::Path path;
        QJsonArray way;

        bool takesEntries() const { return node.isMap() || (node.isScalar() && node.isNull()); }
        bool takesItems() const { return node.isSequence() || (node.isScalar() && node.isNull()); }
        QJsonArray above() const
        {
            QJsonArray shorter = way;
            shorter.removeLast();
            return shorter;
        }
        int index() const { return way.last().toInt(); }
    };

    void gather(pigpen::yaml::Node node, const Spot& spot);
    RandomEdit set(const Spot& spot);
    RandomEdit insert(const Spot& spot);
    RandomEdit remove(const Spot& spot);
    RandomEdit rename(const Spot& spot);
    RandomEdit move(const Spot& spot);
    const Spot& anySpot();
    const Spot* anyCollection(bool map);

    int below(qsizetype bound) { return static_cast<int>(m_random.bounded(static_cast<quint32>(bound))); }
    pigpen::yaml::Value scalar();
    pigpen::yaml::Value value(int depth);
    pigpen::yaml::Value key();

    QRandomGenerator m_random;
    std::vector<Spot> m_spots;
    int m_keys = 0;
};
