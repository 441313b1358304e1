#include "app/window/finding/commandlist.h"

#include "app/panels/mnemonic.h"
#include "app/window/finding/ranking.h"

#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace pigpen {

namespace {

const QString recentKey = QStringLiteral("recentCommands");
constexpr int recentCount = 12;

} // namespace

CommandList::CommandList(QMenuBar* bar, QSettings* settings)
    : m_bar(bar), m_settings(settings), m_recent(settings ? settings->value(recentKey).toStringList() : QStringList())
{
}

QString CommandList::invitation() const
{
    return tr("Do something: type words of a command");
}

void CommandList::refresh()
{
    m_commands.clear();
    for (const QAction* top : m_bar->actions()) {
        if (top->menu() && top->isVisible())
            take(*top->menu(), withoutMnemonic(top->text()));
    }
    // What was done last stands first, and so wins among equals.
    const auto age = [this](const Command& command) { return size_t(m_recent.indexOf(nameOf(command))); };
    std::stable_sort(m_commands.begin(), m_commands.end(),
                     [&](const Command& a, const Command& b) { return age(a) < age(b); });
    m_keys.clear();
    for (const Command& command : m_commands)
        m_keys << QStringLiteral("%1 %2").arg(command.text, command.path).toLower();
}

/// Menus may be filled, and their actions enabled, only when they are about to show.
void CommandList::take(QMenu& menu, const QString& path)
{
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions())
        take(action, path);
}

void CommandList::take(QAction* action, const QString& path)
{
    if (!action->isVisible() || !action->isEnabled() || action->isSeparator())
        return;
    const QString text = withoutMnemonic(action->text());
    if (action->menu())
        take(*action->menu(), tr("%1 › %2", "menu and submenu").arg(path, text));
    else
        m_commands.append({action, text, path});
}

QString CommandList::nameOf(const Command& command)
{
    return QStringLiteral("%1/%2").arg(command.path, command.text);
}

QList<int> CommandList::find(const QString& typed) const
{
    return fuzzy::rank(typed, m_keys, most);
}

FinderList::Row CommandList::row(int index) const
{
    const Command& command = m_commands[index];
    if (!command.action)
        return {};
    const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
    const bool on = command.action->isCheckable() && command.action->isChecked();
    return {command.text, on ? tr("%1 (on)").arg(command.path) : command.path, keys, command.action->icon()};
}

void CommandList::choose(int index)
{
    const Command command = m_commands[index]; // doing it may change the list
    const QString name = nameOf(command);
    m_recent.removeAll(name);
    m_recent.prepend(name);
    m_recent = m_recent.mid(0, recentCount);
    if (m_settings)
        m_settings->setValue(recentKey, m_recent);
    if (command.action)
        command.action->trigger();
}

} // namespace pigpen
