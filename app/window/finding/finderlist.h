#pragma once

#include <QIcon>
#include <QList>
#include <QString>

namespace pigpen {

/// Something that a Finder looks through: commands, entities, lines.
class FinderList
{
    Q_DISABLE_COPY_MOVE(FinderList)

public:
    struct Row
    {
        QString text;
        QString detail; // where it belongs
        QString aside;  // its shortcut, or what it is
        QIcon icon;
    };
    static constexpr int most = 200; // rows that are found at once

    FinderList() = default;
    virtual ~FinderList() = default;

    /// What can be typed, for the empty line.
    virtual QString invitation() const = 0;
    /// The finder opens: looks at what there is now.
    virtual void refresh() = 0;
    /// What fits, the best first, at most `most`.
    virtual QList<int> find(const QString& typed) const = 0;
    virtual Row row(int index) const = 0;
    virtual void choose(int index) = 0;
};

} // namespace pigpen
