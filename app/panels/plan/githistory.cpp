#include "app/panels/plan/githistory.h"

#include <QFileInfo>

namespace pigpen {

namespace {

constexpr QChar separator = u'\0';

/// Its words are read, it asks for nothing, fetches nothing, and leaves the repository as it is. Which one that is says
/// the folder, not where the program was started from.
QProcessEnvironment environment()
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    // Where it is started from a hook, these name the hook's repository, not the file's.
    for (const char* const name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_NAMESPACE",
                                   "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_PREFIX"})
        all.remove(QString::fromLatin1(name));
    all.insert(QStringLiteral("GIT_NO_LAZY_FETCH"), QStringLiteral("1"));
    all.insert(QStringLiteral("GIT_ALLOW_PROTOCOL"), QStringLiteral("none")); // no git is too old for this
    all.insert(QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0"));
    all.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    all.insert(QStringLiteral("GIT_PAGER"), QStringLiteral("cat"));
    all.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    all.insert(QStringLiteral("LANGUAGE"), QStringLiteral("C"));
    return all;
}

/// Before its command: whatever the settings of a repository say, which came from who knows where, none of them starts
/// a program. A bare repository that lies in a folder as if it were one of its files is none.
QStringList caution()
{
    QStringList words{QStringLiteral("--no-pager"), QStringLiteral("--literal-pathspecs")};
    for (const char* const setting :
         {"core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never", "safe.bareRepository=explicit"})
        words << QStringLiteral("-c") << QString::fromLatin1(setting);
    return words;
}

std::vector<GitHistory::Commit> commitsOf(const QByteArray& output)
{
    std::vector<GitHistory::Commit> commits;
    for (const QString& line : QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(separator);
        if (parts.size() == 5)
            commits.push_back({parts[0], parts[1], parts[2], parts[3], parts[4]});
    }
    return commits;
}

} // namespace

/// A link is followed: the repository that holds the file itself knows its history.
GitHistory::GitHistory(const QString& path, QObject* parent) : QObject(parent)
{
    if (!path.isEmpty()) {
        const QFileInfo file(path);
        const QFileInfo real(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath());
        m_folder = real.absolutePath();
        m_name = real.fileName();
    }
    using namespace std::chrono_literals;
    m_timer.setSingleShot(true);
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        giveUp();
        Q_EMIT failed(tr("Git does not answer."));
    });
}

GitHistory::~GitHistory()
{
    giveUp();
}

void GitHistory::giveUp()
{
    m_timer.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    constexpr int briefly = 1000;
    m_process->waitForFinished(briefly);
    m_process.release()->deleteLater(); // it may be what is just telling
}

void GitHistory::fail(const QString& words)
{
    giveUp();
    Q_EMIT failed(words);
}

bool GitHistory::isAskable()
{
    giveUp();
    if (m_name.isEmpty())
        fail(tr("The design has no file yet, so git knows nothing of it."));
    return !m_name.isEmpty();
}

void GitHistory::ask(const QStringList& arguments, const Answer& answer, const Refusal& refusal)
{
    giveUp();
    m_answer = answer;
    m_refusal = refusal;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment());
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::finished, this, &GitHistory::finish);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("Git can't be started. Is it installed?"));
    });
    m_timer.start();
    m_process->start(m_program, caution() + QStringList{QStringLiteral("-C"), m_folder} + arguments);
}

void GitHistory::finish(int exitCode, QProcess::ExitStatus status)
{
    const QByteArray output = m_process->readAllStandardOutput();
    const QString said = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
    if (status == QProcess::CrashExit)
        return fail(tr("Git broke off."));
    if (exitCode != 0)
        return fail(m_refusal(said));
    giveUp();
    const Answer answer = std::move(m_answer);
    answer(output);
}

/// Its words for what has nothing to do with the question.
QString GitHistory::whyNot(const QString& said) const
{
    if (said.contains(u"not a git repository"))
        return tr("%1 is in no git repository.").arg(m_folder);
    if (said.contains(u"does not have any commits"))
        return tr("The repository has no commit yet.");
    return said.isEmpty() ? tr("Git failed without a word.") : tr("Git says: %1").arg(said.section(u'\n', 0, 0));
}

void GitHistory::list()
{
    if (!isAskable())
        return;
    const QStringList words{QStringLiteral("log"),
                            QStringLiteral("--format=%H%x00%h%x00%ad%x00%an%x00%s"),
                            QStringLiteral("--date=format:%Y-%m-%d %H:%M"),
                            QStringLiteral("--encoding=UTF-8"),
                            QStringLiteral("--no-show-signature"),
                            QStringLiteral("--no-ext-diff"),
                            QStringLiteral("--no-textconv"),
                            QStringLiteral("-n"),
                            QStringLiteral("50"),
                            QStringLiteral("--"),
                            m_name};
    const auto tell = [this](const QByteArray& output) {
        const std::vector<Commit> commits = commitsOf(output);
        if (commits.empty())
            fail(tr("No commit holds %1: git does not track it.").arg(m_name));
        else
            Q_EMIT listed(commits);
    };
    ask(words, tell, [this](const QString& said) { return whyNot(said); });
}

/// The revision becomes a commit first: what is no revision is told apart from what has no such file. One that looks
/// like an option is never handed on, and what stands behind --end-of-options is none for git.
void GitHistory::read(const QString& revision)
{
    if (!isAskable())
        return;
    const QString name = revision.trimmed();
    if (name.isEmpty())
        return fail(tr("Type a revision, or choose a commit."));
    if (name.startsWith(u'-'))
        return fail(tr("“%1” is no revision: none begins with a hyphen.").arg(name));
    resolve(name, name, [this, name](const QString& object) {
        resolve(object + QStringLiteral("^{commit}"), name, [this, name](const QString& id) { readAt(id, name); });
    });
}

/// What a name stands for: a commit, also by its words (to which nothing can be added), a tag, or something else yet.
void GitHistory::resolve(const QString& name, const QString& revision, const std::function<void(const QString&)>& next)
{
    const QStringList words{QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("--end-of-options"),
                            name};
    const QString unknown = tr("There is no revision “%1”.").arg(revision);
    const auto take = [this, next, unknown](const QByteArray& output) {
        const QString id = QString::fromLatin1(output.trimmed());
        if (id.startsWith(u'^')) // all but that
            return fail(unknown);
        next(id);
    };
    ask(words, take, [this, unknown](const QString& said) {
        const bool isOfName = said.contains(u"single revision") || said.contains(u"unknown revision") ||
                              said.contains(u"expected commit type");
        return isOfName ? unknown : whyNot(said);
    });
}

void GitHistory::readAt(const QString& id, const QString& revision)
{
    const QStringList words{QStringLiteral("show"), QStringLiteral("--no-ext-diff"), QStringLiteral("--no-textconv"),
                            QStringLiteral("--end-of-options"), QStringLiteral("%1:./%2").arg(id, m_name)};
    constexpr int shortLength = 8;
    const auto tell = [this, id](const QByteArray& text) { Q_EMIT textRead(id.left(shortLength), text); };
    ask(words, tell, [this, revision](const QString& said) {
        const bool isMissing = said.contains(u"does not exist in") || said.contains(u"but not in");
        return isMissing ? tr("The revision “%1” has no %2.").arg(revision, m_name) : whyNot(said);
    });
}

} // namespace pigpen
