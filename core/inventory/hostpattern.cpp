#include "core/inventory/hostpattern.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <optional>

namespace pigpen {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

// More hosts than any deployment has: a slip of the pen, which must not eat the memory.
constexpr qint64 MaxHosts = 100'000;
constexpr qint64 MaxCharacters = 40 * MaxHosts; // of all their names

using Expanded = tl::expected<QStringList, QString>;

QRegularExpression anchored(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// A dotted name whose labels hold word characters, inner dashes and ranges; IPv4 addresses are such names too.
bool isHostName(const QString& text)
{
    static const QRegularExpression pattern = [] {
        const QString range = QStringLiteral(R"(\[(?:[a-z]:[a-z]|[0-9]+:[0-9]+)(?::[0-9]+)?\])");
        const QString label = QStringLiteral(R"((?:\w|%1)(?:[\w-]|%1)*(?<![_-]))").arg(range);
        return anchored(QStringLiteral(R"(%1(?:\.%1)*)").arg(label));
    }();
    return pattern.match(text).hasMatch();
}

/// Eight groups of hexadecimal digits or ranges of them, or fewer around one "::".
bool isIpv6(const QString& text)
{
    static const QRegularExpression group =
        anchored(QStringLiteral(R"([0-9a-f]{1,4}|\[[0-9a-f]+:[0-9a-f]+(?::[0-9]+)?\])"));
    static const QRegularExpression colonOutsideRange(QStringLiteral(R"(:(?![^\[]*\]))"));
    const QStringList groups = text.split(colonOutsideRange);
    const qsizetype gap = text.count(QStringLiteral("::"));
    if (gap > 1 || groups.size() < 3 || (gap == 0 && groups.size() != 8) || groups.size() > 9)
        return false;
    return std::all_of(groups.begin(), groups.end(),
                       [gap](const QString& part) { return part.isEmpty() ? gap == 1 : group.match(part).hasMatch(); });
}

/// Takes ":port" off the end where what remains is a host; otherwise the text is a name as it stands.
HostPattern splitPort(const QString& text)
{
    static const QRegularExpression bracketed = anchored(QStringLiteral(R"(\[(.+)\]:([0-9]+))"));
    static const QRegularExpression plain = anchored(QStringLiteral(R"(((?:[^:\[\]]|\[[^\]]*\])*):([0-9]+))"));
    QString host = text;
    int port = 0;
    for (const QRegularExpression* form : {&bracketed, &plain}) {
        const QRegularExpressionMatch match = form->match(host);
        if (match.hasMatch()) {
            port = match.captured(2).toInt();
            host = match.captured(1);
        }
    }
    if (!isHostName(host) && !isIpv6(host))
        return {{text}, 0};
    return {{host}, port};
}

struct Range
{
    QString head;
    QString tail;
    QStringList items;
};

/// The letters or numbers from `begin` to `end`, numbers filled with zeros as `begin` is.
Expanded itemsOf(const QString& begin, const QString& end, int step)
{
    static const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const qsizetype from = letters.indexOf(begin);
    const qsizetype to = letters.indexOf(end);
    QStringList items;
    if (from >= 0 && to >= 0) {
        for (qsizetype i = from; i <= to; i += step)
            items << letters.mid(i, 1);
        return from <= to ? Expanded(items)
                          : tl::make_unexpected(Words::tr("the range [%1:%2] begins behind its end").arg(begin, end));
    }
    bool beginIsNumber = false;
    bool endIsNumber = false;
    const int first = begin.toInt(&beginIsNumber);
    const int last = end.toInt(&endIsNumber);
    if (!beginIsNumber || !endIsNumber)
        return tl::make_unexpected(Words::tr("the range [%1:%2] is neither of letters nor of numbers").arg(begin, end));
    const bool filled = begin.size() > 1 && begin.startsWith(u'0');
    if (filled && begin.size() != end.size())
        return tl::make_unexpected(Words::tr("begin and end of the range [%1:%2] differ in length").arg(begin, end));
    if ((qint64(last) - first) / step >= MaxHosts)
        return tl::make_unexpected(Words::tr("the range [%1:%2] stands for too many hosts").arg(begin, end));
    for (qint64 number = first; number <= last; number += step)
        items << QString::number(number).rightJustified(filled ? begin.size() : 0, u'0');
    return items;
}

tl::expected<Range, QString> firstRange(const QString& text)
{
    const qsizetype open = text.indexOf(u'[');
    const qsizetype close = text.indexOf(u']');
    if (close < open)
        return tl::make_unexpected(Words::tr("the range in “%1” has no closing bracket").arg(text));
    const QStringList bounds = text.mid(open + 1, close - open - 1).split(u':');
    const int step = bounds.size() == 3 ? bounds[2].toInt() : 1;
    if (bounds.size() < 2 || bounds.size() > 3 || bounds[1].isEmpty() || step < 1)
        return tl::make_unexpected(Words::tr("the range in “%1” is not [begin:end] or [begin:end:step]").arg(text));
    const Expanded items = itemsOf(bounds[0].isEmpty() ? QStringLiteral("0") : bounds[0], bounds[1], step);
    if (!items)
        return tl::make_unexpected(items.error());
    return Range{text.left(open), text.mid(close + 1), *items};
}

Expanded expanded(const QString& text)
{
    QStringList done;
    QStringList open{text};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (!next.contains(u'[')) {
            done << next;
            continue;
        }
        const auto range = firstRange(next);
        if (!range)
            return tl::make_unexpected(range.error());
        const qint64 count = done.size() + open.size() + range->items.size();
        if (count > MaxHosts || count * next.size() > MaxCharacters)
            return tl::make_unexpected(Words::tr("the ranges in “%1” stand for too many hosts").arg(text));
        for (auto item = range->items.rbegin(); item != range->items.rend(); ++item)
            open << range->head + *item + range->tail;
    }
    return done;
}

} // namespace

tl::expected<HostPattern, QString> HostPattern::parse(const QString& text)
{
    if (!text.contains(u':') && !text.contains(u'['))
        return HostPattern{{text}, 0};
    HostPattern pattern = splitPort(text);
    const Expanded names = expanded(pattern.names.front());
    if (!names)
        return tl::make_unexpected(names.error());
    pattern.names = *names;
    return pattern;
}

} // namespace pigpen
