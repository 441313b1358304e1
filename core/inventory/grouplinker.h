#pragma once

#include "core/inventory/linking.h"

#include <QSet>
#include <optional>

namespace pigpen {

/// Makes the groups of an inventory from their mentions: parents, children, depth. With a predecessor, only those that
/// changed.
class GroupLinker
{
public:
    GroupLinker(const yaml::Tree& tree, const ReadingResult& reading, const Links* previous);

    /// Fills groups and groupIndex.
    std::optional<Error> link(Links& links);
    /// Names of the groups that were made anew.
    const QSet<QString>& made() const { return m_made; }

private:
    struct Draft
    {
        QString name;
        std::vector<const GroupReading*> readings;
        QStringList hosts;
        std::vector<int> parents;
        std::vector<int> children;
        int depth = 0;
    };

    void collect(const GroupReading& reading, int parent);
    int draftOf(const QString& name);
    void connect(int parent, int child);
    void adoptOrphans();
    std::optional<Error> findDepths();
    void replaceTouched(Links& links);
    GroupPtr build(const Draft& draft, const Group* before) const;
    void fillRelations(Group& group, const Draft& draft) const;
    bool isUnchanged(const Draft& draft, const Group& before) const;
    QStringList names(const std::vector<int>& drafts) const;

    const yaml::Tree& m_tree;
    const ReadingResult& m_reading;
    const Links* m_previous;
    bool m_all; // relations may have changed: look at every group
    QSet<QString> m_touched;
    QSet<QString> m_made;
    std::vector<Draft> m_drafts;
    QHash<QString, int> m_index;
};

} // namespace pigpen
