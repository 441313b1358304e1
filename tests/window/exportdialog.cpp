#include "app/window/export/exportdialog.h"

#include "app/paint/figurepainter.h"
#include "app/window/export/exportpreview.h"
#include "app/window/help/helpcard.h"
#include "core/publish/publish.h"
#include "tests/app/sandbox.h"

#include <QAccessible>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace pigpen;
using diagram::Kind;
using diagram::Theme;

/// The dialog that exports: what it asks, and what it shows of what will come.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itBeginsWithWhatIsAskedFor();
    void aLinkThatLeadsNowhereIsTold();
    void onlyWhatTheFormatHasIsAsked_data();
    void onlyWhatTheFormatHasIsAsked();
    void eachFormatSaysWhatItIsGoodFor();
    void onlySvgFollowsItsReader();
    void theSelectionMayBeExportedAlone();
    void withoutASelectionItIsAllClusters();
    void secretsAreWarnedOf();
    void theSizeIsTold();
    void whatIsTooLargeCannotBeExported();
    void thePreviewShowsTheTheme();
    void thePreviewShowsTheDiagram();
    void tabReachesEveryChoice();
    void everyChoiceHasAName();
    void helpIsAKeyAway();
    void aFormatThatFailsIsToldInTheDialog();

private:
    QComboBox& box(const char* name) const { return *m_dialog->findChild<QComboBox*>(QLatin1String(name)); }
    template<typename Value>
    void choose(const char* name, Value value)
    {
        box(name).setCurrentIndex(box(name).findData(int(value)));
    }
    /// Below the preview: why it can't be done.
    QLabel& problem() const { return *m_dialog->findChild<QLabel*>(QStringLiteral("exportProblem")); }
    QImage preview() const { return m_dialog->findChild<ExportPreview*>()->grab().toImage(); }
    void open(const ExportRequest& request, const QStringList& selected = {});

    const Design m_design = Design::fromText(sandbox, QStringLiteral("shop.yml"));
    std::unique_ptr<ExportDialog> m_dialog;
};

void ExportDialogTest::init()
{
    open({});
}

void ExportDialogTest::open(const ExportRequest& request, const QStringList& selected)
{
    m_dialog = std::make_unique<ExportDialog>(m_design, request, selected);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ExportDialogTest::itBeginsWithWhatIsAskedFor()
{
    ExportRequest request{.format = Format::Pdf, .kind = Kind::Model, .clusters = {QStringLiteral("pg-test")}};
    request.theme = Theme::Dark;
    request.scale = 3;
    request.page.paper = Paper::A3;
    request.embed = Embed::Redacted;
    request.links = {QStringLiteral("https://example.com/{cluster}")};
    open(request, request.clusters);
    QCOMPARE(m_dialog->request(), request);
}

void ExportDialogTest::aLinkThatLeadsNowhereIsTold()
{
    auto* links = m_dialog->findChild<QLineEdit*>(QStringLiteral("exportLinks"));
    const auto* problem = m_dialog->findChild<QLabel*>(QStringLiteral("exportProblem"));
    QVERIFY(links && problem);
    QTest::keyClicks(links, QStringLiteral("javascript:{cluster}"));
    QVERIFY(problem->isVisible() && problem->text().contains(u"javascript"));
    links->clear();
    QTest::keyClicks(links, QStringLiteral("https://a.b/{cluster} n/{node}"));
    QVERIFY(!problem->isVisible());
    QCOMPARE(m_dialog->request().links,
             QStringList({QStringLiteral("https://a.b/{cluster}"), QStringLiteral("n/{node}")}));
}

void ExportDialogTest::onlyWhatTheFormatHasIsAsked_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QStringList>("asked");
    const auto row = [](Format format, const char* asked) {
        QTest::newRow(qPrintable(formatName(format))) << format << QString::fromLatin1(asked).split(u' ');
    };
    row(Format::Svg, "exportKind exportTheme exportEmbed exportLinks");
    row(Format::Png, "exportKind exportTheme exportScale");
    row(Format::Pdf, "exportKind exportTheme exportPaper");
    row(Format::Drawio, "exportKind exportTheme");
    row(Format::Mermaid, "exportKind");
    row(Format::Json, "exportKind");
    row(Format::Html, "");
    row(Format::Markdown, "");
}

void ExportDialogTest::onlyWhatTheFormatHasIsAsked()
{
    QFETCH(Format, format);
    QFETCH(QStringList, asked);
    choose("exportFormat", format);
    for (const char* name : {"exportKind", "exportTheme", "exportScale", "exportPaper", "exportEmbed", "exportLinks"}) {
        const auto* field = m_dialog->findChild<QWidget*>(QLatin1String(name));
        QVERIFY2(field->isVisible() == asked.contains(QLatin1String(name)), name);
    }
    QCOMPARE(m_dialog->request().format, format);
    QVERIFY(box("exportClusters").isVisible());
}

void ExportDialogTest::eachFormatSaysWhatItIsGoodFor()
{
    for (const Format format : formats) {
        choose("exportFormat", format);
        const auto* purpose = m_dialog->findChild<QLabel*>(QStringLiteral("exportPurpose"));
        QCOMPARE(purpose->text(), formatPurpose(format));
        QVERIFY(purpose->heightForWidth(purpose->width()) <= purpose->height());
    }
}

void ExportDialogTest::onlySvgFollowsItsReader()
{
    choose("exportTheme", Theme::Auto);
    QCOMPARE(m_dialog->request().theme, Theme::Auto);
    choose("exportFormat", Format::Png);
    QCOMPARE(box("exportTheme").findData(int(Theme::Auto)), -1);
    QCOMPARE(m_dialog->request().theme, Theme::Light);
    choose("exportTheme", Theme::Dark);
    choose("exportFormat", Format::Svg);
    QCOMPARE(m_dialog->request().theme, Theme::Dark);
}

void ExportDialogTest::theSelectionMayBeExportedAlone()
{
    const QStringList selected{QStringLiteral("pg-test"), QStringLiteral("etcd")};
    open({}, selected);
    QVERIFY(m_dialog->request().clusters.isEmpty());
    box("exportClusters").setCurrentIndex(1);
    QCOMPARE(m_dialog->request().clusters, selected);
}

void ExportDialogTest::withoutASelectionItIsAllClusters()
{
    QVERIFY(!box("exportClusters").isEnabled());
    QVERIFY(!box("exportClusters").toolTip().isEmpty());
    QVERIFY(m_dialog->request().clusters.isEmpty());
}

void ExportDialogTest::secretsAreWarnedOf()
{
    const auto warnings = [this] {
        int shown = 0;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            shown += label->isVisible() && label->text().contains(u"passwords") ? 1 : 0;
        return shown;
    };
    QCOMPARE(warnings(), 0);
    choose("exportEmbed", Embed::Full);
    QCOMPARE(warnings(), 1);
    choose("exportFormat", Format::Png);
    QCOMPARE(warnings(), 0);
}

void ExportDialogTest::theSizeIsTold()
{
    const QSizeF size = wholeOf(m_design, {})->size;
    const auto caption = [this] { return m_dialog->findChild<QLabel*>(QStringLiteral("exportCaption"))->text(); };
    choose("exportFormat", Format::Png);
    QVERIFY2(caption().contains(QString::number(std::ceil(size.width() * 2))), qPrintable(caption()));
    m_dialog->findChild<QDoubleSpinBox*>()->setValue(1);
    QVERIFY2(caption().contains(QString::number(std::ceil(size.width()))), qPrintable(caption()));
    choose("exportFormat", Format::Pdf);
    choose("exportPaper", Paper::A4);
    QVERIFY2(caption().contains(u"297") && caption().contains(u"210"), qPrintable(caption()));
}

void ExportDialogTest::whatIsTooLargeCannotBeExported()
{
    const auto* button = m_dialog->findChild<QPushButton*>(QStringLiteral("exportButton"));
    choose("exportFormat", Format::Png);
    QVERIFY(button->isEnabled());
    QVERIFY(!problem().isVisible());
    QByteArray many = "all:\n  children:\n";
    for (int i = 0; i < 400; ++i) {
        const QByteArray number = QByteArray::number(i);
        many += "    pg-" + number + ": { hosts: { 10.1." + QByteArray::number(i / 200) + '.' +
                QByteArray::number(i % 200 + 1) + ": { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: pg-" +
                number + " } }\n";
    }
    const Design large = Design::fromText(many);
    m_dialog = std::make_unique<ExportDialog>(large, ExportRequest{.format = Format::Png, .scale = 16}, QStringList());
    m_dialog->show();
    QVERIFY(!m_dialog->findChild<QPushButton*>(QStringLiteral("exportButton"))->isEnabled());
    QVERIFY2(problem().isVisible() &&
                 problem().text().contains(QRegularExpression(QStringLiteral("scale \\d\\.?\\d* fits"))),
             qPrintable(problem().text()));
    m_dialog->findChild<QDoubleSpinBox*>()->setValue(0.1);
    QVERIFY(m_dialog->findChild<QPushButton*>(QStringLiteral("exportButton"))->isEnabled());
    QVERIFY(!problem().isVisible());
    m_dialog.reset(); // before the design
}

/// The sheet's corner has the ground's colour; following the reader, one half each.
void ExportDialogTest::thePreviewShowsTheTheme()
{
    const auto grounds = [this] {
        const QImage image = preview();
        constexpr int enough = 1000; // pixels
        int light = 0;
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                light += pixel == colour(diagram::Colour::Ground, Theme::Light) ? 1 : 0;
                dark += pixel == colour(diagram::Colour::Ground, Theme::Dark) ? 1 : 0;
            }
        }
        return std::pair(light > enough, dark > enough);
    };
    choose("exportTheme", Theme::Light);
    QCOMPARE(grounds(), std::pair(true, false));
    choose("exportTheme", Theme::Dark);
    QCOMPARE(grounds(), std::pair(false, true));
    choose("exportTheme", Theme::Auto);
    QCOMPARE(grounds(), std::pair(true, true));
}

void ExportDialogTest::thePreviewShowsTheDiagram()
{
    const QImage topology = preview();
    choose("exportKind", Kind::Er);
    const QImage er = preview();
    QVERIFY(er != topology);
    const auto* sight = m_dialog->findChild<ExportPreview*>();
    ExportRequest request;
    request.kind = Kind::Er;
    QCOMPARE(sight->accessibleDescription(), wholeOf(m_design, request)->description);
    choose("exportKind", Kind::Topology);
    QCOMPARE(preview(), topology);
}

void ExportDialogTest::tabReachesEveryChoice()
{
    open({}, {QStringLiteral("pg-test")});
    QSet<QWidget*> reached;
    for (int count = 0; count < 12; ++count) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        const bool takes = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                           !widget->focusProxy();
        QVERIFY2(!takes || reached.contains(widget), qPrintable(widget->objectName()));
    }
    QVERIFY(reached.size() >= 7);
}

void ExportDialogTest::everyChoiceHasAName()
{
    for (QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void ExportDialogTest::helpIsAKeyAway()
{
    auto* card = m_dialog->findChild<HelpCard*>();
    QVERIFY(!card->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(card->isVisible());
    QVERIFY2(card->words().contains(u"preview"), qPrintable(card->words()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!card->isVisible());
    QVERIFY(m_dialog->isVisible());
}

void ExportDialogTest::aFormatThatFailsIsToldInTheDialog()
{
    m_dialog->tell({QStringLiteral("it can't be"), QStringLiteral("choose another")});
    QVERIFY(problem().isVisible());
    QCOMPARE(problem().text(), QStringLiteral("it can't be; choose another"));
    choose("exportFormat", Format::Pdf);
    QVERIFY(!problem().isVisible());
}

QTEST_MAIN(ExportDialogTest)
#include "exportdialog.moc"
