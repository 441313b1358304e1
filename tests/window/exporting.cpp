#include "app/window/export/exporting.h"

#include "app/paint/paintedformats.h"
#include "app/window/export/exportdialog.h"
#include "app/window/export/exportmemory.h"
#include "app/window/export/printing.h"
#include "app/window/fileflow.h"
#include "app/window/finding/finder.h"
#include "app/window/mainwindow.h"
#include "core/design/file.h"
#include "core/publish/publish.h"
#include "tests/app/sandbox.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace pigpen;
using diagram::Kind;
using diagram::Theme;

/// Export and print around the dialog: the actions, the files, the paper, and what is remembered.
class ExportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAreRemembered();
    void secretsAreNotRemembered();
    void namesSayWhatIsInTheFile();
    void theFileIsWritten();
    void aPictureOpensAsADesignWithoutAFile();
    void theActionsWantAPicture();
    void theFinderKnowsTheActions();
    void theirKeysAreTheirsAlone();
    void aPrintIsAPageOfThePaperForEachDrawing();

private:
    const Design m_design = Design::fromText(sandbox, QStringLiteral("shop.yml"));
};

void ExportingTest::choicesAreRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    QCOMPARE(rememberedRequest(&settings), ExportRequest());
    QCOMPARE(rememberedRequest(nullptr), ExportRequest());
    ExportRequest request{.format = Format::Pdf, .kind = Kind::Er, .clusters = {QStringLiteral("pg-test")}};
    request.theme = Theme::Dark;
    request.scale = 3.5;
    request.page.paper = Paper::Letter;
    request.embed = Embed::Redacted;
    remember(&settings, request);
    request.kind = Kind::Topology;
    request.clusters.clear();
    QCOMPARE(rememberedRequest(&settings), request);
    settings.setValue(QStringLiteral("export/format"), QStringLiteral("gif"));
    QCOMPARE(rememberedRequest(&settings).format, Format::Svg);
}

void ExportingTest::secretsAreNotRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    remember(&settings, {.embed = Embed::Full});
    QCOMPARE(rememberedRequest(&settings).embed, Embed::Redacted);
}

void ExportingTest::namesSayWhatIsInTheFile()
{
    const QString inventory = QStringLiteral("shop.prod.yml");
    QCOMPARE(exportName(inventory, {.kind = Kind::Nodes}), QStringLiteral("shop.prod-nodes.svg"));
    QCOMPARE(exportName(inventory, {.format = Format::Markdown}), QStringLiteral("shop.prod.md"));
    QCOMPARE(exportName(inventory, {.format = Format::Mermaid, .clusters = {QStringLiteral("a"), QStringLiteral("b")}}),
             QStringLiteral("shop.prod-a-b.mmd"));
}

/// The whole way: choices, file, bytes; the ending comes by itself.
void ExportingTest::theFileIsWritten()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Document document;
    document.create(sandbox);
    QVERIFY(document.saveAs(folder.filePath(QStringLiteral("shop.yml"))));
    QTimer::singleShot(0, [&folder] {
        auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto* format = dialog->findChild<QComboBox*>(QStringLiteral("exportFormat"));
        format->setCurrentIndex(format->findData(int(Format::Pdf)));
        QTimer::singleShot(0, [&folder] {
            auto* chooser = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(chooser);
            auto* line = chooser->findChild<QLineEdit*>();
            QCOMPARE(line->text(), QStringLiteral("shop-nodes.pdf"));
            line->setText(folder.filePath(QStringLiteral("out")));
            QMetaObject::invokeMethod(chooser, "accept");
        });
        dialog->accept();
    });
    const auto wanted = askForExport(document, Kind::Nodes, {}, &settings, nullptr);
    QVERIFY(wanted.has_value());
    const QSignalSpy noted(&document, &Document::noted);
    Exporting().start(document, *wanted);
    QTRY_COMPARE(noted.size(), 1);
    const auto written = file::read(folder.filePath(QStringLiteral("out.pdf")));
    QVERIFY(written.has_value());
    const ExportRequest request{.format = Format::Pdf, .kind = Kind::Nodes};
    QCOMPARE(*written, exported(document.design(), request).value());
    QCOMPARE(rememberedRequest(&settings).format, Format::Pdf);
}

void ExportingTest::aPictureOpensAsADesignWithoutAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture.svg"));
    const ExportRequest request{.embed = Embed::Redacted};
    QVERIFY(file::write(path, publish(m_design, request).value()).has_value());
    MainWindow window(false, Theme::Light);
    QStringList told;
    connect(&window.files(), &FileFlow::done, this, [&](const QString& words) { told << words; });
    QVERIFY(window.files().open(path));
    QCOMPARE(window.document().path(), QString());
    QCOMPARE(window.document().fileName(), m_design.fileName());
    QCOMPARE(window.document().topology()->clusters().size(), m_design.snapshot()->topology->clusters().size());
    QVERIFY2(told.join(u' ').contains(u"picture.svg") && told.join(u' ').contains(u"REDACTED"),
             qPrintable(told.join(u' ')));
}

void ExportingTest::theActionsWantAPicture()
{
    MainWindow window(false, Theme::Light);
    const auto states = [&window] {
        QList<bool> enabled;
        for (const QAction* action : window.findChildren<QAction*>()) {
            const QString text = action->text().remove(u'&');
            if (text == u"Export…" || text == u"Print…" || text == u"Print preview…")
                enabled << action->isEnabled();
        }
        return enabled;
    };
    window.document().create(sandbox);
    QCOMPARE(states(), QList<bool>({true, true, true}));
    window.document().create("all: [\n");
    QCOMPARE(states(), QList<bool>({false, false, false}));
    QVERIFY(window.document().editText({0, "all: [\n", sandbox}));
    QCOMPARE(states(), QList<bool>({true, true, true}));
}

void ExportingTest::theFinderKnowsTheActions()
{
    MainWindow window(false, Theme::Light);
    window.document().create(sandbox);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* finder = window.findChild<Finder*>();
    for (const char* words : {"Export", "Print", "Print preview"}) {
        finder->line().clear();
        QTest::keyClicks(&finder->line(), QLatin1String(words));
        const QString first = finder->rows().model()->index(0, 0).data().toString();
        QVERIFY2(first.contains(QLatin1String(words)), qPrintable(first));
    }
}

void ExportingTest::theirKeysAreTheirsAlone()
{
    const MainWindow window(false, Theme::Light);
    QHash<QKeySequence, int> uses;
    for (const QAction* action : window.findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts())
            ++uses[keys];
    }
    for (const char* keys : {"Ctrl+E", "Ctrl+Alt+P"})
        QCOMPARE(uses.value(QKeySequence(QLatin1String(keys))), 1);
}

void ExportingTest::aPrintIsAPageOfThePaperForEachDrawing()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
        QSKIP("poppler-utils is not installed: nobody here reads what was printed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("print.pdf"));
    const diagram::Drawing drawing = pagesOf(m_design, {})->front();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A5));
    turnPaper(drawing, printer);
    print({drawing, drawing}, printer);
    const auto said = [&path](const QString& program, const QStringList& more) {
        QProcess process;
        process.start(program, QStringList{path} + more);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    const QString info = said(QStringLiteral("pdfinfo"), {});
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +2\\n"))), qPrintable(info));
    QVERIFY2(info.contains(u"595 x 420 pts") == (drawing.size.width() > drawing.size.height()), qPrintable(info));
    QVERIFY(said(QStringLiteral("pdftotext"), {QStringLiteral("-")}).contains(u"pg-test-1"));
}

QTEST_MAIN(ExportingTest)
#include "exporting.moc"
