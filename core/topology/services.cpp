#include "core/topology/services.h"

#include "core/topology/catalogue.h"
#include "core/topology/naming.h"

#include <QCoreApplication>

namespace pigpen {

using yaml::Value;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

const QString& addressField()
{
    static const QString name = QStringLiteral("inventory_hostname");
    return name;
}

QString text(const Value& fields, QStringView key)
{
    const Value* const found = fields.find(key);
    return found == nullptr ? QString() : found->isString() ? found->toString() : found->display();
}

/// A value's type and content as bytes, such that different values differ.
void appendKey(QByteArray& key, yaml::Node node)
{
    const yaml::Node value = node ? node.target() : node;
    if (!value || value.isNull()) {
        key += 'n';
        return;
    }
    const bool verbatim = value.isScalar() && value.tag().empty();
    const QByteArray other = verbatim ? QByteArray() : value.value().toJson().toUtf8();
    const std::string_view content = verbatim ? value.text() : std::string_view(other.data(), size_t(other.size()));
    key += !verbatim ? 'j' : value.style() == yaml::Node::Style::Plain ? 'p' : 'q';
    key += QByteArray::number(qsizetype(content.size()));
    key += ':';
    key.append(content.data(), qsizetype(content.size()));
}

} // namespace

std::vector<Service> Services::of(const Cluster& cluster, const Members& members, const HostView& lead)
{
    const QString dest = lead.textOrDefault(Variable::PgDefaultServiceDest);
    std::vector<Service> services;
    for (const Variable variable : {Variable::PgDefaultServices, Variable::PgServices})
        for (const Definition& definition : definitions(lead, variable))
            services.push_back(make(definition, cluster, members, dest));
    return services;
}

const Services::Definitions& Services::definitions(const HostView& lead, Variable variable)
{
    const Fact& fact = lead[variable];
    const QString origin = variable == Variable::PgServices ? QStringLiteral("custom") : QStringLiteral("default");
    if (fact.isOwn())
        return m_own = read(fact.value, origin);
    const auto known = m_shared.find(variable);
    if (known != m_shared.end())
        return known->second;
    return m_shared[variable] =
               fact.isSet() ? read(fact.value, origin) : read(catalogue::fallback(nameOf(variable)), origin);
}

Services::Definitions Services::read(yaml::Node list, const QString& origin)
{
    Definitions definitions;
    const yaml::Node sequence = list ? list.target() : list;
    if (!sequence.isSequence())
        return definitions;
    for (const yaml::Node::Entry& item : sequence) {
        const yaml::Node fields = item.value.target();
        if (!fields.isMap())
            continue;
        definitions.push_back(define(fields.value(), origin));
        definitions.back().service.place = item.value;
    }
    return definitions;
}

Services::Definitions Services::read(const Value& list, const QString& origin)
{
    Definitions definitions;
    for (const Value& fields : list.items())
        definitions.push_back(define(fields, origin));
    return definitions;
}

Services::Definition Services::define(const Value& fields, const QString& origin)
{
    Definition definition;
    Service& service = definition.service;
    service.shortName = text(fields, u"name");
    service.port = text(fields, u"port").toInt();
    service.dest = text(fields, u"dest");
    service.check = text(fields, u"check");
    if (service.check.isEmpty())
        service.check = QStringLiteral("/");
    service.selector = text(fields, u"selector");
    service.backup = text(fields, u"backup");
    service.origin = origin;
    definition.selector = selector(fields.find(u"selector"));
    if (!service.backup.isEmpty())
        definition.backup = selector(fields.find(u"backup"));
    return definition;
}

const Services::Selector* Services::selector(const Value* written)
{
    const QString text = written != nullptr && written->isString() ? written->toString() : QString();
    const auto known = m_selectors.find(text);
    if (known != m_selectors.end())
        return &known->second;
    Selector& made = m_selectors[text];
    if (text.isEmpty()) {
        made.problem = Words::tr("it has no selector; write one in quotes, such as “[]” for all members");
        return &made;
    }
    const auto expression = jmespath::Expression::parse(text);
    if (!expression) {
        made.problem = Words::tr("“%1”: %2, at character %3")
                           .arg(text, expression.error().what)
                           .arg(expression.error().place.column);
        return &made;
    }
    made.expression = *expression;
    for (const QString& field : expression->fields().value_or(QStringList()))
        made.fields.push_back({field, variableOf(field)});
    return &made;
}

yaml::Node Services::valueOf(const HostView& member, const Field& field)
{
    return field.variable ? member[*field.variable].value : member.other(field.name);
}

/// A member as a selector sees it: the fields it asks for, or everything.
Value Services::document(const HostView& member, const Selector& selector)
{
    Value::Map members;
    if (selector.expression->fields()) {
        for (const Field& field : selector.fields)
            if (const yaml::Node value = valueOf(member, field))
                members.push_back({Value(field.name), value.value()});
    } else {
        for (const EffectiveVariable& variable : member.inventory().variables(member.host()))
            members.push_back({Value(variable.setting.name), variable.setting.read()});
    }
    // Ansible's own name of the host, which no variable can change.
    std::erase_if(members, [](const Value::Member& each) { return each.key == Value(addressField()); });
    members.push_back({Value(addressField()), Value(member.host().name)});
    return Value(std::move(members));
}

Service Services::make(const Definition& definition, const Cluster& cluster, const Members& members,
                       const QString& dest)
{
    Service service = definition.service;
    service.name = naming::service(cluster.name, service.shortName);
    if (service.dest.isEmpty() || service.dest == u"default")
        service.dest = dest;
    service.members = pick(definition.selector, cluster, members, service.problem);
    if (definition.backup != nullptr)
        service.backups = pick(definition.backup, cluster, members, service.problem);
    return service;
}

QStringList Services::pick(const Selector* selector, const Cluster& cluster, const Members& members, QString& problem)
{
    if (!selector->expression) {
        problem = selector->problem;
        return {};
    }
    Picked picked;
    if (selector->expression->fields()) {
        // One selector is one object as long as this one lives: its address stands for it.
        QByteArray key = QByteArray::number(quintptr(selector)) + '/' + QByteArray::number(qsizetype(members.size()));
        for (const Field& field : selector->fields)
            for (const HostView* member : members)
                if (field.name == addressField())
                    key += member->host().name.toUtf8() + '\n';
                else
                    appendKey(key, valueOf(*member, field));
        const auto known = m_picked.constFind(key);
        picked = known != m_picked.constEnd() ? *known : *m_picked.insert(key, evaluate(*selector, members));
    } else {
        picked = evaluate(*selector, members);
    }
    if (!picked.problem.isEmpty())
        problem = picked.problem;
    QStringList names;
    names.reserve(qsizetype(picked.members.size()));
    for (const qsizetype index : picked.members)
        names << cluster.instances[size_t(index)].name;
    return names;
}

Services::Picked Services::evaluate(const Selector& selector, const Members& members)
{
    m_looksAtAll = m_looksAtAll || !selector.expression->fields();
    for (const Field& field : selector.fields)
        if (!field.variable)
            m_otherVariables.insert(field.name);
    Value::Sequence documents;
    for (const HostView* member : members)
        documents.push_back(document(*member, selector));
    const auto picked = selector.expression->pick(Value(std::move(documents)));
    return picked ? Picked{*picked, {}} : Picked{{}, picked.error().what};
}

} // namespace pigpen
