#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <memory>

/// A synthetic inventory that the rows work on, in memory and as a file.
class Sample
{
public:
    explicit Sample(int nodes);

    int nodes() const { return m_nodes; }
    const QByteArray& text() const { return m_text; }
    QString file() const { return m_folder->filePath(QStringLiteral("pigsty.yml")); }
    /// For what rows write.
    QString path(const QString& name) const { return m_folder->filePath(name); }
    /// The replica of the cluster in the middle.
    QString middleInstance() const;

private:
    int m_nodes;
    QByteArray m_text;
    std::shared_ptr<QTemporaryDir> m_folder = std::make_shared<QTemporaryDir>();
};
