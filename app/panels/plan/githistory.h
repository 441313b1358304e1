#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace pigpen {

/// What a git repository knows of one file: its last commits, and its text in any revision. It asks the git program,
/// without a shell and without waiting for it; one question at a time, a later one gives up the earlier.
class GitHistory : public QObject
{
    Q_OBJECT

public:
    struct Commit
    {
        QString id;
        QString shortId;
        QString date;
        QString author;
        QString subject;
    };

    /// An empty path: of a design that has no file. Such a history tells that, whatever it is asked.
    explicit GitHistory(const QString& path, QObject* parent = nullptr);
    ~GitHistory() override;

    /// The last commits that changed the file: listed(), or failed().
    void list();
    /// Its text in a revision as git names them: textRead(), or failed().
    void read(const QString& revision);

    void setProgram(const QString& program) { m_program = program; }
    void setTimeout(std::chrono::milliseconds timeout) { m_timer.setInterval(timeout); }

Q_SIGNALS:
    void listed(const std::vector<pigpen::GitHistory::Commit>& commits);
    void textRead(const QString& shortId, const QByteArray& text);
    /// For people.
    void failed(const QString& words);

private:
    using Answer = std::function<void(const QByteArray& output)>;
    using Refusal = std::function<QString(const QString& said)>;

    bool isAskable();
    void ask(const QStringList& arguments, const Answer& answer, const Refusal& refusal);
    void finish(int exitCode, QProcess::ExitStatus status);
    void fail(const QString& words);
    void giveUp();
    QString whyNot(const QString& said) const;
    void resolve(const QString& name, const QString& revision, const std::function<void(const QString& id)>& next);
    void readAt(const QString& id, const QString& revision);

    QString m_folder;
    QString m_name;
    QString m_program = QStringLiteral("git");
    QTimer m_timer;
    std::unique_ptr<QProcess> m_process;
    Answer m_answer;
    Refusal m_refusal;
};

} // namespace pigpen
