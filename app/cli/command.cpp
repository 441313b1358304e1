#include "app/cli/command.h"

#include "core/design/file.h"

namespace pigpen::cli {
namespace {

QByteArray oneLine(const QString& text)
{
    return QByteArray("pigpen: ") + text.simplified().toUtf8() + '\n';
}

} // namespace

int complain(const Streams& streams, int status, const Error& error, const QString& file)
{
    streams.err.write(oneLine(error.describe(file)));
    return status;
}

void remark(const Streams& streams, const QString& words)
{
    streams.err.write(oneLine(words));
}

tl::expected<Design, Error> load(const Streams& streams, const QString& file)
{
    tl::expected<Design, Error> design = file == u"-" ? Design::read(streams.in.readAll()) : Design::open(file);
    if (design && design->problem())
        return tl::make_unexpected(*design->problem());
    if (design && design->isRedacted())
        remark(streams,
               Words::tr("%1: passwords, secrets and keys were replaced when this picture was made").arg(file));
    return design;
}

int print(const Streams& streams, const QByteArray& content)
{
    if (streams.out.write(content) == content.size())
        return Done;
    return complain(streams, Unwritable,
                    {Words::tr("standard output can't be written"), Words::tr("check where it goes")});
}

int write(const Streams& streams, const QString& file, const QByteArray& content)
{
    if (file.isEmpty() || file == u"-")
        return print(streams, content);
    const auto written = file::write(file, content);
    return written ? int(Done) : complain(streams, Unwritable, written.error(), file);
}

diagram::Theme themeOf(const QString& word)
{
    return word == u"dark" ? diagram::Theme::Dark : word == u"auto" ? diagram::Theme::Auto : diagram::Theme::Light;
}

} // namespace pigpen::cli
