#pragma once

#include "core/check/finding.h"

namespace pigpen::check {

/// A fix: one verb, in the words of the command line, and ready to be applied to any topology that has the finding.
struct Fix
{
    QString words;
    std::function<edit::Result(const Topology&)> verb;
    bool tellsSecret = false; // its words, and what it writes, hold a password
};

/// The verbs that fixes are made of. Arguments as those of the verb itself.
namespace fix {

Fix promote(const QString& instance);
Fix set(const QString& scope, const QString& name, const QString& yaml);
Fix unset(const QString& scope, const QString& name);
Fix renameVariable(const QString& scope, const QString& name, const QString& to);
Fix setItem(const QString& scope, const QStringList& path, const QString& yaml);
Fix removeItem(const QString& scope, const QStringList& path);
Fix renameItem(const QString& scope, const QStringList& path, const QString& key);
Fix moveItem(const QString& scope, const QStringList& path, qsizetype index);
Fix setUpstream(const QString& instance, const QString& address); // empty: none
Fix addRole(const QString& cluster, const QString& name);
Fix addDatabase(const QString& cluster, const QString& name);
Fix addService(const QString& cluster, const QString& name);

} // namespace fix
} // namespace pigpen::check
