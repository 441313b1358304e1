#include "app/cli/commandtable.h"
#include "app/cli/completion/candidates.h"
#include "app/cli/completion/shellline.h"

#include <QFile>

namespace pigpen::cli {
namespace {

QByteArray script(const QString& shell)
{
    QFile file(QStringLiteral(":/completion/pigpen.%1").arg(shell));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// For the script: whether files may stand there, then a candidate a line, behind a tab what it is.
QByteArray proposals(const QString& shell, const ShellLine& line)
{
    const Candidates found = candidatesFor(line.words.mid(1), line.current);
    QString text = found.files ? QStringLiteral("files\n") : QStringLiteral("words\n");
    for (const Candidate& one : found.words) {
        // zsh quotes by itself.
        const QString word = shell == u"bash" ? shellQuoted(one.word.mid(line.kept), line.quote) : one.word;
        text += word + u'\t' + one.description.simplified() + u'\n';
    }
    return text.toUtf8();
}

} // namespace

Arguments completionArguments()
{
    Arguments arguments(
        QStringLiteral("completion"), QStringLiteral("bash|zsh [-- LINE [BREAKS]]"),
        Words::tr(
            "Prints a script that makes bash or zsh complete commands, options, verbs, and names of the inventory "
            "that stands on the line. With a LINE, which is what the script asks for, what may stand at its "
            "end."));
    arguments.setCount(1, 3);
    arguments.setEpilogue(Words::tr("In the file ~/.bashrc, or ~/.zshrc with zsh for bash:\n"
                                    "  source <(pigpen completion bash)\n"));
    return arguments;
}

int completion(const QStringList& words, const Streams& streams)
{
    Arguments arguments = completionArguments();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    const QString shell = arguments.value(0);
    if (shell != u"bash" && shell != u"zsh")
        return arguments.wrongUsage(streams,
                                    Words::tr("there is a completion for bash and zsh, and not for “%1”").arg(shell));
    if (arguments.values().size() == 1)
        return print(streams, script(shell));
    return print(streams, proposals(shell, shellLine(arguments.value(1), arguments.value(2))));
}

} // namespace pigpen::cli
