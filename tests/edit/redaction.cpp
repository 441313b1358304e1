#include "core/edit/redaction.h"

#include "core/topology/secrets.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

namespace {

QByteArray redacted(const QByteArray& text)
{
    const auto tree = yaml::Tree::parse(text);
    return tree ? edit::redacted(**tree) : "(no YAML)";
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTellSecrets_data();
    void namesTellSecrets();
    void secretsGoAndAllElseStays_data();
    void secretsGoAndAllElseStays();
    void valuesForPeopleHoldNone();
    void noSecretOfATemplateIsLeft_data();
    void noSecretOfATemplateIsLeft();
    void cleanupTestCase() { qInfo("%lld secrets of templates looked for", static_cast<long long>(m_found)); }

private:
    qsizetype m_found = 0;
};

void RedactionTest::namesTellSecrets_data()
{
    QTest::addColumn<bool>("secret");
    for (const char* name : {"pg_admin_password",
                             "minio_secret_key",
                             "s3_key",
                             "s3_key_secret",
                             "cipher_pass",
                             "vip_auth_pass",
                             "node_admin_pk_list",
                             "JWT_SECRET",
                             "ANON_KEY",
                             "PGPASSWORD",
                             "SMTP_PASS",
                             "pgsodium_key",
                             "password",
                             "OPENAI_API_KEY",
                             "requirepass",
                             "masterauth",
                             "grafana_pgpass",
                             "haproxy_auth",
                             "passcode",
                             "sshKey",
                             "nginx_users",
                             "S3_PROTOCOL_ACCESS_KEY_ID",
                             "LOGFLARE_PUBLIC_ACCESS_TOKEN",
                             "SERVICE_ROLE_KEY_ASYMMETRIC",
                             "grafana_admin_pasword",
                             "clientSecret",
                             "signingKey",
                             "encryption_salt",
                             "recovery_pin",
                             "key",
                             "slack_webhook",
                             "SECRET_KEY_BASE"})
        QTest::newRow(name) << true;
    for (const char* name : {"pg_pwd_enc", "pgsodium_getkey_script", "node_admin_pk_current", "pg_cluster",
                             "keepalived", "pg_bypass", "bypassrls", "monkey", "password_encryption", "passed",
                             "compass", "ansible_ssh_private_key_file", "spin", "webhook_retries"})
        QTest::newRow(name) << false;
}

void RedactionTest::namesTellSecrets()
{
    QFETCH(const bool, secret);
    QCOMPARE(secrets::isName(QString::fromUtf8(QTest::currentDataTag())), secret);
}

void RedactionTest::secretsGoAndAllElseStays_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("plain", "a:\n  redis_password: Red.is   # of all\n  x: 1\n",
        "a:\n  redis_password: REDACTED   # of all\n  x: 1\n");
    row("quoted, in brackets", "a: [{ name: u ,password: 'It''s' ,pgbouncer: true }]\r\n",
        "a: [{ name: u ,password: REDACTED ,pgbouncer: true }]\r\n");
    row("a number", "pg_admin_password: 12345\n", "pg_admin_password: REDACTED\n");
    row("of a list", "node_admin_pk_list:\n- ssh-ed25519 AAAAC3 me@there\n- 'b'\n",
        "node_admin_pk_list:\n- REDACTED\n- REDACTED\n");
    row("what holds secrets", "secrets: { a: 1 ,b: { c: d } }\n", "secrets: { a: REDACTED ,b: { c: REDACTED } }\n");
    row("a block", "tls_private_key: |\n  ----\n  abc\nnext: 1\n", "tls_private_key: REDACTED\nnext: 1\n");
    row("a block at the end", "a:\n  tls_private_key: |-\n    abc", "a:\n  tls_private_key: REDACTED");
    row("behind an alias", "common: &pw Top.Secret\na_password: *pw\nx: { y: *pw }\n",
        "common: &pw REDACTED\na_password: *pw\nx: { y: *pw }\n");
    row("users of the web server", "nginx_users: { admin : pigsty }\n", "nginx_users: { admin : REDACTED }\n");
    row("options with dashes", "o: run --access-key AK1 --secret-key SK1 -v\n",
        "o: run --access-key REDACTED --secret-key REDACTED -v\n");
    row("several words in quotes", "s: \"PGPASSWORD='correct horse' psql\"\n", "s: \"PGPASSWORD='REDACTED' psql\"\n");
    row("an @ in it", "u: postgres://u:p@ss@h/d\n", "u: postgres://u:REDACTED@h/d\n");
    row("marks in it", "e: DB_PASSWORD=ab,cd&ef\n", "e: DB_PASSWORD=REDACTED\n");
    row("JSON", "j: '{\"password\": \"a b\", \"x\": 1}'\n", "j: '{\"password\": \"REDACTED\", \"x\": 1}'\n");
    row("JSON in quotes", "j: \"{\\\"password\\\": \\\"a b\\\", \\\"x\\\": 1}\"\n",
        "j: \"{\\\"password\\\": \\\"REDACTED\\\", \\\"x\\\": 1}\"\n");
    row("quoted in a comment", "a: 1 # - password: 'a b'\n", "a: 1 # - password: 'REDACTED'\n");
    row("a key over comments",
        "a: 1\n# -----BEGIN RSA PRIVATE KEY-----\n# MIIabc\n#  def\n# -----END RSA PRIVATE KEY-----\n# x\nb: 2\n",
        "a: 1\n# REDACTED\n#REDACTED\n#REDACTED\n# -----END RSA PRIVATE KEY-----\n# x\nb: 2\n");
    row("sent to log in", "h: 'Authorization: Bearer abcdefgh.ij'\nc: curl -s -u me:pw https://h\n",
        "h: 'Authorization: REDACTED REDACTED'\nc: curl -s -u me:REDACTED https://h\n");
    row("hashes", "s: ALTER ROLE x PASSWORD 'SCRAM-SHA-256$4096:ab$cd'\n", "s: ALTER ROLE x PASSWORD 'REDACTED'\n");
    row("a webhook", "w: https://hooks.slack.com/services/T0/B0/xyz\n",
        "w: https://hooks.slack.com/services/REDACTED\n");
    row("of a Go program", "d: me:pw@tcp(h:3306)/d\n", "d: me:REDACTED@tcp(h:3306)/d\n");
    row("a block in a block", "f: |\n  x: 1\n  db_password: |\n    abc\n    def\n",
        "f: |\n  x: 1\n  db_password: |\n    REDACTED\n");
    row("anchored", "a_password: &pw Top.Secret\nb_password: *pw\n", "a_password: &pw REDACTED\nb_password: *pw\n");
    row("in an address", "url: postgres://dba:Top:Se/cret@10.10.10.10:5432/meta?x=1\n",
        "url: postgres://dba:REDACTED@10.10.10.10:5432/meta?x=1\n");
    row("in a script", "s: |\n  export PGPASSWORD=\"Top.Secret\"; psql -h x\n  run --db-password=Other --v\n",
        "s: |\n  export PGPASSWORD=\"REDACTED\"; psql -h x\n  run --db-password=REDACTED --v\n");
    row("a private key anywhere",
        "f: |\n  x\n  -----BEGIN RSA PRIVATE KEY-----\n  MII\n  -----END RSA PRIVATE KEY-----\n",
        "f: |\n  x\n  REDACTED\n");
    row("a token anywhere", "v: eyJhbGciOiJIUzI1.eyJyb2xlIjoi.abc-_1\n", "v: REDACTED\n");
    row("commented out", "a: 1\n#pg_admin_password: Top.Secret # old\n", "a: 1\n#pg_admin_password: REDACTED # old\n");
    row("told in a comment", "pg_admin_password: Top.Secret # was set to Top.Secret by me\n",
        "pg_admin_password: REDACTED # was set to REDACTED by me\n");
    row("an ordinary word in comments", "grafana_admin_password: pigsty # of pigsty\n",
        "grafana_admin_password: REDACTED # of pigsty\n");
    row("what is none", "a_password: ''\nb_password:\nc_password: ~\nd_token: true\npg_pwd_enc: scram-sha-256\n",
        "a_password: ''\nb_password:\nc_password: ~\nd_token: true\npg_pwd_enc: scram-sha-256\n");
    row("read from elsewhere", "a_password: \"{{ vault_a }}\"\nb_password: ${env_b}\n",
        "a_password: \"{{ vault_a }}\"\nb_password: ${env_b}\n");
    row("once more, in what comes before", "motd: log in with Top.Secret\npg_admin_password: Top.Secret\n",
        "motd: log in with REDACTED\npg_admin_password: REDACTED\n");
    row("the name of something", "app_password: pg-test-1\npg_cluster: pg-test-1\n",
        "app_password: REDACTED\npg_cluster: pg-test-1\n");
    row("by the name beside it", "env: [ { name: DB_PASSWORD, value: Top.Secret }, { name: DB_HOST, value: h } ]\n",
        "env: [ { name: DB_PASSWORD, value: REDACTED }, { name: DB_HOST, value: h } ]\n");
    row("several in JSON", "j: '{\"tokens\": [\"a\", \"b\"], \"x\": 1}'\n",
        "j: '{\"tokens\": [REDACTED], \"x\": 1}'\n");
    row("a name that goes on", "s: SECRET_KEY_BASE=abc SECRET_KEY_FILE=/x\n",
        "s: SECRET_KEY_BASE=REDACTED SECRET_KEY_FILE=/x\n");
    row("an address without a scheme", "p: proxy:pw@10.0.0.1:3128\ni: postgres:16@sha256:abc\n",
        "p: proxy:REDACTED@10.0.0.1:3128\ni: postgres:16@sha256:abc\n");
    row("a line of .pgpass, and an address of IPv6", "l: 10.0.0.1:5432:db:me:pw\na: '2001:db8:10:20:30'\n",
        "l: 10.0.0.1:5432:db:me:REDACTED\na: '2001:db8:10:20:30'\n");
    row("in commands", "s: sshpass -p pw ssh h; mysql -u root -ppw; redis-cli -a pw ping\n",
        "s: sshpass -p REDACTED ssh h; mysql -u root -pREDACTED; redis-cli -a REDACTED ping\n");
    row("in SQL", "s: ALTER USER x PASSWORD 'a b'; CREATE USER y IDENTIFIED BY 'c'\n",
        "s: ALTER USER x PASSWORD 'REDACTED'; CREATE USER y IDENTIFIED BY 'REDACTED'\n");
    row("a query's", "u: https://h/c?sv=1&sig=abc%3D&x=1\n", "u: https://h/c?sv=1&sig=REDACTED&x=1\n");
    row("of their makers", "g: ghp_0123456789abcdefghijABCD\nh: hvs.CAESIabcdefghijklmnopq\nw: AKIAABCDEFGHIJKLMNOP\n",
        "g: REDACTED\nh: REDACTED\nw: REDACTED\n");
    row("hashes of crypt", "s: $6$salt$abcdef\nh: admin:$apr1$x$y\n", "s: REDACTED\nh: admin:REDACTED\n");
    row("base64, and a hash that is none",
        "k: aGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gMTIz\n"
        "s: 3ea145db17eb3ea145db17eb3ea145db17eb3ea145db17eb3ea145db17eb3ea1\n",
        "k: REDACTED\ns: 3ea145db17eb3ea145db17eb3ea145db17eb3ea145db17eb3ea145db17eb3ea1\n");
    row("of PGP", "k: |\n  -----BEGIN PGP PRIVATE KEY BLOCK-----\n\n  abc\n  -----END PGP PRIVATE KEY BLOCK-----\n",
        "k: |\n  REDACTED\n");
    row("not ASCII", "名: 值 # 名\npg_admin_password: 密码 # 值\nurl: 'http://用户:密码@主机/'\n",
        "名: 值 # 名\npg_admin_password: REDACTED # 值\nurl: 'http://用户:REDACTED@主机/'\n");
}

void RedactionTest::secretsGoAndAllElseStays()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(redacted(before), after);
    QCOMPARE(redacted(after), after);
}

void RedactionTest::valuesForPeopleHoldNone()
{
    const yaml::Value user = yaml::Value::Map{{QStringLiteral("name"), QStringLiteral("dba")},
                                              {QStringLiteral("password"), QStringLiteral("Top.Secret")}};
    const yaml::Value held = yaml::Value::Map{
        {QStringLiteral("list"), yaml::Value::Sequence{user, QStringLiteral("redis://:Top.Secret@h:6379")}},
        {QStringLiteral("port"), 6379}};
    QCOMPARE(secrets::without(held).toJson(),
             QStringLiteral("{\"list\": [{\"name\": \"dba\", \"password\": \"REDACTED\"}, "
                            "\"redis://:REDACTED@h:6379\"], \"port\": 6379}"));
}

void RedactionTest::noSecretOfATemplateIsLeft_data()
{
    REQUIRE_SHARED();
    QTest::addColumn<QString>("path");
    for (const QString& path : shared::templates())
        QTest::newRow(qPrintable(path.section(QStringLiteral("/conf/"), 1))) << path;
}

void RedactionTest::noSecretOfATemplateIsLeft()
{
    QFETCH(const QString, path);
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed: this test looks for secrets with PyYAML");
    QProcess python;
    python.start(QStringLiteral("python3"), {shared::source(QStringLiteral("tests/edit/secretsoracle.py")), path});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.exitCode(), 0);
    QByteArrayList found = python.readAllStandardOutput().split('\n');
    found.removeAll(QByteArray());
    m_found += found.size();
    const QByteArray before = contentOf(path);
    const QByteArray after = redacted(before);
    for (const QByteArray& secret : found)
        QVERIFY2(!after.contains(secret), secret.constData());
    QCOMPARE(after.count('\n'), before.count('\n'));
    QVERIFY(yaml::Tree::parse(after).has_value());
}

QTEST_APPLESS_MAIN(RedactionTest)
#include "redaction.moc"
