#include "app/cli/completion/candidates.h"

#include "app/cli/commandtable.h"
#include "app/cli/completion/names.h"
#include "app/cli/verbtable.h"

#include <algorithm>

namespace pigpen::cli {
namespace {

/// A command's words, read as far as they stand there.
class Reading
{
public:
    explicit Reading(const Arguments& taken) : m_taken(taken) {}

    void take(const QString& word)
    {
        if (m_awaiting && takesAsValue(word))
            m_awaiting = nullptr;
        else if (m_optionsEnded || !word.startsWith(u'-') || word == u"-")
            m_arguments << word;
        else if (word == u"--")
            m_optionsEnded = true;
        else
            takeOption(word);
    }

    const QStringList& arguments() const { return m_arguments; }
    /// The option whose value comes next; null where none is awaited.
    const QCommandLineOption* awaiting() const { return m_awaiting; }
    bool optionsEnded() const { return m_optionsEnded; }

    /// Null where the command has none of that name.
    const QCommandLineOption* find(const QString& name) const
    {
        const QList<QCommandLineOption>& options = m_taken.takenOptions();
        const auto found = std::find_if(options.begin(), options.end(), [&name](const QCommandLineOption& option) {
            return option.names().contains(name);
        });
        return found == options.end() ? nullptr : &*found;
    }

private:
    void takeOption(const QString& word)
    {
        const QCommandLineOption* option = find(word.mid(word.startsWith(u"--") ? 2 : 1));
        m_awaiting = option && !option->valueName().isEmpty() ? option : nullptr;
    }

    /// `--embed` is content without one.
    bool takesAsValue(const QString& word) const
    {
        const bool isChoice = !m_taken.choicesOf(m_awaiting->names().constLast()).isEmpty();
        return !isChoice || !word.startsWith(u'-');
    }

    const Arguments& m_taken;
    QStringList m_arguments;
    const QCommandLineOption* m_awaiting = nullptr;
    bool m_optionsEnded = false;
};

/// Puts candidates for one command together.
class Completion
{
public:
    Completion(QString owner, const Arguments& taken, const QStringList& words)
        : m_owner(std::move(owner)), m_taken(taken), m_reading(taken)
    {
        for (const QString& word : words)
            m_reading.take(word);
        if (m_owner == u"edit")
            m_verb = findVerb(m_reading.arguments().value(1));
    }

    Candidates of(const QString& current)
    {
        const qsizetype equals = current.indexOf(u'=');
        if (const QCommandLineOption* option = m_reading.awaiting())
            addValues(*option, {}, current);
        else if (m_reading.optionsEnded() || !current.startsWith(u'-'))
            addArguments(current);
        else if (const QCommandLineOption* named =
                     current.startsWith(u"--") && equals > 0 ? m_reading.find(current.mid(2, equals - 2)) : nullptr)
            addValues(*named, current.left(equals + 1), current);
        else
            addOptions(current);
        return std::move(m_found);
    }

private:
    void add(const Candidate& candidate, const QString& current)
    {
        if (candidate.word.startsWith(current))
            m_found.words.push_back(candidate);
    }

    void addOptions(const QString& current)
    {
        for (const QCommandLineOption& option : m_taken.takenOptions())
            if (isUseful(option))
                for (const QString& name : option.names())
                    add({(name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name, option.description()},
                        current);
    }

    /// Of edit's options, most belong to some verbs.
    bool isUseful(const QCommandLineOption& option) const
    {
        const auto isThis = [&](const VerbOption& one) { return option.names().contains(one.name); };
        const bool isOfVerbs = std::any_of(verbOptions().begin(), verbOptions().end(), isThis);
        return !m_verb || !isOfVerbs || m_verb->options.contains(option.names().constLast());
    }

    void addValues(const QCommandLineOption& option, const QString& prefix, const QString& current)
    {
        const QString name = option.names().constLast();
        const QStringList choices = m_taken.choicesOf(name);
        for (const QString& choice : choices)
            add({prefix + choice, {}}, current);
        if (choices.isEmpty())
            addNames(placeOfOption(name).value_or(Place{}), prefix, current);
    }

    void addArguments(const QString& current)
    {
        const qsizetype index = m_reading.arguments().size();
        const QStringList names = m_taken.argumentNames();
        if (m_verb && index - 2 < m_verb->arguments.size())
            addNames(placeOfArgument(m_verb->name, m_verb->arguments[index - 2]).value_or(Place{}), {}, current);
        else if (!m_verb && index < names.size())
            addNames(placeOfArgument(m_owner, names[index]).value_or(Place{}), {}, current);
        else if (m_owner.isEmpty()) // the window takes as many files as one likes
            m_found.files = true;
        else if (!m_reading.optionsEnded())
            addOptions(current);
    }

    void addNames(const Place& place, QString prefix, const QString& current)
    {
        m_found.files = place.expected == Expected::File;
        if (place.isList)
            prefix = current.left(std::max(current.lastIndexOf(u',') + 1, prefix.size()));
        const QString file = m_reading.arguments().value(0);
        const QStringList arguments = m_verb ? m_reading.arguments().mid(2) : QStringList();
        for (const Candidate& one : namesOf(place.expected, {file, arguments}))
            add({prefix + one.word, one.description}, current);
    }

    QString m_owner; // the command; empty for the window
    const Arguments& m_taken;
    Reading m_reading;
    const Verb* m_verb = nullptr;
    Candidates m_found;
};

Candidates firstWord(const QString& current)
{
    Candidates found = Completion({}, windowArguments(), {}).of(current);
    std::vector<Candidate> words{{QStringLiteral("--version"), Words::tr("which version this is")}};
    for (const Command& command : commands())
        words.push_back({QString::fromLatin1(command.name), Words::tr(command.summary)});
    // Options only where they are asked for.
    std::copy_if(words.begin(), words.end(), std::back_inserter(found.words), [&](const Candidate& one) {
        return one.word.startsWith(current) && one.word.startsWith(u'-') == current.startsWith(u'-');
    });
    return found;
}

} // namespace

Candidates candidatesFor(const QStringList& words, const QString& current)
{
    if (words.isEmpty())
        return firstWord(current);
    const Command* command = findCommand(words.front());
    const Arguments taken = command ? command->takes() : windowArguments();
    return Completion(command ? QString::fromLatin1(command->name) : QString(), taken, words.mid(command ? 1 : 0))
        .of(current);
}

} // namespace pigpen::cli
