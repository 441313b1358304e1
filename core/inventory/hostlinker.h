#pragma once

#include "core/inventory/linking.h"

#include <QSet>

namespace pigpen {

/// Makes the hosts of an inventory from their mentions, after its groups. With a predecessor, only those that a change
/// reaches.
class HostLinker
{
public:
    HostLinker(const ReadingResult& reading, const Links* previous);

    /// Fills hosts and hostIndex. `made`: the groups that are new objects, which their hosts refer to.
    void link(Links& links, const QSet<QString>& made);
    /// How many hosts were made anew.
    int hostsMade() const { return m_made; }

private:
    struct Draft
    {
        QString name;
        std::vector<Host::Mention> mentions;
        int port = 0;
    };

    void touchHostsBelow(const Links& links, const QSet<QString>& groups);
    void touchReorderedHosts();
    void findGroupsToScan();
    void collect(const GroupReading& reading);
    size_t draftOf(const HostReading& host);
    HostPtr build(const Links& links, Draft& draft);
    void replaceTouched(Links& links);
    void orderAnew(Links& links);

    const ReadingResult& m_reading;
    const Links* m_previous;
    QSet<QString> m_touched;
    QSet<QString> m_scanned; // groups whose mentions can hold a touched host
    std::vector<Draft> m_drafts;
    QHash<QString, int> m_index;
    int m_made = 0;
};

} // namespace pigpen
