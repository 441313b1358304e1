#pragma once

#include "core/yaml/tree.h"

#include <QJsonObject>
#include <QProcess>

/// PyYAML over libyaml, which is what Ansible reads with, in a process of its own.
class Oracle
{
public:
    Oracle();
    ~Oracle();

    /// Whether there is a Python with PyYAML here.
    bool isThere() const { return m_isThere; }
    /// {"value": …, "marks": [[begin, end], …]} or, where it is no YAML, {"error": …}, or, where it is YAML
    /// but has no value in Python, {"meaningless": …}.
    QJsonObject ask(const QByteArray& text);

private:
    QProcess m_process;
    bool m_isThere = false;
};

/// A value in the oracle's form, kinds and order included.
QString canonical(const pigpen::yaml::Value& value);
/// Where every written node begins and where scalars end (-1 for others), in the oracle's form.
QString marksOf(const pigpen::yaml::Tree& tree);
QString marksOf(const QJsonObject& answer);
