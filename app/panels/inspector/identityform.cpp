#include "app/panels/inspector/identityform.h"

#include "app/panels/inspector/upstreambox.h"
#include "app/panels/inspector/variableverbs.h"
#include "core/edit/verbs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <algorithm>

namespace pigpen {

namespace {

template<typename List>
auto named(const List& list, const QString& name)
{
    const auto it = std::ranges::find(list, name, [](const auto& item) { return item.name; });
    return it == list.end() ? nullptr : &*it;
}

/// The form is made anew by what a field does: that must wait until the field is done with its event.
template<typename Action>
void later(QWidget* field, Action action)
{
    QTimer::singleShot(0, field, action);
}

} // namespace

IdentityForm::IdentityForm(Document* document, const EntityId& entity, QWidget* parent)
    : QWidget(parent), m_document(document), m_topology(document->topology()), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!m_topology)
        return;
    if (!entity)
        addDeployment();
    if (entity.kind == EntityId::Kind::Node) {
        if (const NodePtr node = m_topology->node(entity.name))
            addNode(*node);
        return;
    }
    const ClusterPtr cluster = m_topology->cluster(entity);
    if (!cluster)
        return;
    if (entity.kind == EntityId::Kind::Cluster)
        addCluster(*cluster);
    else if (const Instance* instance = named(cluster->instances, entity.name);
             instance && entity.kind == EntityId::Kind::Instance)
        addInstance(*cluster, *instance);
    else if (const Service* service = named(cluster->services, entity.name);
             service && entity.kind == EntityId::Kind::Service)
        addService(*service);
    else if (const Database* database = named(cluster->databases, entity.name);
             database && entity.kind == EntityId::Kind::Database)
        addDatabase(*database);
    else if (const Role* role = named(cluster->roles, entity.name); role && entity.kind == EntityId::Kind::Role)
        addRole(*role);
}

template<typename Apply>
QLineEdit* IdentityForm::addEdit(const QString& label, const QString& value, Apply apply)
{
    auto* edit = new QLineEdit(value, this);
    edit->setAccessibleName(label);
    m_form->addRow(label, edit);
    connect(edit, &QLineEdit::editingFinished, this, [edit, value, apply] {
        const QString text = edit->text().trimmed();
        if (text == value)
            return;
        // What is refused is told by the window; the field shows the truth again.
        const QSignalBlocker quiet(edit);
        edit->setText(value);
        later(edit, [apply, text] { apply(text); });
    });
    return edit;
}

void IdentityForm::addText(const QString& label, const QString& value, bool mono)
{
    if (value.isEmpty())
        return;
    auto* text = new QLabel(value, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (mono)
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_form->addRow(label, text);
}

void IdentityForm::addDeployment()
{
    size_t instances = 0;
    for (const ClusterPtr& cluster : m_topology->clusters())
        instances += cluster->instances.size();
    addText(tr("File"), m_document->fileName());
    addText(tr("Nodes"), QString::number(m_topology->nodes().size()));
    addText(tr("Clusters"), QString::number(m_topology->clusters().size()));
    addText(tr("Instances"), QString::number(instances));
}

void IdentityForm::addCluster(const Cluster& cluster)
{
    addEdit(tr("Name"), cluster.name,
            [this, id = cluster.id()](const QString& name) { m_document->renameCluster(id, name); });
    addText(tr("Group"), cluster.group == cluster.name ? QString() : cluster.group);
    addText(tr("Mode"), cluster.mode);
    if (cluster.shardGroup >= 0)
        addText(tr("Shard"), tr("%1, group %2").arg(cluster.shard).arg(cluster.shardGroup));
    addText(tr("Version"), cluster.version);
    addText(tr("VIP"), cluster.vip, true);
    addText(tr("Follows"), cluster.upstreamCluster);
    addText(tr("Members"), QString::number(cluster.instances.size()));
}

void IdentityForm::addInstance(const Cluster& cluster, const Instance& instance)
{
    addText(tr("Cluster"), cluster.name);
    auto* address = addEdit(tr("Node"), instance.node,
                            [this, from = instance.node](const QString& to) { m_document->readdressNode(from, to); });
    address->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    address->setReadOnly(cluster.module == Module::Remote);
    if (cluster.module == Module::Pgsql)
        addPostgresFields(cluster, instance);
    else
        addText(tr("Role"), instance.role);
    addText(tr("Port"), instance.port > 0 ? QString::number(instance.port) : QString(), true);
}

void IdentityForm::addPostgresFields(const Cluster& cluster, const Instance& instance)
{
    const EntityId id{EntityId::Kind::Instance, cluster.module, cluster.name, instance.name};
    m_form->addRow(tr("Role"), roleBox(id, instance));
    m_form->addRow(tr("Upstream"), upstreamBox(cluster, instance));
    addText(tr("Delay"), instance.delay);
    auto* offline = new QCheckBox(tr("serves offline queries too"), this);
    offline->setChecked(instance.offlineQuery);
    offline->setEnabled(instance.role != u"offline");
    m_form->addRow(QString(), offline);
    connect(offline, &QCheckBox::clicked, this, [this, offline, name = instance.name](bool on) {
        later(offline, [this, name, on] {
            const QString variable = QStringLiteral("pg_offline_query");
            const Topology& topology = *m_document->topology();
            m_document->perform(on ? edit::set(topology, name, variable, QStringLiteral("true"))
                                   : edit::unset(topology, name, variable));
        });
    });
}

QComboBox* IdentityForm::roleBox(const EntityId& id, const Instance& instance)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(tr("Role"));
    box->addItems(pgsqlRoles());
    if (box->findText(instance.role) < 0)
        box->addItem(instance.role);
    box->setCurrentText(instance.role);
    connect(box, &QComboBox::textActivated, this, [this, box, id, instance](const QString& role) {
        if (role == instance.role)
            return;
        box->setCurrentText(instance.role);
        later(box, [this, role, id] { m_document->perform(setRoles(*m_document, {id}, role)); });
    });
    return box;
}

QComboBox* IdentityForm::upstreamBox(const Cluster& cluster, const Instance& instance)
{
    auto* box = new UpstreamBox(m_topology, cluster, instance, this);
    connect(box, &QComboBox::activated, this, [this, box, now = instance.upstreamAddress, name = instance.name] {
        const QString address = box->currentData().toString();
        box->setCurrentIndex(box->findData(now));
        if (address != now)
            later(box, [this, name, address] {
                m_document->perform(edit::setUpstream(*m_document->topology(), name, address));
            });
    });
    return box;
}

void IdentityForm::addNode(const Node& node)
{
    auto* address = addEdit(tr("Address"), node.address,
                            [this, from = node.address](const QString& to) { m_document->readdressNode(from, to); });
    address->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addText(tr("Name"), node.name == node.address ? QString() : node.name);
    addText(tr("Groups"), node.groups.join(QStringLiteral(", ")));
    addText(tr("Runs"), node.instances.join(QStringLiteral(", ")));
}

void IdentityForm::addService(const Service& service)
{
    addText(tr("Port"), QString::number(service.port), true);
    addText(tr("Leads to"), service.dest);
    addText(tr("Health check"), service.check, true);
    addText(tr("Selector"), service.selector, true);
    addText(tr("Members"), service.members.join(QStringLiteral(", ")));
    addText(tr("Backup"), service.backup, true);
    addText(tr("Backups"), service.backups.join(QStringLiteral(", ")));
    addText(tr("Defined"), service.origin == u"default" ? tr("by default") : tr("for this cluster"));
    addText(tr("Problem"), service.problem);
}

void IdentityForm::addDatabase(const Database& database)
{
    addText(tr("Owner"), database.owner);
    addText(tr("Extensions"), database.extensions.join(QStringLiteral(", ")));
    addText(tr("Comment"), database.comment);
}

void IdentityForm::addRole(const Role& role)
{
    addText(tr("Member of"), role.memberOf.join(QStringLiteral(", ")));
    addText(tr("Login"), role.login ? tr("yes") : tr("no"));
    addText(tr("Comment"), role.comment);
}

} // namespace pigpen
