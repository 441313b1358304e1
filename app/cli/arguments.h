#pragma once

#include "app/cli/command.h"

#include <QCommandLineParser>
#include <QHash>
#include <memory>
#include <optional>

namespace pigpen::cli {

/// A command's arguments: what it takes, its help, and what it was given. Wrong usage and --help end the command.
class Arguments
{
public:
    /// `synopsis` names the arguments: "FILE VERB ARG…".
    Arguments(const QString& command, const QString& synopsis, const QString& description);

    /// `value` names what the option takes, as in CLI.md; empty where it takes nothing.
    void addOption(const QStringList& names, const QString& value, const QString& description);
    /// The words that an option may have; the first is what holds where it is not given.
    void setChoices(const QString& option, const QStringList& words) { m_choices.insert(option, words); }
    /// More for the help, below the options.
    void setEpilogue(const QString& text) { m_epilogue = text; }
    /// How many arguments there must be.
    void setCount(qsizetype least, qsizetype most);

    /// The status to end with, where the words ask for help or are wrong.
    std::optional<int> parse(const QStringList& words, const Streams& streams);

    const QStringList& values() const { return m_values; }
    QString value(qsizetype index) const { return m_values.value(index); }
    bool isSet(const QString& option) const { return m_parser->isSet(option); }
    QString option(const QString& name) const { return m_parser->value(name); }
    QStringList options(const QString& name) const { return m_parser->values(name); }
    /// The option's word among its choices (the first where it was not given); none, after complaining, for another.
    std::optional<QString> choice(const QString& name, const Streams& streams) const;
    /// An error in the form of CLI.md with what the command wants.
    int wrongUsage(const Streams& streams, const QString& what) const;

    /// The command with what it takes, in lines that fit a terminal; those that follow are indented by so many spaces.
    QString usage(int indentation) const;
    // What it takes, for completion.
    const QList<QCommandLineOption>& takenOptions() const { return m_options; }
    QStringList choicesOf(const QString& option) const { return m_choices.value(option); }
    /// The names of its arguments: "FILE", "VERB" of "FILE VERB ARG… [-i | -o OUT]" but not "ARG…".
    QStringList argumentNames() const;

private:
    QString help() const;

    QString m_command;
    QString m_synopsis;
    QString m_description;
    QString m_epilogue;
    qsizetype m_least = 1;
    qsizetype m_most = 1;
    QList<QCommandLineOption> m_options;
    QHash<QString, QStringList> m_choices;
    std::unique_ptr<QCommandLineParser> m_parser;
    QStringList m_values;
};

/// The inventories that the first two arguments name. The error is the status to end with, after complaining.
tl::expected<std::pair<Design, Design>, int> loadTwo(const Streams& streams, const Arguments& arguments);

} // namespace pigpen::cli
