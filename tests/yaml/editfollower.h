#pragma once

#include "core/yaml/value.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// PyYAML following along in a process of its own: it is told of each edit and the text that it gave, and checks it
/// against its own reading of the text before. Answers are gathered later, so that both sides work at the same time.
class EditFollower
{
public:
    EditFollower();
    ~EditFollower();

    bool isThere() const { return m_isThere; }
    void open(const QByteArray& text, bool withComments);
    /// `what`: how the edit is called in a report, should it be wrong.
    void follow(QJsonObject edit, const QByteArray& text, const QString& what);
    /// Waits for all answers.
    void finish();
    /// Reports of the wrong ones.
    const QStringList& wrong() const { return m_wrong; }

private:
    void send(QJsonObject request, const QByteArray& text, const QString& what);
    void gather(qsizetype leaving);

    QProcess m_process;
    QStringList m_pending;
    QStringList m_wrong;
    bool m_withComments = false;
    bool m_isThere = false;
};

/// A value with its kinds, as the follower takes it.
QJsonArray typed(const pigpen::yaml::Value& value);
