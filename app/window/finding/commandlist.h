#pragma once

#include "app/window/finding/finderlist.h"

#include <QCoreApplication>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;
class QSettings;

namespace pigpen {

/// Every action of the menu bar that can be done now, by its words and its menu.
class CommandList : public FinderList
{
    Q_DECLARE_TR_FUNCTIONS(CommandList)

public:
    /// With settings, what was done last is remembered between runs.
    explicit CommandList(QMenuBar* bar, QSettings* settings = nullptr);

    QString invitation() const override;
    void refresh() override;
    QList<int> find(const QString& typed) const override;
    Row row(int index) const override;
    void choose(int index) override;

private:
    struct Command
    {
        QPointer<QAction> action; // a menu may be filled anew meanwhile
        QString text;
        QString path; // of menus: "View › Theme"
    };
    void take(QMenu& menu, const QString& path);
    void take(QAction* action, const QString& path);
    static QString nameOf(const Command& command);

    QMenuBar* m_bar;
    QSettings* m_settings;
    QStringList m_recent; // names
    QList<Command> m_commands;
    QStringList m_keys;
};

} // namespace pigpen
