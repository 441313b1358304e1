#include "core/topology/catalogue.h"
#include "core/topology/descriptions/descriptions.h"
#include "core/yaml/tree.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace pigpen;
using catalogue::Parameter;
using catalogue::ValueKind;

namespace {

QString printable(const yaml::Value& value)
{
    return value.kind() == yaml::Value::Kind::Bool ? value.toJson() : value.display();
}

bool isTemplate(const QString& text)
{
    return text.contains(QStringLiteral("{{")) || text.contains(QStringLiteral("${"));
}

} // namespace

/// The catalogue of parameters: what it tells of each is right, whole and found.
class Catalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEnumHasChoices()
    {
        for (const Parameter& parameter : catalogue::parameters())
            QVERIFY2(parameter.type != QStringLiteral("enum") || !parameter.choices.isEmpty(),
                     qPrintable(parameter.name));
    }

    void choicesAreDistinct()
    {
        for (const Parameter& parameter : catalogue::parameters())
            QCOMPARE(QSet<QString>(parameter.choices.begin(), parameter.choices.end()).size(),
                     parameter.choices.size());
    }

    void defaultsAreAmongTheChoices()
    {
        int checked = 0;
        for (const Parameter& parameter : catalogue::parameters()) {
            if (parameter.choices.isEmpty() || !parameter.fallback)
                continue;
            QVERIFY2(parameter.choices.contains(parameter.fallback->display()), qPrintable(parameter.name));
            QCOMPARE(catalogue::choiceValue(parameter, parameter.fallback->display()), *parameter.fallback);
            ++checked;
        }
        QVERIFY(checked > 35);
    }

    void choicesOfRealInventories()
    {
        REQUIRE_SHARED();
        int checked = 0;
        for (const QString& path : shared::templates())
            checked += checkChoices(path);
        QVERIFY(checked > 200);
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ValueKind>("kind");
        const auto row = [](const char* name, ValueKind kind) {
            QTest::newRow(name) << QString::fromLatin1(name) << kind;
        };
        row("pg_seq", ValueKind::Number);
        row("pg_port", ValueKind::Port);
        row("pg_offline_query", ValueKind::Switch);
        row("pg_role", ValueKind::Choice);
        row("pg_version", ValueKind::Choice);
        row("pg_max_conn", ValueKind::Choice);
        row("pg_upstream", ValueKind::Address);
        row("pg_vip_address", ValueKind::Cidr);
        row("pg_admin_password", ValueKind::Password);
        row("pgsodium_key", ValueKind::Password);
        row("pg_extensions", ValueKind::List);
        row("pg_parameters", ValueKind::Map);
        row("pg_users", ValueKind::Users);
        row("minio_users", ValueKind::Records);
        row("pg_databases", ValueKind::Databases);
        row("pg_default_services", ValueKind::Services);
        row("haproxy_services", ValueKind::Records);
        row("pgb_hba_rules", ValueKind::HbaRules);
        row("redis_instances", ValueKind::RedisInstances);
        row("redis_sentinel_monitor", ValueKind::Records);
        row("pg_cluster", ValueKind::Text);
    }
    void kinds()
    {
        QFETCH(const QString, name);
        QFETCH(const ValueKind, kind);
        QVERIFY(catalogue::find(name) != nullptr);
        QCOMPARE(catalogue::find(name)->kind, kind);
    }

    void itemsOfLists()
    {
        QCOMPARE(catalogue::find(u"node_firewall_public_port")->itemKind, ValueKind::Port);
        QCOMPARE(catalogue::find(u"node_firewall_intranet")->itemKind, ValueKind::Cidr);
        QCOMPARE(catalogue::find(u"pg_extensions")->itemKind, ValueKind::Text);
    }

    /// A kind that its own default contradicts would offer the wrong editor.
    void defaultsAreOfTheirKind()
    {
        using Kind = yaml::Value::Kind;
        const QHash<ValueKind, Kind> expected = {
            {ValueKind::Number, Kind::Int},        {ValueKind::Port, Kind::Int},
            {ValueKind::Switch, Kind::Bool},       {ValueKind::List, Kind::Sequence},
            {ValueKind::Map, Kind::Map},           {ValueKind::Records, Kind::Sequence},
            {ValueKind::Users, Kind::Sequence},    {ValueKind::Databases, Kind::Sequence},
            {ValueKind::Services, Kind::Sequence}, {ValueKind::HbaRules, Kind::Sequence}};
        for (const Parameter& parameter : catalogue::parameters()) {
            if (!parameter.fallback || parameter.fallback->isNull() || !expected.contains(parameter.kind))
                continue;
            const Kind kind = parameter.fallback->kind();
            const bool isFloat = parameter.kind == ValueKind::Number && kind == Kind::Float;
            QVERIFY2(isFloat || kind == expected.value(parameter.kind), qPrintable(parameter.name));
        }
    }

    void everyParameterIsDescribedInItsOwnWords()
    {
        QSet<QString> seen;
        for (const Parameter& parameter : catalogue::parameters()) {
            const QString text = catalogue::description(parameter.name);
            QVERIFY2(!text.isEmpty(), qPrintable(parameter.name + u" is not described"_qs));
            QVERIFY2(text.size() > 20 && text.size() < 320, qPrintable(parameter.name + u": "_qs + text));
            QVERIFY2(text.endsWith(u'.') && text.front().isUpper(), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("  ")), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(parameter.name + u" is told in another's words"_qs));
            seen.insert(text);
        }
        QCOMPARE(size_t(seen.size()), catalogue::parameters().size());
    }

    /// A misspelt name in the table would be dropped in silence otherwise.
    void everyDescribedNameIsAParameter()
    {
        QSet<QString> names;
        for (const auto part : catalogue::descriptions())
            for (const catalogue::Description& one : part) {
                const QString name = QString::fromLatin1(one.name);
                QVERIFY2(catalogue::find(name) != nullptr, one.name);
                QVERIFY2(!names.contains(name), one.name);
                names.insert(name);
            }
    }

    /// A name in a description that is no parameter is a mistake in it.
    void descriptionsMentionParametersOnly()
    {
        static const QRegularExpression name(QStringLiteral("\\b[a-z]+_[a-z_]+\\b"));
        for (const Parameter& parameter : catalogue::parameters()) {
            auto match = name.globalMatch(catalogue::description(parameter.name));
            while (match.hasNext()) {
                const QString word = match.next().captured();
                QVERIFY2(catalogue::find(word) != nullptr || notParameters.contains(word),
                         qPrintable(parameter.name + u" tells of "_qs + word));
            }
        }
    }

    void searching_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("first");
        const auto row = [](const char* words, const QStringList& first) {
            QTest::newRow(words) << QString::fromLatin1(words) << first;
        };
        row("pg_conf", {QStringLiteral("pg_conf")});
        row("pg conf", {QStringLiteral("pg_conf")});
        row("PG_PORT", {QStringLiteral("pg_port")});
        row("pg_def", {QStringLiteral("pg_default_roles")});
        row("upstream", {QStringLiteral("repo_upstream"), QStringLiteral("pg_upstream")});
        row("vip interface", {QStringLiteral("vip_interface"), QStringLiteral("pg_vip_interface")});
        row("cascade", {QStringLiteral("pg_upstream")});
        row("no such thing", {});
    }
    void searching()
    {
        QFETCH(const QString, words);
        QFETCH(const QStringList, first);
        const auto found = catalogue::search(words);
        QCOMPARE(found.empty(), first.isEmpty());
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(found.at(size_t(i))->name, first.at(i));
    }

    void searchingForNothingFindsAll()
    {
        const auto found = catalogue::search(QStringLiteral(" "));
        QCOMPARE(found.size(), catalogue::parameters().size());
        QCOMPARE(found.front(), &catalogue::parameters().front());
    }

private:
    /// The names of functions, tools and fields that descriptions mention and that are no parameters.
    const QStringList notParameters = {QStringLiteral("pg_host"),         QStringLiteral("no_proxy"),
                                       QStringLiteral("max_connections"), QStringLiteral("replica_of"),
                                       QStringLiteral("pg_repack"),       QStringLiteral("io_uring")};

    /// How many values of choice parameters an inventory holds; each must be one of the choices.
    int checkChoices(const QString& path)
    {
        QFile file(path);
        [&] { QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path)); }();
        const auto tree = yaml::Tree::parse(file.readAll());
        [&] { QVERIFY2(tree, qPrintable(path)); }();
        return checkChoices((*tree)->root().value(), path);
    }
    int checkChoices(const yaml::Value& value, const QString& path)
    {
        int checked = 0;
        for (const yaml::Value& item : value.items())
            checked += checkChoices(item, path);
        for (const yaml::Value::Member& member : value.members()) {
            const Parameter* const parameter = catalogue::find(member.key.toString());
            const QString text = printable(member.value);
            if (parameter != nullptr && !parameter->choices.isEmpty() && !isTemplate(text)) {
                [&] {
                    QVERIFY2(parameter->open || parameter->choices.contains(text),
                             qPrintable(path + u": "_qs + parameter->name + u": "_qs + text));
                }();
                ++checked;
            }
            checked += checkChoices(member.value, path);
        }
        return checked;
    }
};

QTEST_GUILESS_MAIN(Catalogue)
#include "catalogue.moc"
