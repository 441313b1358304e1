#include "app/panels/inspector/variablemodel.h"

#include "app/panels/inspector/variabletip.h"
#include "app/panels/inspector/variableverbs.h"
#include "core/edit/valuetext.h"
#include "core/edit/verbs.h"
#include "core/topology/naming.h"

#include <algorithm>

namespace pigpen {

namespace {

VariableRow heading(const QString& words)
{
    VariableRow row;
    row.name = words;
    row.isHeading = true;
    return row;
}

VariableRow unsetRow(const QString& name)
{
    VariableRow row;
    row.name = name;
    row.variable.setting.name = name;
    row.parameter = catalogue::find(name);
    return row;
}

bool sameValue(const Setting& a, const Setting& b)
{
    return a.value == b.value || (a.isSet() == b.isSet() && a.read() == b.read());
}

/// What has many fields, passwords among them, is shown by its number.
bool isTabular(const catalogue::Parameter& parameter)
{
    using catalogue::ValueKind;
    static const QList<ValueKind> kinds = {ValueKind::Users,    ValueKind::Databases,      ValueKind::Services,
                                           ValueKind::HbaRules, ValueKind::RedisInstances, ValueKind::Records};
    return kinds.contains(parameter.kind);
}

bool sameShape(const std::vector<VariableRow>& a, const std::vector<VariableRow>& b)
{
    return std::ranges::equal(a, b, {}, &VariableRow::name, &VariableRow::name);
}

} // namespace

VariableModel::VariableModel(Document* document, QObject* parent) : QAbstractListModel(parent), m_document(document) {}

void VariableModel::show(const QList<EntityId>& entities, const QString& query)
{
    const TopologyPtr before = m_topology; // what the view asks for while it changes
    m_topology = m_document->topology();
    m_subjects.clear();
    m_entities = entities;
    for (const EntityId& entity : entities.isEmpty() ? QList<EntityId>{EntityId()} : entities)
        if (auto subject = Subject::of(m_topology, entity))
            m_subjects.push_back(std::move(*subject));
    if (!entities.isEmpty() && m_subjects.size() != size_t(entities.size()))
        m_subjects.clear();
    const std::vector<VariableRow> all = allRows();
    std::vector<VariableRow> rows = query.isEmpty() ? grouped(all) : found(all, query);
    if (sameShape(rows, m_rows)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

/// What is set for any of the subjects, by name.
std::vector<VariableRow> VariableModel::allRows() const
{
    std::vector<VariableRow> rows;
    for (const Subject& subject : m_subjects)
        merge(rows, subject);
    return rows;
}

/// Both are sorted by name.
void VariableModel::merge(std::vector<VariableRow>& rows, const Subject& subject) const
{
    const bool isFirst = &subject == &m_subjects.front();
    std::vector<VariableRow> merged;
    auto row = rows.begin();
    for (EffectiveVariable& variable : subject.variables()) {
        for (; row != rows.end() && row->name < variable.setting.name; ++row) {
            row->differs = true; // this one has no such variable
            merged.push_back(std::move(*row));
        }
        const bool isOwn = subject.owns(variable.setting);
        if (row != rows.end() && row->name == variable.setting.name) {
            row->differs = row->differs || !sameValue(row->variable.setting, variable.setting);
            row->isOwn = row->isOwn || isOwn;
            merged.push_back(std::move(*row++));
        } else {
            const QString name = variable.setting.name;
            merged.push_back({name, std::move(variable), catalogue::find(name), false, !isFirst, isOwn});
        }
    }
    for (; row != rows.end(); ++row) {
        row->differs = true;
        merged.push_back(std::move(*row));
    }
    rows = std::move(merged);
}

bool VariableModel::isInherited(const VariableRow& row, Level level) const
{
    return !row.isOwn && row.variable.setting.level == level;
}

std::vector<VariableRow> VariableModel::grouped(const std::vector<VariableRow>& rows) const
{
    std::vector<VariableRow> shown;
    const auto add = [&](const QString& title, auto belongs) {
        const size_t start = shown.size();
        shown.push_back(heading(title));
        std::ranges::copy_if(rows, std::back_inserter(shown), belongs);
        if (shown.size() == start + 1)
            shown.pop_back();
    };
    add(m_entities.isEmpty() ? tr("Set for all") : tr("Set here"), [](const VariableRow& row) { return row.isOwn; });
    for (const auto& [level, title] :
         {std::pair(Level::Host, tr("From the host's other groups")), std::pair(Level::Group, tr("From groups")),
          std::pair(Level::Global, tr("From all"))})
        add(title, [this, level = level](const VariableRow& row) { return isInherited(row, level); });
    return shown;
}

/// A user's own variables first, since there are few, then the parameters, the best match first.
std::vector<VariableRow> VariableModel::found(const std::vector<VariableRow>& rows, const QString& query) const
{
    std::vector<VariableRow> shown;
    for (const VariableRow& row : rows)
        if (!row.parameter && row.name.contains(query, Qt::CaseInsensitive))
            shown.push_back(row);
    for (const catalogue::Parameter* parameter : catalogue::search(query)) {
        const auto set = std::ranges::lower_bound(rows, parameter->name, {}, &VariableRow::name);
        const bool isSet = set != rows.end() && set->name == parameter->name;
        shown.push_back(isSet ? *set : unsetRow(parameter->name));
    }
    const QString title = shown.empty() ? tr("No parameter answers to that") : tr("%1 found").arg(shown.size());
    shown.insert(shown.begin(), heading(title));
    return shown;
}

const VariableRow* VariableModel::row(const QModelIndex& index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return nullptr;
    const VariableRow& row = m_rows[size_t(index.row())];
    return row.isHeading ? nullptr : &row;
}

QModelIndex VariableModel::indexOf(const QString& name) const
{
    const auto it =
        std::ranges::find_if(m_rows, [&name](const VariableRow& row) { return !row.isHeading && row.name == name; });
    return it == m_rows.end() ? QModelIndex() : index(int(it - m_rows.begin()));
}

Place VariableModel::place(const Setting& setting) const
{
    return setting.key ? m_topology->tree()->place(setting.key) : Place();
}

Field VariableModel::field(const QModelIndex& index) const
{
    const VariableRow* shown = row(index);
    return shown ? fieldOf(shown->parameter) : Field();
}

yaml::Value VariableModel::value(const QModelIndex& index) const
{
    const VariableRow* shown = row(index);
    if (!shown || shown->differs)
        return {};
    const Setting& setting = shown->variable.setting;
    return setting.isSet() ? setting.read() : catalogue::fallback(shown->name);
}

QString VariableModel::label(const QModelIndex& index) const
{
    const VariableRow* shown = row(index);
    return shown ? shown->name : QString();
}

QString VariableModel::valueText(const VariableRow& row) const
{
    if (row.differs)
        return tr("(several values)");
    if (row.parameter && isTabular(*row.parameter) && row.variable.setting.isSet())
        return tr("entries: %1").arg(row.variable.setting.value.size());
    if (row.variable.setting.isSet())
        return writtenText(*m_topology->tree(), row.variable.setting);
    const yaml::Value& fallback = catalogue::fallback(row.name);
    return fallback.isNull() ? tr("(none)") : flowOf(fallback);
}

QString VariableModel::levelText(const Setting& setting)
{
    switch (setting.level) {
    case Level::Default:
        return tr("default");
    case Level::Global:
        return tr("global");
    case Level::Group:
        return tr("group");
    case Level::Host:
        return tr("host");
    }
    return {};
}

QStringList VariableModel::scopes(const QString& variable) const
{
    QStringList scopes;
    for (const Subject& subject : m_subjects)
        scopes << subject.scope(variable);
    return scopes;
}

tl::expected<void, Error> VariableModel::perform(const edit::Result& result)
{
    if (!result)
        return tl::unexpected(result.error());
    if (!m_document->perform(result))
        return tl::unexpected(Error{tr("the text can't be changed"), tr("mend it in the source pane first"), {}});
    return {};
}

/// Whether that variable is the one selected cluster's name.
bool VariableModel::namesCluster(const QString& variable) const
{
    return m_entities.size() == 1 && m_entities.first().kind == EntityId::Kind::Cluster &&
           naming::clusterVariable(m_entities.first().module) == variable;
}

/// A name has references that follow, and the selection goes along.
tl::expected<void, Error> VariableModel::rename(const QString& name)
{
    const EntityId cluster = m_entities.first();
    if (const auto renamed = edit::renameCluster(*m_topology, cluster.name, name); !renamed)
        return tl::unexpected(renamed.error());
    m_document->renameCluster(cluster, name);
    return {};
}

tl::expected<void, Error> VariableModel::apply(const QModelIndex& index, const QString& yaml)
{
    const VariableRow* shown = row(index);
    if (!shown || m_subjects.empty())
        return {};
    if (const auto name = edit::parseValue(yaml); name && name->isString() && namesCluster(shown->name))
        return rename(name->toString());
    return perform(setVariable(*m_document, m_entities, scopes(shown->name), shown->name, yaml));
}

tl::expected<void, Error> VariableModel::setHere(const QModelIndex& index)
{
    const VariableRow* shown = row(index);
    if (!shown)
        return {};
    const yaml::Value now = shown->variable.setting.isSet() ? shown->variable.setting.read() : value(index);
    const yaml::Value written = now.isNull() ? blankOf(fieldOf(shown->parameter)) : now;
    return perform(edit::setEach(*m_document->topology(), scopes(shown->name), shown->name, written.toJson()));
}

tl::expected<void, Error> VariableModel::removeHere(const QModelIndex& index)
{
    const VariableRow* shown = row(index);
    return shown ? perform(edit::unsetEach(*m_document->topology(), scopes(shown->name), shown->name))
                 : tl::expected<void, Error>();
}

int VariableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags VariableModel::flags(const QModelIndex& index) const
{
    return row(index) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant VariableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_rows[size_t(index.row())].name;
    const VariableRow* shown = row(index);
    if (!shown)
        return {};
    const bool isSecret = fieldOf(shown->parameter).kind == Field::Kind::Password;
    if (role == Qt::ToolTipRole)
        return tipOf(*m_topology, *shown);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2, %3")
            .arg(shown->name, isSecret ? tr("a password") : valueText(*shown), levelText(shown->variable.setting));
    return {};
}

} // namespace pigpen
