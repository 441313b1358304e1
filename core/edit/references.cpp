#include "core/edit/references.h"

#include "core/edit/words.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

/// A place that is known to name a node or a cluster: a variable, and the key below it, as in Reference.
struct KnownPlace
{
    QStringView variable;
    QStringView key;
};

/// Where Pigsty's parameters hold the address of a node.
constexpr std::array addressPlaces = {
    KnownPlace{u"admin_ip", u""},
    KnownPlace{u"ansible_host", u""},
    KnownPlace{u"pg_upstream", u""},
    KnownPlace{u"pg_listen", u""},
    KnownPlace{u"pg_exporter_url", u""},
    KnownPlace{u"pg_exporters", u"pg_host"},
    KnownPlace{u"pg_exporters", u"pg_exporter_url"},
    KnownPlace{u"pg_hba_rules", u"addr"},
    KnownPlace{u"pgb_hba_rules", u"addr"},
    KnownPlace{u"pg_services", u"ip"},
    KnownPlace{u"redis_bind_address", u""},
    KnownPlace{u"redis_instances", u"replica_of"},
    KnownPlace{u"redis_sentinel_monitor", u"host"},
    KnownPlace{u"haproxy_services", u"ip"},
    KnownPlace{u"haproxy_services", u"servers/ip"},
    KnownPlace{u"infra_portal", u"endpoint"},
    KnownPlace{u"minio_endpoint", u""},
    KnownPlace{u"repo_endpoint", u""},
    KnownPlace{u"vector_log_endpoint", u""},
    KnownPlace{u"pgbackrest_repo", u"s3_endpoint"},
    KnownPlace{u"node_etc_hosts", u""},
    KnownPlace{u"node_default_etc_hosts", u""},
    KnownPlace{u"node_dns_servers", u""},
    KnownPlace{u"node_ntp_servers", u""},
    KnownPlace{u"dns_records", u""},
    KnownPlace{u"proxy_env", u"no_proxy"},
};

/// Where Pigsty's parameters hold the name of a cluster or of an instance.
constexpr std::array namePlaces = {
    KnownPlace{u"pg_shard", u""},
    KnownPlace{u"node_cluster", u""},
    KnownPlace{u"nodename", u""},
    KnownPlace{u"redis_sentinel_monitor", u"name"},
    KnownPlace{u"haproxy_services", u"servers/name"},
    KnownPlace{u"infra_portal", u"endpoint"},
    KnownPlace{u"node_etc_hosts", u""},
    KnownPlace{u"node_default_etc_hosts", u""},
    KnownPlace{u"dns_records", u""},
};

bool isKnownPlace(WordKind kind, const Reference& reference)
{
    const auto matches = [&](const KnownPlace& place) {
        return place.variable == reference.variable && place.key == reference.key;
    };
    return kind == WordKind::Address ? std::any_of(addressPlaces.begin(), addressPlaces.end(), matches)
                                     : std::any_of(namePlaces.begin(), namePlaces.end(), matches);
}

const QRegularExpression& wordPattern()
{
    static const QRegularExpression pattern(u"[A-Za-z0-9_.-]+"_qs);
    return pattern;
}

/// Whether the word that ends at `end` is followed by a prefix length that makes it a network or a VIP.
bool isNetwork(const QString& text, qsizetype end)
{
    static const QRegularExpression prefix(u"^/([0-9]{1,2})(?![0-9A-Za-z])"_qs);
    const auto match = prefix.match(QStringView(text).mid(end));
    return match.hasMatch() && match.captured(1) != u"32";
}

} // namespace

QString withWords(const QString& text, const Renames& words)
{
    QString result;
    qsizetype done = 0;
    for (auto matches = wordPattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto found = words.constFind(match.captured());
        if (found == words.constEnd() || isNetwork(text, match.capturedEnd()))
            continue;
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += *found;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

namespace {

/// The first word that is named somehow, also as part of a domain name or as a network: worth a look by a person.
QString mentioned(const QString& text, const Renames& words, WordKind kind)
{
    for (auto matches = wordPattern().globalMatch(text); matches.hasNext();) {
        QString word = matches.next().captured();
        if (words.contains(word))
            return word;
        const QStringList labels = kind == WordKind::Name ? word.split(u'.') : QStringList();
        for (const QString& label : labels)
            if (words.contains(label))
                return label;
    }
    return {};
}

bool isTemplate(const QString& text)
{
    return text.contains(u"{{"_qs) || text.contains(u"{%"_qs);
}

/// Walks the variables of one group or host and collects what names the words.
class Collector
{
public:
    Collector(const Renames& words, WordKind kind) : m_words(words), m_kind(kind)
    {
        for (auto word = words.keyBegin(); word != words.keyEnd(); ++word)
            m_bytes.push_back(word->toStdString());
    }

    void walkVariables(const yaml::Node& variables, const Path& path, const QString& scope)
    {
        if (!variables.isMap())
            return;
        for (const yaml::Node::Entry& entry : variables) {
            if (!holdsAny(entry.value, maximalDepth))
                continue; // as nearly all of them
            const QString name = entry.key.string();
            walk(entry.value, {path / name, entry.value, name, {}, scope, {}, false}, {}, maximalDepth);
        }
    }

    std::vector<Reference> found;

private:
    static constexpr int maximalDepth = 64; // deeper values hold no address that Pigsty would know

    /// Whether one of the words stands anywhere in it, be it as a part of another: a quick look.
    bool holdsAny(const yaml::Node& node, int depth) const
    {
        if (!node || depth == 0)
            return false;
        if (node.isScalar())
            return std::ranges::any_of(
                m_bytes, [text = node.text()](const std::string& word) { return text.find(word) != text.npos; });
        return std::any_of(node.begin(), node.end(),
                           [&](const yaml::Node::Entry& entry) { return holdsAny(entry.value, depth - 1); });
    }

    void walk(const yaml::Node& node, const Reference& at, const QString& list, int depth)
    {
        if (!node || depth == 0)
            return;
        if (node.isScalar())
            return take(node, at);
        qsizetype index = 0;
        for (const yaml::Node::Entry& entry : node) {
            Reference below = at;
            below.node = entry.value;
            below.path = node.isMap() ? at.path / entry.key.string() : at.path / index;
            if (node.isMap())
                below.key = list.isEmpty() ? entry.key.string() : list + u'/' + entry.key.string();
            walk(entry.value, below, node.isSequence() ? at.key : QString(), depth - 1);
            ++index;
        }
    }

    void take(const yaml::Node& node, Reference at)
    {
        const QString text = node.string();
        at.word = mentioned(text, m_words, m_kind);
        if (at.word.isEmpty())
            return;
        at.isKnown = isKnownPlace(m_kind, at) && !isTemplate(text) && withWords(text, m_words) != text;
        found.push_back(std::move(at));
    }

    const Renames& m_words;
    std::vector<std::string> m_bytes; // the words in UTF-8
    WordKind m_kind;
};

} // namespace

QString Reference::describe(const yaml::Tree& tree) const
{
    return Words::tr("%1 of %2 (line %3)").arg(variable, scope).arg(tree.place(node).line);
}

QString Reference::describe() const
{
    return Words::tr("%1 of %2").arg(variable, scope);
}

namespace {

/// Calls `visit` with the variables of every group and host: their mapping, its path, and whose they are.
template<typename Visit>
void forEachScope(const Inventory& inventory, const Visit& visit)
{
    for (const GroupPtr& group : inventory.groups())
        for (const Group::Mention& mention : group->mentions)
            if (mention.body.isMap())
                visit(mention.body.find("vars"), mention.path / u"vars"_qs, group->name);
    for (const HostPtr& host : inventory.hosts())
        for (const Host::Mention& mention : host->mentions)
            visit(mention.vars, mention.path, mention.group + u'/' + host->name);
}

} // namespace

std::vector<VariablePlace> placesOf(const Inventory& inventory, const QString& variable)
{
    std::vector<VariablePlace> places;
    const std::string key = variable.toStdString();
    forEachScope(inventory, [&](const yaml::Node& variables, const Path& path, const QString&) {
        if (const yaml::Node value = variables.isMap() ? variables.find(key) : yaml::Node())
            places.push_back({path / variable, value});
    });
    return places;
}

std::vector<Reference> findReferences(const Inventory& inventory, const Renames& words, WordKind kind)
{
    Collector collector(words, kind);
    forEachScope(inventory, [&](const yaml::Node& variables, const Path& path, const QString& scope) {
        collector.walkVariables(variables, path, scope);
    });
    return collector.found;
}

void followReferences(Draft& draft, const std::vector<Reference>& references, const Renames& words)
{
    const yaml::Tree& before = *draft.before().tree();
    for (const Reference& reference : references) {
        if (!reference.isKnown) {
            draft.note(Words::tr("left alone: %1").arg(reference.describe(before)));
            continue;
        }
        draft.set(reference.path, Value(withWords(reference.node.string(), words)));
        draft.note(Words::tr("changed %1").arg(reference.describe(before)));
    }
}

} // namespace pigpen::edit
