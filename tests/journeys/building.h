#pragma once

#include "tests/journeys/eyes.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <functional>

/// A window with nothing in it yet, in which the four-node sandbox is built from nothing, and the file that it is saved
/// to. The result is compared with the built-in template by what the program itself shows of both.
class Building
{
public:
    Building();

    pigpen::MainWindow& window() { return m_window; }
    const Eyes& eyes() const { return m_eyes; }
    const pigpen::Topology& topology() { return *m_window.document().topology(); }
    /// Where it is saved.
    QString path() const { return m_folder.filePath(QStringLiteral("pigsty.yml")); }

    /// Saves what has no file yet: `ask` is what makes the window ask for one.
    void save(const std::function<void()>& ask);

    /// Clusters, instances, services, nodes, databases and roles, without the lines that they stand in.
    static QJsonDocument entities(const QString& path);
    QString sample();

private:
    QTemporaryDir m_folder;
    pigpen::MainWindow m_window;
    Eyes m_eyes;
};
