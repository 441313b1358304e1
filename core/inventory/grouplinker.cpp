#include "core/inventory/grouplinker.h"

#include <QCoreApplication>

namespace pigpen {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

const QString& nameOfAll()
{
    static const QString name = QStringLiteral("all");
    return name;
}

} // namespace

GroupLinker::GroupLinker(const yaml::Tree& tree, const ReadingResult& reading, const Links* previous)
    : m_tree(tree), m_reading(reading), m_previous(previous), m_all(!previous || reading.changes.outline)
{
    m_touched.insert(nameOfAll());
    for (const auto* readings : {&reading.changes.fresh, &reading.changes.gone}) {
        for (const GroupReading* each : *readings)
            m_touched.insert(each->name);
    }
}

std::optional<Error> GroupLinker::link(Links& links)
{
    if (m_all && m_previous) {
        m_drafts.reserve(m_previous->groups.size() + m_reading.changes.fresh.size());
        m_index.reserve(qsizetype(m_drafts.capacity()));
    }
    draftOf(nameOfAll());
    for (const ReadingPtr& child : m_reading.root->children)
        collect(*child, -1);
    if (!m_all) {
        replaceTouched(links);
        return {};
    }
    adoptOrphans();
    if (std::optional<Error> error = findDepths())
        return error;
    links.groups.reserve(m_drafts.size());
    for (const Draft& draft : m_drafts) {
        const GroupPtr before =
            m_previous && !m_touched.contains(draft.name) ? m_previous->group(draft.name) : GroupPtr();
        if (before && isUnchanged(draft, *before)) {
            links.groups.push_back(before);
        } else {
            links.groups.push_back(build(draft, nullptr));
            m_made.insert(draft.name);
        }
    }
    links.groupIndex = m_index;
    return {};
}

void GroupLinker::collect(const GroupReading& reading, int parent)
{
    int index = -1;
    if (m_all || m_touched.contains(reading.name)) {
        index = draftOf(reading.name);
        m_drafts[size_t(index)].readings.push_back(&reading);
        if (m_all && parent >= 0)
            connect(parent, index);
    }
    for (const ReadingPtr& child : reading.children)
        collect(*child, index);
}

int GroupLinker::draftOf(const QString& name)
{
    const auto found = m_index.constFind(name);
    if (found != m_index.constEnd())
        return *found;
    const int index = int(m_drafts.size());
    m_index.insert(name, index);
    m_drafts.push_back({name, {}, {}, {}, {}, 0});
    return index;
}

void GroupLinker::connect(int parent, int child)
{
    std::vector<int>& parents = m_drafts[size_t(child)].parents;
    if (std::find(parents.begin(), parents.end(), parent) != parents.end())
        return;
    parents.push_back(parent);
    m_drafts[size_t(parent)].children.push_back(child);
}

/// Groups that nobody names as a child belong to "all".
void GroupLinker::adoptOrphans()
{
    for (size_t i = 1; i < m_drafts.size(); ++i) {
        if (m_drafts[i].parents.empty())
            connect(0, int(i));
    }
}

/// The longest way from "all", by taking off one group after another that has no parent left.
std::optional<Error> GroupLinker::findDepths()
{
    std::vector<size_t> waiting(m_drafts.size());
    std::vector<int> ready;
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        waiting[i] = m_drafts[i].parents.size();
        if (waiting[i] == 0)
            ready.push_back(int(i));
    }
    size_t done = 0;
    for (; done < ready.size(); ++done) {
        const Draft& parent = m_drafts[size_t(ready[done])];
        for (const int child : parent.children) {
            Draft& draft = m_drafts[size_t(child)];
            draft.depth = std::max(draft.depth, parent.depth + 1);
            if (--waiting[size_t(child)] == 0)
                ready.push_back(child);
        }
    }
    if (done == m_drafts.size())
        return {};
    const auto stuck = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft& draft) {
        return waiting[size_t(&draft - m_drafts.data())] > 0 && !draft.readings.empty();
    });
    return Error{Words::tr("the group “%1” contains itself, or is inside a group that does").arg(stuck->name),
                 Words::tr("take it out of the “children:” of one of them"), m_tree.place(stuck->readings.back()->key)};
}

/// No name came, went or moved: relations stay, only what is said of the touched groups is new.
void GroupLinker::replaceTouched(Links& links)
{
    links.groups = m_previous->groups;
    links.groupIndex = m_previous->groupIndex;
    for (const Draft& draft : m_drafts) {
        GroupPtr& group = links.groups[size_t(links.groupIndex.value(draft.name))];
        group = build(draft, group.get());
        m_made.insert(draft.name);
    }
}

bool GroupLinker::isUnchanged(const Draft& draft, const Group& before) const
{
    const auto isMention = [](const GroupReading* reading, const Group::Mention& mention) {
        return reading->key == mention.key && reading->body == mention.body;
    };
    return draft.depth == before.depth &&
           std::equal(draft.readings.begin(), draft.readings.end(), before.mentions.begin(), before.mentions.end(),
                      isMention) &&
           names(draft.parents) == before.parents && names(draft.children) == before.children;
}

GroupPtr GroupLinker::build(const Draft& draft, const Group* before) const
{
    auto group = std::make_shared<Group>();
    group->name = draft.name;
    for (const GroupReading* reading : draft.readings) {
        group->mentions.push_back({reading->path, reading->key, reading->body, reading->vars});
        group->priority = reading->priority.value_or(group->priority);
        group->pieces.insert(group->pieces.end(), reading->pieces.begin(), reading->pieces.end());
    }
    if (before) {
        group->parents = before->parents;
        group->children = before->children;
        group->hosts = before->hosts;
        group->depth = before->depth;
    } else {
        fillRelations(*group, draft);
    }
    return group;
}

void GroupLinker::fillRelations(Group& group, const Draft& draft) const
{
    group.parents = names(draft.parents);
    group.children = names(draft.children);
    group.depth = draft.depth;
    for (const GroupReading* reading : draft.readings) {
        for (const HostReading& host : reading->hosts)
            group.hosts << host.name;
    }
    group.hosts.removeDuplicates();
}

QStringList GroupLinker::names(const std::vector<int>& drafts) const
{
    QStringList result;
    result.reserve(qsizetype(drafts.size()));
    for (const int draft : drafts)
        result << m_drafts[size_t(draft)].name;
    return result;
}

} // namespace pigpen
