#include "app/cli/sarif.h"

#include "app/cli/json.h"
#include "app/cli/replacements.h"
#include "core/check/report.h"
#include "core/diagram/writing.h"
#include "core/topology/knownsecrets.h"
#include "core/yaml/collection.h"
#include "core/yaml/joint.h"
#include "core/yaml/lines.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QUrl>
#include <algorithm>

namespace pigpen::cli {
namespace {

using check::Finding;
using check::Rule;
using check::Severity;
using RuleWords = check::Words; // what a rule says of itself is translated where it stands

Json::Member text(const char* key, const QString& words)
{
    return member(QString::fromLatin1(key), Json(words));
}

Json message(const QString& words)
{
    return Json::Map{text("text", words)};
}

/// The standard's three levels.
QString levelOf(Severity severity)
{
    return severity == Severity::Info ? QStringLiteral("note") : check::severityName(severity);
}

/// PG-PRIMARY-COUNT as a name: PgPrimaryCount.
QString nameOf(const Rule& rule)
{
    QString name;
    for (const QString& word : QString::fromLatin1(rule.id).split(u'-'))
        name += word.left(1) + word.mid(1).toLower();
    return name;
}

Json helpOf(const Rule& rule)
{
    QStringList plain{RuleWords::tr(rule.meaning), RuleWords::tr(rule.why)};
    QStringList marked{RuleWords::tr(rule.meaning), Words::tr("*Why:* %1").arg(plain.back())};
    if (rule.fix) {
        plain << Words::tr("Fix: %1").arg(RuleWords::tr(rule.fix));
        marked << Words::tr("*Fix:* %1").arg(RuleWords::tr(rule.fix));
    }
    const QString source = check::sourceOf(rule);
    plain << Words::tr("From: %1.").arg(source);
    marked << Words::tr("*From:* %1.").arg(source);
    return Json::Map{text("text", plain.join(QStringLiteral("\n"))),
                     text("markdown", marked.join(QStringLiteral("\n\n")))};
}

Json ruleJson(const Rule& rule)
{
    const Json::Sequence tags{Json(check::familyName(rule.family))};
    return Json::Map{text("id", QString::fromLatin1(rule.id)),
                     text("name", nameOf(rule)),
                     member(QStringLiteral("shortDescription"), message(RuleWords::tr(rule.meaning))),
                     member(QStringLiteral("fullDescription"), message(RuleWords::tr(rule.why))),
                     member(QStringLiteral("help"), helpOf(rule)),
                     member(QStringLiteral("defaultConfiguration"), Json::Map{text("level", levelOf(rule.severity))}),
                     member(QStringLiteral("properties"), Json::Map{member(QStringLiteral("tags"), tags)})};
}

Json driver()
{
    return Json::Map{text("name", QStringLiteral("Pigpen")), text("version", QStringLiteral(PIGPEN_VERSION)),
                     text("semanticVersion", QStringLiteral(PIGPEN_VERSION)), text("language", joint::language()),
                     member(QStringLiteral("rules"), jsonArray(check::rules(), ruleJson))};
}

/// The results of one file.
class Results
{
public:
    Results(const Topology& topology, const QString& file)
        : m_topology(topology),
          m_tree(*topology.tree()),
          m_secrets(m_tree),
          m_artifact(Json::Map{text("uri", sarifUri(file)), member(QStringLiteral("index"), Json(0))})
    {
    }

    Json result(const Shown& shown);

    Json artifact() const
    {
        const QByteArray hash = QCryptographicHash::hash(m_tree.text(), QCryptographicHash::Sha256).toHex();
        return Json::Map{member(QStringLiteral("location"), m_artifact), text("encoding", QStringLiteral("UTF-8")),
                         text("sourceLanguage", QStringLiteral("yaml")),
                         member(QStringLiteral("hashes"), Json::Map{text("sha-256", QString::fromLatin1(hash))})};
    }

private:
    Json region(qsizetype begin, qsizetype end) const;
    Json location(const Finding& finding) const;
    Json fix(const Finding& finding) const;
    QString fingerprint(const Finding& finding);

    const Topology& m_topology;
    const yaml::Tree& m_tree;
    const secrets::Known m_secrets;
    Json m_artifact;
    QHash<QString, int> m_seen; // how often each fingerprint was given
};

/// Columns from 1 in UTF-16 code units; a byte order mark counts for none.
Json Results::region(qsizetype begin, qsizetype end) const
{
    const auto column = [&](qsizetype at) {
        const qsizetype line = yaml::lines::begin(m_tree.text(), at);
        return Json(qint64(QString::fromUtf8(m_tree.text().mid(line, at - line)).size() + 1));
    };
    return Json::Map{member(QStringLiteral("startLine"), Json(m_tree.place(begin).line)),
                     member(QStringLiteral("startColumn"), column(begin)),
                     member(QStringLiteral("endLine"), Json(m_tree.place(end).line)),
                     member(QStringLiteral("endColumn"), column(end))};
}

Json Results::location(const Finding& finding) const
{
    Json::Map physical{member(QStringLiteral("artifactLocation"), m_artifact)};
    if (finding.place) {
        yaml::Span span = m_tree.span(finding.place);
        if (yaml::isBlock(finding.place)) // where it begins is told; all of it would be too much to underline
            span.end = yaml::lines::end(m_tree.text(), span.begin);
        physical.push_back(member(QStringLiteral("region"), region(span.begin, span.end)));
    }
    Json::Map location{member(QStringLiteral("physicalLocation"), physical)};
    const EntityId& entity = finding.entity;
    if (entity) {
        const Json::Sequence logical{Json::Map{text("name", entity.name), text("fullyQualifiedName", entity.toString()),
                                               text("kind", pigpen::kindWord(entity.kind))}};
        location.push_back(member(QStringLiteral("logicalLocations"), logical));
    }
    return location;
}

/// Null where the verb is refused, or would write a secret once more.
Json Results::fix(const Finding& finding) const
{
    const edit::Result edit = finding.repair(m_topology);
    const auto tells = [this](const yaml::Splice& splice) {
        const QString text = QString::fromUtf8(splice.inserted);
        return !secrets::rangesIn(text).empty() || m_secrets.isIn(text);
    };
    if (!edit || edit->isEmpty() || finding.tellsSecret || std::ranges::any_of(edit->splices, tells))
        return {};
    const auto replacement = [&](const Replacement& one) {
        return Json::Map{member(QStringLiteral("deletedRegion"), region(one.begin, one.end)),
                         member(QStringLiteral("insertedContent"), message(QString::fromUtf8(one.inserted)))};
    };
    const Json change = Json::Map{member(QStringLiteral("artifactLocation"), m_artifact),
                                  member(QStringLiteral("replacements"),
                                         jsonArray(replacements(edit->splices, m_tree.text().size()), replacement))};
    return Json::Map{member(QStringLiteral("description"), message(finding.fix)),
                     member(QStringLiteral("artifactChanges"), Json::Sequence{change})};
}

/// Of the rule, the entity and the way to the place, which stay while lines move; a number for what they share.
QString Results::fingerprint(const Finding& finding)
{
    QStringList words{finding.rule, finding.entity.toString()};
    if (finding.place) {
        for (const yaml::Step& step : m_tree.pathAt(m_tree.span(finding.place).begin)) {
            const QString* key = std::get_if<QString>(&step);
            words << (key ? *key : QStringLiteral("-"));
        }
    }
    const QByteArray hash =
        QCryptographicHash::hash(words.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString print = QString::fromLatin1(hash);
    return print + u':' + QString::number(++m_seen[print]);
}

Json Results::result(const Shown& shown)
{
    const Finding& finding = shown.finding;
    const Rule* rule = check::findRule(finding.rule);
    Json::Map keys{text("ruleId", finding.rule),
                   member(QStringLiteral("ruleIndex"), Json(qint64(rule - check::rules().data()))),
                   text("level", levelOf(finding.severity)),
                   member(QStringLiteral("message"), message(finding.message)),
                   member(QStringLiteral("locations"), Json::Sequence{location(finding)}),
                   member(QStringLiteral("partialFingerprints"), Json::Map{text("entity/v1", fingerprint(finding))})};
    if (Json one = finding.repair ? fix(finding) : Json(); !one.isNull())
        keys.push_back(member(QStringLiteral("fixes"), Json::Sequence{one}));
    Json::Sequence suppressions; // empty: it is known not to be suppressed
    if (shown.isIgnored) {
        Json::Map by{text("kind", QStringLiteral("inSource")), text("status", QStringLiteral("accepted"))};
        if (!shown.reason.isEmpty())
            by.push_back(text("justification", shown.reason));
        suppressions.emplace_back(by);
    }
    keys.push_back(member(QStringLiteral("suppressions"), suppressions));
    return keys;
}

} // namespace

QString sarifUri(const QString& file)
{
    if (file == u"-")
        return QStringLiteral("stdin");
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(file));
    const QString relative = QDir::current().relativeFilePath(path);
    if (relative.startsWith(QStringLiteral("../")) || QDir::isAbsolutePath(relative))
        return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    return QString::fromLatin1(QUrl::toPercentEncoding(relative, "/"));
}

QByteArray sarif(const std::vector<Shown>& findings, const Topology& topology, const QString& file)
{
    Results results(topology, file);
    const Json found = jsonArray(findings, [&](const Shown& shown) { return results.result(shown); });
    const Json run =
        Json::Map{member(QStringLiteral("tool"), Json::Map{member(QStringLiteral("driver"), driver())}),
                  member(QStringLiteral("invocations"),
                         Json::Sequence{Json::Map{member(QStringLiteral("executionSuccessful"), Json(true))}}),
                  member(QStringLiteral("artifacts"), Json::Sequence{results.artifact()}),
                  text("columnKind", QStringLiteral("utf16CodeUnits")), member(QStringLiteral("results"), found)};
    return document(
        Json::Map{text("$schema", QStringLiteral("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                                                 "sarif-schema-2.1.0.json")),
                  text("version", QStringLiteral("2.1.0")), member(QStringLiteral("runs"), Json::Sequence{run})});
}

} // namespace pigpen::cli
