#pragma once

#include "app/document/document.h"
#include "app/panels/problems/problemlist.h"

#include <QAction>

namespace pigpen {

/// What can be done with a problem, as actions for buttons and menus. Those that can't be done now are off, and their
/// tooltip says why.
class ProblemActions : public QObject
{
    Q_OBJECT

public:
    explicit ProblemActions(Document* document, QObject* parent);

    QAction* const jump;
    QAction* const fix;
    QAction* const fixKind;
    QAction* const fixAll;
    QAction* const ignore;
    QAction* const heed;
    QAction* const copy;
    QAction* const copyCommand;

    /// Follows what is current now; none where no problem is.
    void update(const Problem& problem);

private:
    /// Sets it on where nothing is in the way, else off; tells one or the other.
    static void allow(QAction* action, const QString& obstacle, const QString& tip);
    QString obstacleToAll() const;
    bool hasFix(const QString& rule) const;
    QString obstacleToFix(const Problem& problem) const;
    QString obstacleToCommand(const Problem& problem) const;

    Document* m_document;
};

} // namespace pigpen
