#pragma once

#include "core/edit/verbs.h"

#include <QHash>
#include <vector>

namespace pigpen::cli {

/// What a verb works on: the open design, the arguments behind the verb, and the options that were given.
struct VerbRequest
{
    const TopologyPtr& design;
    const Topology& topology; // the same
    const edit::UsedNumbers& used;
    QStringList arguments;
    QHash<QString, QString> options;

    QString option(QStringView name) const { return options.value(name.toString()); }
    QStringList list(QStringView name) const;
    std::optional<int> number(QStringView name) const;
};

/// One verb of CLI.md: its name, its arguments and options as the help shows them, and the function behind it.
struct Verb
{
    QString name;
    QStringList arguments;
    QStringList options; // without dashes
    edit::Result (*apply)(const VerbRequest& request);

    QString synopsis() const;
};

const std::vector<Verb>& verbs();
const Verb* findVerb(QStringView name);

/// An option of any verb: its name, what it takes, and whether that is a whole number.
struct VerbOption
{
    QString name;
    QString value;
    bool isNumber = false;
};
const std::vector<VerbOption>& verbOptions();

} // namespace pigpen::cli
