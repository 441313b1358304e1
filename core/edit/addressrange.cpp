#include "core/edit/addresses.h"
#include "core/edit/words.h"

#include <QRegularExpression>

namespace pigpen::edit {

namespace {

/// The first and the last address of a part, both meant.
struct Range
{
    quint32 first = 0;
    quint32 last = 0;
};
using Parsed = tl::expected<Range, Error>;

tl::unexpected<Error> notUnderstood(const QString& part)
{
    return refuse(Words::tr("\"%1\" is no IPv4 address").arg(part),
                  Words::tr("write 10.10.10.11, a range like 10.10.10.11-19, or a subnet like 10.10.10.0/28"));
}

/// "10.10.10.11-19" counts in the last number, "10.10.10.11-10.10.11.4" from address to address.
Parsed parseRange(const QString& part)
{
    const QString from = part.section(u'-', 0, 0);
    const QString to = part.section(u'-', 1);
    const auto first = parseAddress(from);
    const auto last = parseAddress(to.contains(u'.') ? to : from.section(u'.', 0, 2) + u'.' + to);
    if (!first || !last)
        return notUnderstood(part);
    if (*last < *first)
        return refuse(Words::tr("\"%1\" runs backwards").arg(part), Words::tr("write the lower address first"));
    return Range{*first, *last};
}

/// The hosts of a subnet; of a /31 and a /32, which have neither, no address is left out.
Parsed parseSubnet(const QString& part)
{
    constexpr int bits = 32;
    bool ok = false;
    const int prefix = part.section(u'/', 1).toInt(&ok);
    const auto address = parseAddress(part.section(u'/', 0, 0));
    if (!address || !ok || prefix < 1 || prefix > bits)
        return notUnderstood(part);
    const quint32 hostMask = prefix == bits ? 0 : ~quint32(0) >> prefix;
    const Range all{*address & ~hostMask, *address | hostMask};
    return prefix < bits - 1 ? Range{all.first + 1, all.last - 1} : all;
}

Parsed parsePart(const QString& part)
{
    if (part.contains(u'/'))
        return parseSubnet(part);
    if (part.contains(u'-'))
        return parseRange(part);
    const auto address = parseAddress(part);
    return address ? Parsed(Range{*address, *address}) : notUnderstood(part);
}

} // namespace

tl::expected<QStringList, Error> parseAddresses(const QString& text)
{
    static const QRegularExpression separator(u"[\\s,]+"_qs);
    static const QRegularExpression roomAroundDash(u"\\s*-\\s*"_qs);
    QStringList addresses;
    QSet<quint32> seen;
    for (const QString& part : QString(text).replace(roomAroundDash, u"-"_qs).split(separator, Qt::SkipEmptyParts)) {
        const Parsed range = parsePart(part);
        if (!range)
            return tl::unexpected(range.error());
        const qint64 count = addresses.size() + qint64(range->last) - range->first + 1;
        if (count > mostAddresses)
            return refuse(Words::tr("with \"%1\" it is %2 addresses").arg(part).arg(count),
                          Words::tr("give at most %1 at once").arg(mostAddresses));
        for (qint64 address = range->first; address <= range->last; ++address) {
            if (seen.contains(quint32(address)))
                return refuse(Words::tr("%1 is given twice").arg(formatAddress(quint32(address))),
                              Words::tr("give each address once"));
            seen.insert(quint32(address));
            addresses << formatAddress(quint32(address));
        }
    }
    if (addresses.isEmpty())
        return refuse(Words::tr("there is no address"), Words::tr("write one, for example 10.10.10.11-19"));
    return addresses;
}

} // namespace pigpen::edit
