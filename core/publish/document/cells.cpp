#include "core/publish/document/cells.h"

#include "core/diagram/theme.h"

namespace pigpen::document {

namespace {

/// The number behind the last dot of an IPv4 address, -1 for other names.
int lastNumber(const QString& address)
{
    bool isNumber = false;
    const int number = address.count(u'.') == 3 ? address.section(u'.', 3).toInt(&isNumber) : -1;
    return isNumber ? number : -1;
}

bool follows(const QString& later, const QString& earlier)
{
    const int number = lastNumber(later);
    return number > 0 && number == lastNumber(earlier) + 1 && later.section(u'.', 0, 2) == earlier.section(u'.', 0, 2);
}

} // namespace

Item words(const QString& text)
{
    return {text};
}

Item machine(const QString& text, const QString& note)
{
    return {text, diagram::Colour::None, true, note};
}

Item named(EntityId::Kind kind, const QString& name)
{
    return {name, diagram::hueOf(kind).mark, kind == EntityId::Kind::Node};
}

Item named(const Cluster& cluster)
{
    return {cluster.name, diagram::hueOf(cluster.module).mark};
}

Cell cell(const Item& item)
{
    return item.text.isEmpty() ? Cell() : Cell{{item}};
}

Cell cell(Line items)
{
    return items.empty() ? Cell() : Cell{std::move(items)};
}

Cell cell(const QString& text)
{
    return cell(words(text));
}

Cell cell(qsizetype number)
{
    return cell(words(QString::number(number)));
}

Cell namesOf(EntityId::Kind kind, const QStringList& names)
{
    Line items;
    for (const QString& name : names)
        items.push_back(named(kind, name));
    return cell(std::move(items));
}

Line addresses(const QStringList& hosts)
{
    constexpr qsizetype many = 8;
    Line line;
    for (qsizetype first = 0; first < hosts.size();) {
        qsizetype last = first;
        while (hosts.size() > many && last + 1 < hosts.size() && follows(hosts[last + 1], hosts[last]))
            ++last;
        if (last - first < 2)
            last = first;
        const QString end = last > first ? u'–' + QString::number(lastNumber(hosts[last])) : QString();
        line.push_back(machine(hosts[first] + end));
        first = last + 1;
    }
    return line;
}

Table withoutEmptyColumns(Table table)
{
    for (size_t column = table.columns.size(); column-- > 1;) {
        if (std::ranges::any_of(table.rows, [column](const auto& row) { return !row[column].empty(); }))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(column);
        table.columns.erase(table.columns.begin() + at);
        for (auto& row : table.rows)
            row.erase(row.begin() + at);
    }
    return table;
}

} // namespace pigpen::document
