#include "app/cli/arguments.h"

#include "app/cli/table.h"

namespace pigpen::cli {

Arguments::Arguments(const QString& command, const QString& synopsis, const QString& description)
    : m_command(command),
      m_synopsis(synopsis),
      m_description(description),
      m_parser(std::make_unique<QCommandLineParser>())
{
    addOption({QStringLiteral("h"), QStringLiteral("help")}, {}, Words::tr("this help"));
}

void Arguments::addOption(const QStringList& names, const QString& value, const QString& description)
{
    const QCommandLineOption option(names, description, value);
    m_options << option;
    m_parser->addOption(option);
}

void Arguments::setCount(qsizetype least, qsizetype most)
{
    m_least = least;
    m_most = most;
}

std::optional<int> Arguments::parse(const QStringList& words, const Streams& streams)
{
    const bool parsed = m_parser->parse(QStringList(m_command) + words);
    if (isSet(QStringLiteral("help")))
        return print(streams, help().toUtf8());
    if (!parsed)
        return wrongUsage(streams, m_parser->errorText());
    m_values = m_parser->positionalArguments();
    if (m_values.size() < m_least)
        return wrongUsage(streams, Words::tr("%1 lacks an argument").arg(m_command));
    if (m_values.size() > m_most)
        return wrongUsage(streams, Words::tr("%1 has an argument too many: “%2”").arg(m_command, m_values[m_most]));
    return {};
}

std::optional<QString> Arguments::choice(const QString& name, const Streams& streams) const
{
    const QStringList allowed = choicesOf(name);
    const QString word = isSet(name) ? option(name) : allowed.front();
    if (allowed.contains(word))
        return word;
    wrongUsage(streams, Words::tr("--%1 can't be “%2” but %3").arg(name, word, allowed.join(Words::tr(" or "))));
    return {};
}

int Arguments::wrongUsage(const Streams& streams, const QString& what) const
{
    QString sentence = what;
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    return complain(streams, WrongUsage,
                    {sentence, Words::tr("usage: pigpen %1 %2 (more with --help)").arg(m_command, m_synopsis)});
}

QString Arguments::usage(int indentation) const
{
    constexpr int width = 100;
    QString text = QStringLiteral("pigpen %1").arg(m_command);
    qsizetype column = indentation + text.size();
    const QStringList parts = m_synopsis.split(QStringLiteral(" ["));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = (i > 0 ? QStringLiteral("[") : QString()) + parts[i];
        const bool fits = column + 1 + part.size() <= width;
        text += fits ? QStringLiteral(" ") : u'\n' + QString(indentation + 2, u' ');
        column = (fits ? column + 1 : indentation + 2) + part.size();
        text += part;
    }
    return text;
}

QStringList Arguments::argumentNames() const
{
    QStringList names;
    for (const QString& word : m_synopsis.split(u' ')) {
        if (word.startsWith(u'[') || word.startsWith(u'-') || word.endsWith(u'…'))
            break;
        names << word;
    }
    return names;
}

QString Arguments::help() const
{
    Table options;
    for (const QCommandLineOption& option : m_options) {
        QStringList names;
        for (const QString& name : option.names())
            names << (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
        options.add({QStringLiteral("  ") + names.join(QStringLiteral(", ")) + u' ' + option.valueName(),
                     option.description()});
    }
    const QString heading = Words::tr("Usage: %1");
    QString text = heading.arg(usage(int(heading.size()) - 2)) + QStringLiteral("\n\n") + m_description +
                   QStringLiteral("\n\n") + Words::tr("Options:") + u'\n' + options.toText();
    if (!m_epilogue.isEmpty())
        text += u'\n' + m_epilogue;
    return text;
}

tl::expected<std::pair<Design, Design>, int> loadTwo(const Streams& streams, const Arguments& arguments)
{
    if (arguments.value(0) == u"-" && arguments.value(1) == u"-")
        return tl::make_unexpected(
            arguments.wrongUsage(streams, Words::tr("standard input can be one of the two only")));
    auto before = load(streams, arguments.value(0));
    if (!before)
        return tl::make_unexpected(complain(streams, Unreadable, before.error(), arguments.value(0)));
    auto after = load(streams, arguments.value(1));
    if (!after)
        return tl::make_unexpected(complain(streams, Unreadable, after.error(), arguments.value(1)));
    return std::pair(std::move(*before), std::move(*after));
}

} // namespace pigpen::cli
