#pragma once

#include "app/cli/commandline.h"
#include "core/design/design.h"
#include "core/diagram/drawing.h"

#include <QCoreApplication>

/// What the commands share: reading, writing, complaining.
namespace pigpen::cli {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One line on standard error: "pigpen: FILE:LINE:COLUMN: what is wrong; what to do". Gives `status` back.
int complain(const Streams& streams, int status, const Error& error, const QString& file = {});
/// Something to know that is no error, in the same form.
void remark(const Streams& streams, const QString& words);

/// The inventory in a file, or on standard input for "-". Errors: it can't be read or is no inventory.
tl::expected<Design, Error> load(const Streams& streams, const QString& file);

/// To standard output. Gives Done, or Unwritable after complaining.
int print(const Streams& streams, const QByteArray& content);
/// To a file, in one step; to standard output for "-" and for no name.
int write(const Streams& streams, const QString& file, const QByteArray& content);

/// The theme that a word of --theme names.
diagram::Theme themeOf(const QString& word);

// The commands, each in its own file.
int show(const QStringList& words, const Streams& streams);
int vars(const QStringList& words, const Streams& streams);
int check(const QStringList& words, const Streams& streams);
int edit(const QStringList& words, const Streams& streams);
int create(const QStringList& words, const Streams& streams);
int diff(const QStringList& words, const Streams& streams);
int drill(const QStringList& words, const Streams& streams);
int exportDiagram(const QStringList& words, const Streams& streams);
int planChanges(const QStringList& words, const Streams& streams);
int inventory(const QStringList& words, const Streams& streams);
int completion(const QStringList& words, const Streams& streams);

} // namespace pigpen::cli
