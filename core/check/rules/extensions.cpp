// Extensions of databases: whether their packages are installed and their libraries loaded.
#include "core/check/members.h"
#include "core/check/rules/asking.h"
#include "core/check/rules/families.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace pigpen::check {
namespace {

/// Forks bring extensions of their own and load libraries by themselves.
bool isPlainPostgres(const Cluster& cluster)
{
    return isPgsql(cluster) && !cluster.isStandby() && (cluster.mode == u"pgsql" || cluster.mode == u"citus");
}

/// The words of a list, or text, of packages or libraries: each item may hold several.
QStringList wordsOf(yaml::Node list, const yaml::Value& otherwise)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    QStringList texts;
    const yaml::Value value = list ? list.value() : otherwise;
    for (const yaml::Value& item : value.items())
        texts << item.display();
    if (!value.isSequence())
        texts << value.display();
    return texts.join(u' ').toLower().split(between, Qt::SkipEmptyParts);
}

QStringList wordsOf(const Cluster& cluster, const Facts& facts, QStringView name)
{
    return wordsOf(settingOf(cluster, facts, name).value, catalogue::fallback(name));
}

/// What a package's alias or name must contain to bring an extension. Others are unknown here, and not spoken of.
QStringView packageOf(const QString& extension)
{
    static const QHash<QString, QStringView> packages{
        {QStringLiteral("postgis"), u"postgis"},
        {QStringLiteral("postgis_raster"), u"postgis"},
        {QStringLiteral("postgis_topology"), u"postgis"},
        {QStringLiteral("postgis_sfcgal"), u"postgis"},
        {QStringLiteral("postgis_tiger_geocoder"), u"postgis"},
        {QStringLiteral("pgrouting"), u"pgrouting"},
        {QStringLiteral("h3"), u"h3"},
        {QStringLiteral("timescaledb"), u"timescale"},
        {QStringLiteral("timescaledb_toolkit"), u"toolkit"},
        {QStringLiteral("citus"), u"citus"},
        {QStringLiteral("citus_columnar"), u"citus"},
        {QStringLiteral("pg_cron"), u"cron"},
        {QStringLiteral("pg_partman"), u"partman"},
        {QStringLiteral("pgaudit"), u"pgaudit"},
        {QStringLiteral("pg_net"), u"net"},
        {QStringLiteral("http"), u"http"},
        {QStringLiteral("pgsodium"), u"sodium"},
        {QStringLiteral("supabase_vault"), u"vault"},
        {QStringLiteral("pgmq"), u"pgmq"},
        {QStringLiteral("pgjwt"), u"jwt"},
        {QStringLiteral("wrappers"), u"wrappers"},
        {QStringLiteral("pg_graphql"), u"graphql"},
        {QStringLiteral("pg_jsonschema"), u"jsonschema"},
        {QStringLiteral("pg_tle"), u"tle"},
        {QStringLiteral("vchord"), u"vchord"},
        {QStringLiteral("vectorscale"), u"vectorscale"},
        {QStringLiteral("pg_search"), u"search"},
        {QStringLiteral("pgroonga"), u"groonga"},
        {QStringLiteral("zhparser"), u"zhparser"},
        {QStringLiteral("pg_bigm"), u"bigm"},
        {QStringLiteral("age"), u"age"},
        {QStringLiteral("hll"), u"hll"},
        {QStringLiteral("topn"), u"topn"},
        {QStringLiteral("rum"), u"rum"},
        {QStringLiteral("hypopg"), u"hypopg"},
        {QStringLiteral("pg_hint_plan"), u"hint"},
        {QStringLiteral("pg_wait_sampling"), u"wait_sampling"},
        {QStringLiteral("pg_stat_kcache"), u"kcache"},
        {QStringLiteral("pg_qualstats"), u"qualstats"},
        {QStringLiteral("pg_duckdb"), u"duckdb"},
        {QStringLiteral("pg_parquet"), u"parquet"},
        {QStringLiteral("plv8"), u"plv8"},
        {QStringLiteral("orafce"), u"orafce"},
        {QStringLiteral("mysql_fdw"), u"mysql"},
        {QStringLiteral("mongo_fdw"), u"mongo"},
        {QStringLiteral("redis_fdw"), u"redis"},
        {QStringLiteral("documentdb"), u"documentdb"},
    };
    return packages.value(extension);
}

/// Whether a package brings nothing but what its name says: not a whole category, nor what is not known here.
bool isSingle(const QString& package)
{
    static const QRegularExpression whole(QStringLiteral("^(?:pg\\d+|pgsql|postgresql)(?:-(.+))?$"));
    static const QSet<QString> bare{QString(),
                                    QStringLiteral("main"),
                                    QStringLiteral("common"),
                                    QStringLiteral("core"),
                                    QStringLiteral("mini"),
                                    QStringLiteral("basic"),
                                    QStringLiteral("client"),
                                    QStringLiteral("server"),
                                    QStringLiteral("devel"),
                                    QStringLiteral("full")};
    const QRegularExpressionMatch match = whole.match(package);
    return package != u"supabase" && !isOpen(package) && (!match.hasMatch() || bare.contains(match.captured(1)));
}

/// What a cluster's databases use that these words don't bring; each once, with the first database that uses it.
struct Missing
{
    QStringList extensions;
    const Database* database = nullptr;
};

template<typename Lacks>
Missing missingIn(const Cluster& cluster, const Lacks& lacks)
{
    Missing missing;
    for (const Database& database : cluster.databases)
        for (const QString& extension : database.extensions) {
            if (missing.extensions.contains(extension) || !lacks(extension))
                continue;
            missing.extensions << extension;
            missing.database = missing.database ? missing.database : &database;
        }
    return missing;
}

void add(const Missing& missing, const QString& message, const Cluster& cluster, Report& report)
{
    const Item item(0, missing.database->place, missing.database->place.target());
    report.add(message, {EntityId::Kind::Database, cluster.module, cluster.name, missing.database->name},
               item.place("extensions"));
}

void packagesInstalled(const Cluster& cluster, Report& report)
{
    if (!isPlainPostgres(cluster))
        return;
    if (!missingIn(cluster, [](const QString& extension) { return !packageOf(extension).isEmpty(); }).database)
        return;
    const Facts& facts = report.facts();
    const QStringList packages = wordsOf(cluster, facts, u"pg_packages") + wordsOf(cluster, facts, u"pg_extensions");
    if (!std::all_of(packages.begin(), packages.end(), isSingle))
        return;
    const Missing missing = missingIn(cluster, [&](const QString& extension) {
        const QStringView package = packageOf(extension);
        return !package.isEmpty() && std::none_of(packages.begin(), packages.end(), [&](const QString& word) {
            return QString(word).replace(u'-', u'_').contains(package);
        });
    });
    if (missing.database)
        add(missing,
            Words::tr("no package of %1 brings what its databases use: %2")
                .arg(cluster.name, missing.extensions.join(QStringLiteral(", "))),
            cluster, report);
}

constexpr Rule extPackage{
    .id = "EXT-PACKAGE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "What extensions databases use, pg_extensions or pg_packages installs."),
    .why =
        QT_TRANSLATE_NOOP("Check", "PostgreSQL can't make an extension whose files are not on the node: the database "
                                   "comes up without it."),
    .source = "FACTS.md, Business objects",
    .ofCluster = packagesInstalled,
};

/// The library that must be loaded with the server before the extension can be made; empty where none must.
QStringView libraryOf(const QString& extension)
{
    static const QHash<QString, QStringView> libraries{
        {QStringLiteral("timescaledb"), u"timescaledb"}, {QStringLiteral("citus"), u"citus"},
        {QStringLiteral("citus_columnar"), u"citus"},    {QStringLiteral("pg_cron"), u"pg_cron"},
        {QStringLiteral("pgaudit"), u"pgaudit"},         {QStringLiteral("pg_tle"), u"pg_tle"},
        {QStringLiteral("vchord"), u"vchord"},           {QStringLiteral("pg_duckdb"), u"pg_duckdb"},
        {QStringLiteral("documentdb"), u"documentdb"},
    };
    return libraries.value(extension);
}

/// Whether the libraries are set by other means, or filled in later.
bool isUnsure(const QStringList& libraries, const Setting& parameters)
{
    const yaml::Node map = parameters.isSet() ? parameters.value.target() : yaml::Node();
    return isOpen(libraries.join(u' ')) || (map && !map.isMap() && !map.isNull()) ||
           (map.isMap() && map.find("shared_preload_libraries"));
}

void librariesLoaded(const Cluster& cluster, Report& report)
{
    if (!isPlainPostgres(cluster))
        return;
    if (!missingIn(cluster, [](const QString& extension) { return !libraryOf(extension).isEmpty(); }).database)
        return;
    QStringList libraries = wordsOf(cluster, report.facts(), u"pg_libs");
    if (isUnsure(libraries, settingOf(cluster, report.facts(), u"pg_parameters")))
        return;
    if (cluster.mode == u"citus")
        libraries << QStringLiteral("citus");
    const Missing missing = missingIn(cluster, [&](const QString& extension) {
        const QStringView library = libraryOf(extension);
        return !library.isEmpty() && std::none_of(libraries.begin(), libraries.end(),
                                                  [&](const QString& word) { return word.contains(library); });
    });
    if (missing.database)
        add(missing,
            Words::tr("pg_libs of %1 does not load what its databases use: %2")
                .arg(cluster.name, missing.extensions.join(QStringLiteral(", "))),
            cluster, report);
}

constexpr Rule extPreload{
    .id = "EXT-PRELOAD",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "Extensions that must be loaded with the server stand in pg_libs."),
    .why = QT_TRANSLATE_NOOP("Check", "They refuse to be made otherwise: the database comes up without them."),
    .source = "FACTS.md, Business objects",
    .ofCluster = librariesLoaded,
};

constexpr Rule table[]{extPackage, extPreload};

} // namespace

Rules extensionRules()
{
    return table;
}

} // namespace pigpen::check
