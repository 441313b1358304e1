#include "core/topology/knownsecrets.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace pigpen::secrets {

namespace {

/// As short as a telling secret can be.
constexpr qsizetype beginning = 6;

bool isNameOf(const yaml::Node::Entry& entry)
{
    return entry.key && isPairName(entry.key.string());
}

/// Whether what stands under that key is what something is called, or what something is called that is meant.
bool isKeyOfNames(const QString& key)
{
    static const QRegularExpression names(
        QStringLiteral("(?:^|_)(?:name|user|username|owner|cluster|database|db|domain|host|roles|groups?|policy)$"),
        QRegularExpression::CaseInsensitiveOption);
    return key == u"nodename" || names.match(key).hasMatch();
}

/// Goes through a tree and takes down secrets, and what things are called.
class Collection
{
public:
    explicit Collection(const yaml::Tree& tree) { visit(tree.root(), Place::Text); }

    QSet<QString> secrets() const { return m_secrets - m_names; }

private:
    enum class Place { Text, Name, Secret };

    void visit(yaml::Node node, Place place)
    {
        if (node && node.kind() == yaml::Node::Kind::Alias)
            return visitAlias(node.target(), place);
        if (!node)
            return;
        if (node.isScalar())
            return take(node, place);
        if (node.isMap())
            return visitMap(node, place);
        for (const yaml::Node::Entry entry : node)
            visit(entry.value, place);
    }

    /// What an alias stands for is visited where it is written; once more where only the alias makes it a secret.
    void visitAlias(yaml::Node target, Place place)
    {
        if (place != Place::Secret || m_meantAsSecret.contains(target))
            return;
        m_meantAsSecret.insert(target);
        visit(target, place);
    }

    void visitMap(yaml::Node map, Place place)
    {
        const HeldBy held(map);
        for (const yaml::Node::Entry entry : map) {
            const QString key = entry.key.target().string();
            if (place != Place::Secret)
                m_names.insert(key);
            const bool isSecret = place == Place::Secret || held.isSecret(entry);
            visit(entry.value, isSecret ? Place::Secret : isKeyOfNames(key) ? Place::Name : Place::Text);
        }
    }

    void take(yaml::Node scalar, Place place)
    {
        const QString text = scalar.string().trimmed();
        if (place == Place::Name)
            m_names.insert(text);
        else if (place == Place::Secret && !isHarmless(scalar))
            add(text);
        if (place != Place::Secret)
            for (const Range& range : rangesIn(text))
                add(text.mid(range.begin, range.end - range.begin));
    }

    void add(const QString& secret)
    {
        if (isTelling(secret))
            m_secrets.insert(secret);
    }

    QSet<QString> m_secrets;
    QSet<QString> m_names;
    QSet<yaml::Node> m_meantAsSecret;
};

} // namespace

HeldBy::HeldBy(yaml::Node map)
    : m_isPair(std::any_of(map.begin(), map.end(), [](const yaml::Node::Entry& entry) {
          return isNameOf(entry) && entry.value && isName(entry.value.target().string());
      }))
{
}

bool HeldBy::isSecret(const yaml::Node::Entry& entry) const
{
    if (!entry.key)
        return false;
    const QString key = entry.key.target().string();
    return m_isPair ? isPairValue(key) || (isName(key) && !isPairName(key)) : isName(key);
}

bool isHarmless(yaml::Node scalar)
{
    static const QRegularExpression elsewhere(QStringLiteral("^\\s*(?:\\{\\{[^'\"]*\\}\\}|\\$\\{\\w+\\})\\s*$"));
    const yaml::Value value = scalar.value();
    return value.isNull() || value.kind() == yaml::Value::Kind::Bool || scalar.string().isEmpty() ||
           elsewhere.match(scalar.string()).hasMatch();
}

Known::Known(const yaml::Tree& tree)
{
    for (const QString& secret : Collection(tree).secrets())
        m_secrets.insert(secret.left(beginning), secret);
}

/// Each place is looked up once, however many secrets there are.
std::vector<Range> Known::rangesIn(const QString& text) const
{
    std::vector<Range> ranges;
    if (m_secrets.isEmpty())
        return ranges;
    for (qsizetype at = 0; at + beginning <= text.size(); ++at) {
        const auto [first, last] = m_secrets.equal_range(text.mid(at, beginning));
        for (auto secret = first; secret != last; ++secret)
            if (QStringView(text).mid(at).startsWith(*secret))
                ranges.push_back({at, at + secret->size()});
    }
    return merged(std::move(ranges));
}

QString Known::without(const QString& text) const
{
    return secrets::without(text, rangesIn(text));
}

yaml::Value Known::without(const yaml::Value& value) const
{
    if (value.isString())
        return without(value.toString());
    if (value.isSequence()) {
        yaml::Value::Sequence items;
        for (const yaml::Value& item : value.items())
            items.push_back(without(item));
        return items;
    }
    if (!value.isMap())
        return value;
    yaml::Value::Map members;
    for (const auto& [key, member] : value.members())
        members.push_back({key, without(member)});
    return members;
}

} // namespace pigpen::secrets
