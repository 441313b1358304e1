#include "core/check/hbarule.h"

namespace pigpen::check {
namespace {

QString textOr(const Item& item, std::string_view field, const char* otherwise)
{
    const QString text = item.text(field);
    return text.isEmpty() ? QString::fromLatin1(otherwise) : text;
}

/// Without a number a rule comes behind Pigsty's own.
std::optional<int> orderOf(const Item& item)
{
    constexpr int last = 1000;
    const QString text = item.text("order");
    bool isNumber = false;
    const int order = text.toInt(&isNumber);
    if (text.isEmpty())
        return last;
    return isNumber ? std::optional(order) : std::nullopt;
}

HbaRule ruleOf(const Item& item)
{
    HbaRule rule{item,
                 textOr(item, "user", "all"),
                 textOr(item, "db", "all"),
                 item.text("addr"),
                 textOr(item, "auth", "pwd"),
                 item.text("role"),
                 orderOf(item),
                 {}};
    if (rule.role == u"common" || rule.role == u"default")
        rule.role.clear();
    for (const Item& line : itemsIn(item.field("rules"), item.place()))
        rule.raw << line.name();
    return rule;
}

} // namespace

bool HbaRule::isWorld() const
{
    return addr == u"world" || addr == u"all" || addr == u"0.0.0.0/0" || addr == u"::/0";
}

bool HbaRule::isLocal() const
{
    return addr == u"local" || addr == u"localhost" || addr == u"samehost" || addr.startsWith(u"127.") ||
           addr == u"::1/128" || addr == u"::1";
}

std::vector<HbaRule> hbaRulesIn(const std::vector<Item>& items)
{
    std::vector<HbaRule> rules;
    rules.reserve(items.size());
    for (const Item& item : items)
        if (item.isMap())
            rules.push_back(ruleOf(item));
    return rules;
}

std::optional<HbaRule> parsedLine(const QString& line, const Item& item)
{
    const QStringList words = line.section(u'#', 0, 0).simplified().split(u' ', Qt::SkipEmptyParts);
    const bool isSocket = !words.isEmpty() && words[0] == u"local";
    const qsizetype needed = isSocket ? 4 : 5;
    if (words.size() < needed || (!isSocket && !words[0].startsWith(u"host")))
        return std::nullopt;
    HbaRule rule{item, words[2], words[1], isSocket ? QStringLiteral("local") : words[3], words[needed - 1],
                 {},   {},       {}};
    if (words[0] == u"hostssl" && rule.auth != u"trust" && rule.auth != u"cert" && rule.auth != u"reject")
        rule.auth = QStringLiteral("ssl");
    if (rule.auth == u"password")
        rule.auth = QStringLiteral("pwd");
    return rule;
}

} // namespace pigpen::check
