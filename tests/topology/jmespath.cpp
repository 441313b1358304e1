#include "core/topology/jmespath/expression.h"
#include "core/topology/json.h"
#include "core/yaml/tree.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace pigpen;
using jmespath::Expression;
using yaml::Value;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whole floats as integers: JSON does not tell them apart.
Value plain(const Value& value)
{
    if (value.kind() == Value::Kind::Float && value.toDouble() == double(qint64(value.toDouble())))
        return Value(qint64(value.toDouble()));
    if (value.isSequence()) {
        Value::Sequence items;
        for (const Value& item : value.items())
            items.push_back(plain(item));
        return Value(std::move(items));
    }
    if (value.isMap()) {
        Value::Map members;
        for (const Value::Member& member : value.members())
            members.push_back({member.key, plain(member.value)});
        return Value(std::move(members));
    }
    return value;
}

QString say(const std::optional<Value>& value)
{
    return value ? value->toJson() : QStringLiteral("a failure");
}

Value json(const char* text)
{
    return parseJson(QString::fromUtf8(text)).value_or(Value());
}

std::optional<Value> outcome(const QString& text, const Value& document)
{
    const auto result = Expression::parse(text).and_then([&](const Expression& each) { return each.search(document); });
    return result ? std::optional<Value>(plain(*result)) : std::nullopt;
}

} // namespace

/// Selectors: the evaluator against the library that Ansible itself uses.
class JmesPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatPythonGives()
    {
        const QString expressions = shared::source(QStringLiteral("tests/topology/samples/expressions.txt"));
        const QString documents = shared::source(QStringLiteral("tests/topology/samples/documents.json"));
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {shared::source(QStringLiteral("tests/topology/jmespathoracle.py")), expressions, documents});
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("python3-jmespath is absent: nothing to compare with");
        const auto expected = parseJson(QString::fromUtf8(python.readAllStandardOutput()));
        // JSON is YAML too, and read as such its members keep their order.
        const auto tree = yaml::Tree::parse(contentOf(documents));
        QVERIFY(expected && tree);
        const Value texts = (*tree)->root().value();
        QStringList lines = QString::fromUtf8(contentOf(expressions)).split(u'\n');
        lines.removeLast();
        QCOMPARE(expected->items().size(), size_t(lines.size()));
        int wrong = 0;
        int compared = 0;
        for (size_t i = 0; i < expected->items().size(); ++i)
            for (size_t j = 0; j < texts.items().size(); ++j, ++compared) {
                const Value* const value = expected->items()[i].items()[j].find(u"value");
                const auto wanted = value != nullptr ? std::optional<Value>(plain(*value)) : std::nullopt;
                const auto got = outcome(lines[qsizetype(i)], texts.items()[j]);
                if (got == wanted)
                    continue;
                ++wrong;
                qWarning().noquote() << lines[qsizetype(i)] << "on document" << j << "gives" << say(got) << "and not"
                                     << say(wanted);
            }
        qInfo() << compared << "evaluations compared," << wrong << "wrong";
        QCOMPARE(wrong, 0);
    }

    void tellsWhereAnExpressionBreaks()
    {
        const auto result = Expression::parse(u"[? pg_role == ]");
        QVERIFY(!result);
        QCOMPARE(result.error().place, (Place{1, 15}));
        QVERIFY(result.error().what.contains(u']'));
        QCOMPARE(Expression::parse(u"").error().place, (Place{1, 1}));
        QCOMPARE(Expression::parse(u"a.b['").error().place, (Place{1, 5}));
    }

    void picksMembersByIdentity()
    {
        const Value members = json(R"([{"r":"a"},{"r":"b"},{"r":"a"}])");
        const auto pick = [&](QStringView text) { return *Expression::parse(text)->pick(members); };
        QCOMPARE(pick(u"[]"), (std::vector<qsizetype>{0, 1, 2}));
        QCOMPARE(pick(u"[?r == 'a']"), (std::vector<qsizetype>{0, 2}));
        QCOMPARE(pick(u"[::-1]"), (std::vector<qsizetype>{2, 1, 0}));
        QCOMPARE(pick(u"sort_by(@, &r)"), (std::vector<qsizetype>{0, 2, 1}));
        QCOMPARE(pick(u"[].r"), (std::vector<qsizetype>{}));
        QVERIFY(!Expression::parse(u"[0]")->pick(members));
    }

    void knowsWhichFieldsDecide_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char* text, bool known, const QStringList& fields) {
            QTest::newRow(text) << QString::fromUtf8(text) << known << fields;
        };
        const auto role = QStringLiteral("pg_role");
        const auto query = QStringLiteral("pg_offline_query");
        row("[]", true, {});
        row("[? pg_role == `offline` || pg_offline_query ]", true, {query, role});
        row("[? pg_role == 'a' ] | [? !pg_offline_query ]", true, {query, role});
        row("[0:2]", true, {});
        row("[?contains(pg_role, 'a')]", true, {role});
        row("[?keys(@)]", false, {});
        row("[?*]", false, {});
        row("sort_by(@, &pg_role)", false, {});
        row("[].pg_role", false, {});
    }
    void knowsWhichFieldsDecide()
    {
        QFETCH(QString, text);
        QFETCH(bool, known);
        QFETCH(QStringList, fields);
        const auto expression = Expression::parse(text);
        QVERIFY(expression);
        QCOMPARE(expression->fields().has_value(), known);
        QCOMPARE(expression->fields().value_or(QStringList()), fields);
    }

    void survivesWhatIsTooMuch()
    {
        const auto many = [](const QString& part) { return part.repeated(100'000); };
        for (const QString& part : {QStringLiteral("["), QStringLiteral("("), QStringLiteral("!"), QStringLiteral("a["),
                                    QStringLiteral("{a:"), QStringLiteral("f("), QStringLiteral("[?")})
            QVERIFY(!Expression::parse(many(part)));
        QVERIFY(Expression::parse(QStringLiteral("a") + many(QStringLiteral(".a")))->search(Value()));
        // Twice as much with every step: refused, not computed.
        QString growing = QStringLiteral("[@,@]");
        for (int i = 0; i < 60; ++i)
            growing += QStringLiteral("|[@,@]");
        QVERIFY(!outcome(growing, Value(1)));
        QVERIFY(!outcome(growing + QStringLiteral("|to_string(@)"), Value(1)));
        QVERIFY(!outcome(growing + QStringLiteral("| @ == @"), Value(1)));
    }
};

QTEST_APPLESS_MAIN(JmesPath)
#include "jmespath.moc"
