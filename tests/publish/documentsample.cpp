#include "documentsample.h"

#include "tests/support/shared.h"

#include <QDir>

namespace sample {

QStringList hostileNames()
{
    return {QStringLiteral("<script>alert(1)</script>"),
            QStringLiteral("a|b \\| c"),
            QStringLiteral("`code` ``two``"),
            QStringLiteral("[a](javascript:alert(1)) ![b](https://example.com/x.png)"),
            QStringLiteral("line\nbreak"),
            QStringLiteral("\"><img src=x onerror=alert(1)>' onload='alert(1)"),
            QStringLiteral("*bold* _em_ ~~gone~~ &amp; &#60; $x$ https://example.com \\"),
            QStringLiteral("# heading"),
            QStringLiteral("--> ]]> </style></title>"),
            QStringLiteral("%1 %2 %n"),
            QString::fromUtf8("订单 ünïcode \U0001F418")};
}

Design hostile()
{
    QString databases;
    QString users;
    for (const QString& name : hostileNames()) {
        QString quoted = name;
        quoted.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'"', QStringLiteral("\\\""))
            .replace(u'\n', QStringLiteral("\\n"));
        databases +=
            QStringLiteral("          - { name: \"%1\", owner: \"%1\", comment: \"%1\", extensions: [\"%1\"] }\n")
                .arg(quoted);
        users += QStringLiteral("          - { name: \"%1\", roles: [\"%1\"], comment: \"%1\" }\n").arg(quoted);
    }
    const QString text = QStringLiteral("all:\n"
                                        "  children:\n"
                                        "    infra: { hosts: { 10.10.10.10: { infra_seq: 1 } } }\n"
                                        "    etcd: { hosts: { 10.10.10.10: { etcd_seq: 1 } } }\n"
                                        "    \"pg|<b>x</b>\":\n"
                                        "      hosts:\n"
                                        "        10.10.10.11: { pg_seq: 1, pg_role: primary, nodename: \"<i>`n`|\" }\n"
                                        "        10.10.10.12: { pg_seq: 2, pg_role: \"repl|ica<br>\" }\n"
                                        "      vars:\n"
                                        "        pg_cluster: \"pg|<b>x</b>\"\n"
                                        "        pg_vip_enabled: true\n"
                                        "        pg_vip_address: \"10.10.10.2|<u>/24\"\n"
                                        "        pg_databases:\n%1"
                                        "        pg_users:\n%2"
                                        "  vars:\n"
                                        "    version: \"v4 <b>|`\"\n"
                                        "    admin_ip: 10.10.10.10\n")
                             .arg(databases, users);
    return Design::fromText(text.toUtf8(), QStringLiteral("# <b>design|`.yml"));
}

Design open(const QString& path)
{
    auto design = Design::open(path);
    return design ? *design : Design::fromText({});
}

Design builtIn(const QString& name)
{
    return open(shared::source(QStringLiteral("resources/templates/%1.yml").arg(name)));
}

QStringList everyInventory()
{
    QStringList paths;
    const QDir folder(shared::source(QStringLiteral("resources/templates")));
    for (const QString& name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths + shared::templates();
}

const document::Section* section(const document::Document& document, const QString& id)
{
    const auto found = std::ranges::find(document.sections, id, &document::Section::id);
    return found == document.sections.end() ? nullptr : &*found;
}

document::Table table(const document::Document& document, const QString& id)
{
    if (const document::Section* const found = section(document, id))
        for (const document::Block& block : found->blocks)
            if (const auto* const table = std::get_if<document::Table>(&block))
                return *table;
    return {};
}

QString text(const document::Cell& cell)
{
    QStringList lines;
    for (const document::Line& line : cell) {
        QStringList items;
        for (const document::Item& item : line)
            items << (item.note.isEmpty() ? item.text : item.text + u' ' + item.note);
        lines << items.join(QStringLiteral(", "));
    }
    return lines.join(u'\n');
}

QStringList row(const document::Table& table, const QString& first)
{
    QStringList cells;
    for (const auto& row : table.rows) {
        if (text(row.front()) != first)
            continue;
        for (const document::Cell& cell : row)
            cells << text(cell);
        break;
    }
    return cells;
}

std::vector<document::Table> tables(const document::Document& document)
{
    std::vector<document::Table> all;
    for (const document::Section& section : document.sections)
        for (const document::Block& block : section.blocks)
            if (const auto* const table = std::get_if<document::Table>(&block))
                all.push_back(*table);
    return all;
}

} // namespace sample
