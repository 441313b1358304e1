#pragma once

#include <QList>
#include <QStringList>

/// A file of Qt Linguist (*.ts), as far as the tests look at it.
namespace catalogue {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state; // empty: finished; unfinished, obsolete, vanished
    bool hasNumber = false;
    QStringList forms; // one, or as many as the language has plural forms

    /// What the program looks it up by.
    QString key() const;
};

/// Empty where the file can't be read.
QList<Message> read(const QString& path);
/// The file of that language in the repository.
QString pathOf(const QString& language);

} // namespace catalogue
