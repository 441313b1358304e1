#include "app/cli/table.h"
#include "core/design/design.h"
#include "core/design/templates.h"
#include "core/diagram/diagrams.h"
#include "core/diagram/svg.h"
#include "core/diagram/textwidth.h"
#include "core/plan/plan.h"
#include "core/publish/changes/changewords.h"
#include "core/publish/plan/planwriting.h"
#include "tests/diagram/geometry.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace pigpen;

/// What is written in Chinese is the same thing as in English: told otherwise, but not known, cut or laid out
/// otherwise.
class ChineseOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QCoreApplication::removeTranslator(&m_chinese); }
    void figuresKeepTheirIds_data();
    void figuresKeepTheirIds();
    void nothingOverlaps_data() { figuresKeepTheirIds_data(); }
    void nothingOverlaps();
    void aPictureTellsItsLanguage();
    void columnsAreAligned();
    void valuesAreToldWithoutTheirName();
    void aPlansLabelsAreAligned();

private:
    QTranslator m_chinese;

    void speakChinese() { QCoreApplication::installTranslator(&m_chinese); }
};

namespace {

TopologyPtr topologyOf(const QString& name)
{
    return Design::fromText(templates::text(name)).snapshot()->topology;
}

void collectIds(const std::vector<diagram::Figure>& figures, QStringList& ids)
{
    for (const diagram::Figure& figure : figures) {
        ids << figure.id;
        collectIds(figure.children, ids);
    }
}

/// But for the legend and the head, which no link leads to.
QStringList idsOf(const diagram::Drawing& drawing)
{
    QStringList ids;
    collectIds(drawing.figures, ids);
    return ids;
}

bool isChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

} // namespace

void ChineseOutputTest::initTestCase()
{
    QVERIFY(m_chinese.load(QStringLiteral("pigpen_zh_CN"), QStringLiteral(PIGPEN_TRANSLATIONS)));
}

void ChineseOutputTest::figuresKeepTheirIds_data()
{
    QTest::addColumn<diagram::Kind>("kind");
    QTest::newRow("topology") << diagram::Kind::Topology;
    QTest::newRow("nodes") << diagram::Kind::Nodes;
    QTest::newRow("model") << diagram::Kind::Model;
    QTest::newRow("er") << diagram::Kind::Er;
}

void ChineseOutputTest::figuresKeepTheirIds()
{
    QFETCH(diagram::Kind, kind);
    const TopologyPtr topology = topologyOf(QStringLiteral("production"));
    const diagram::Drawing english = diagram::draw(kind, *topology);
    speakChinese();
    const diagram::Drawing chinese = diagram::draw(kind, *topology);
    QCOMPARE(idsOf(chinese), idsOf(english));
    QVERIFY(isChinese(chinese.title) && !isChinese(english.title));
}

void ChineseOutputTest::nothingOverlaps()
{
    QFETCH(diagram::Kind, kind);
    speakChinese();
    for (const QString& name : templates::names()) {
        const diagram::Drawing drawing = diagram::draw(kind, *topologyOf(name));
        QCOMPARE(geometry::faults(drawing).join(u'\n'), QString());
    }
}

void ChineseOutputTest::aPictureTellsItsLanguage()
{
    const auto svg = [] {
        return diagram::toSvg(diagram::draw(diagram::Kind::Er, *topologyOf(QStringLiteral("single"))),
                              diagram::Theme::Light);
    };
    QVERIFY(!svg().contains("xml:lang"));
    speakChinese();
    QVERIFY(svg().contains(" xml:lang=\"zh-CN\""));
}

void ChineseOutputTest::columnsAreAligned()
{
    QCOMPARE(diagram::columnsOf(u"数据库 (db)"), 11);
    QCOMPARE(diagram::columnsOf(u"e\u0301t"), 2);
    cli::Table table({QStringLiteral("数据库"), QStringLiteral("属主")});
    table.add({QStringLiteral("orders_and_more"), QStringLiteral("x")});
    table.add({QStringLiteral("订单"), QStringLiteral("y")});
    QStringList lines = table.toText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        QCOMPARE(diagram::columnsOf(line.first(line.lastIndexOf(u' ') + 1)), 17);
}

void ChineseOutputTest::valuesAreToldWithoutTheirName()
{
    speakChinese();
    const auto with = [](const char* value) {
        return Design::fromText(QByteArray("all: { vars: { our_remark: ") + value + " } }\n").snapshot()->topology;
    };
    const std::vector<Difference> found = differences(*with("'one: two'"), *with("'three: four'"));
    QVERIFY(!found.empty());
    QCOMPARE(found.front().value, QStringLiteral("one: two → three: four"));
    const std::vector<ChangeGroup> groups = changeGroups(found);
    QCOMPARE(groups.front().lines.front().name, QStringLiteral("our_remark"));
    QCOMPARE(groups.front().lines.front().what, QStringList{found.front().value});
}

void ChineseOutputTest::aPlansLabelsAreAligned()
{
    speakChinese();
    const QString text =
        plan::toText(plan::make(*topologyOf(QStringLiteral("sandbox")), *topologyOf(QStringLiteral("production"))));
    static const QRegularExpression label(QStringLiteral("^     (\\S+?：) "), QRegularExpression::MultilineOption);
    auto match = label.globalMatch(text);
    QSet<QString> labels;
    while (match.hasNext())
        labels.insert(match.next().captured(1));
    QVERIFY(labels.size() >= 3);
    for (const QString& one : labels)
        QCOMPARE(diagram::columnsOf(one), diagram::columnsOf(*labels.cbegin()));
}

QTEST_GUILESS_MAIN(ChineseOutputTest)
#include "chineseoutput.moc"
