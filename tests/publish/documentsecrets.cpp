#include "core/publish/document/html.h"
#include "core/publish/document/markdown.h"
#include "core/topology/catalogue.h"
#include "documentsample.h"

#include <QRegularExpression>
#include <QTest>

using namespace pigpen;
using namespace pigpen::document;

namespace {

bool isSecret(const QString& key)
{
    static const QRegularExpression secret(
        QStringLiteral("passw|secret|passphrase|_pass$|token|private|credential|(access|api|_)key$|^key$|^pass$"));
    const catalogue::Parameter* const parameter = catalogue::find(key);
    return secret.match(key).hasMatch() || (parameter && parameter->kind == catalogue::ValueKind::Password);
}

/// Every scalar under a secret key, in the order of the text.
void collectSecrets(yaml::Node node, bool secret, std::vector<yaml::Node>& found)
{
    if (node.isScalar() && secret && !node.isNull())
        found.push_back(node);
    if (node.isMap() || node.isSequence())
        for (const yaml::Node::Entry& entry : node)
            collectSecrets(entry.value, secret || (entry.key && isSecret(entry.key.string())), found);
}

/// The same inventory with another secret in each place where there is one.
QByteArray planted(const Design& design, int* count)
{
    std::vector<yaml::Node> secrets;
    collectSecrets(design.snapshot()->tree->root(), false, secrets);
    QByteArray text = design.text();
    for (size_t i = secrets.size(); i-- > 0;) {
        const yaml::Span span = design.snapshot()->tree->contentSpan(secrets[i]);
        text.replace(span.begin, span.end - span.begin, "PLANTED" + QByteArray::number(qulonglong(i)));
    }
    *count = int(secrets.size());
    return text;
}

QByteArray allForms(const Design& design)
{
    const Document document = designDocument(design);
    QByteArray text = toHtml(document) + toMarkdown(document);
    for (const Section& section : document.sections)
        for (const Block& block : section.blocks)
            if (const auto* const picture = std::get_if<Picture>(&block))
                text += picture->svg;
    return text;
}

/// What is left when the hash is taken out, which differs with every byte of the inventory.
QByteArray withoutHash(QByteArray text, const Design& design)
{
    const QByteArray hash = designDocument(design).sha256;
    return text.replace(hash, "HASH").replace(hash.left(12), "HASH");
}

} // namespace

/// No password, secret or key leaves the inventory with its document.
class DocumentSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsStayOut_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : sample::everyInventory())
            QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
    }

    void secretsStayOut()
    {
        QFETCH(const QString, path);
        const Design design = sample::open(path);
        QVERIFY(design.snapshot());
        int count = 0;
        const Design other = Design::fromText(planted(design, &count), path);
        QVERIFY2(other.snapshot(), qPrintable(path));
        if (count == 0)
            QSKIP("this inventory has no secret to be kept");
        const QByteArray text = allForms(other);
        QVERIFY(!text.contains("PLANTED"));
        Design same = Design::fromText(design.text(), path);
        QVERIFY2(withoutHash(text, other) == withoutHash(allForms(same), same), "the document depends on a secret");
    }

    void secretsStayOutWhereverTheyAre()
    {
        const Design design = Design::fromText(R"(
all:
  children:
    infra: { hosts: { 10.0.0.9: { infra_seq: 1, ansible_password: PLANTED1, ansible_become_pass: PLANTED2 } } }
    minio:
      hosts: { 10.0.0.9: { minio_seq: 1 } }
      vars: { minio_cluster: minio, minio_users: [{ access_key: PLANTED3, secret_key: PLANTED4 }] }
    redis-a:
      hosts: { 10.0.0.9: { redis_node: 1, redis_instances: { 6379: { password: PLANTED5 } } } }
      vars: { redis_cluster: redis-a, redis_password: PLANTED6 }
    pg-a:
      hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary, pg_role_password: PLANTED7 } }
      vars:
        pg_cluster: pg-a
        pg_users: [{ name: app, password: PLANTED8, parameters: { search_path: PLANTED9 } }]
        pg_databases: [{ name: app, owner: app, parameters: { x: PLANTED10 } }]
        pg_exporters: { 20001: { pg_cluster: rds, pg_seq: 1, pg_host: 10.0.0.7, monitor_password: PLANTED11 } }
  vars:
    grafana_admin_pasword: PLANTED12
    pg_admin_password: PLANTED13
    pg_exporter_url: postgres://u:PLANTED14@/x
    pgbackrest_method: minio
    pgbackrest_repo: { minio: { s3_key: PLANTED15, s3_key_secret: PLANTED16, cipher_pass: PLANTED17 } }
)");
        QVERIFY(design.snapshot());
        const QByteArray text = allForms(design);
        QVERIFY2(!text.contains("PLANTED"), text.mid(text.indexOf("PLANTED") - 200, 400).constData());
    }
};

QTEST_GUILESS_MAIN(DocumentSecretsTest)
#include "documentsecrets.moc"
