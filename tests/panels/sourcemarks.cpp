#include "app/panels/source/sourcemarks.h"

#include "app/panels/source/linemargin.h"
#include "app/panels/source/sourceeditor.h"
#include "app/panels/source/yamlhighlighter.h"
#include "core/diagram/theme.h"
#include "core/edit/verbs.h"
#include "sample.h"
#include "tests/support/generate.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace pigpen;

/// Findings, the current entity and the problem in the source pane: where they are marked, and at what cost.
class SourceMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findingsStandAtTheirWords();
    void findingsMoveWithTypingAndVerbs();
    void findingsStayWhileTheTextIsBroken();
    void theCurrentEntitysBlock_data();
    void theCurrentEntitysBlock();
    void theProblemIsToldAtItsLine();
    void theWaveIsPainted();
    void tooltipsTellTheRule();
    void aKeyLooksAtFewFindings();
    void onlyLinesInSightAreColoured();

private:
    const EntityId id(QStringView name) const { return m_document->topology()->find(name); }
    int lineOf(const QString& words) const { return m_editor->document()->find(words).blockNumber(); }
    std::vector<FindingMark> all() const { return m_editor->marks().findings({0, m_editor->blockCount() - 1}); }
    void moveTo(const QString& words, int offset);
    std::optional<FindingMark> misspelt() const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<SourceEditor> m_editor;
};

namespace {

/// One finding: pg_databaes is nearly, but not quite, a parameter.
QByteArray misspeltSample()
{
    QByteArray text = sample;
    return text.replace("pg_databases", "pg_databaes");
}

bool hasColour(const QImage& image, const QRect& area, QRgb wanted)
{
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb is = image.pixel(x, y);
            constexpr int near = 40;
            if (std::abs(qRed(is) - qRed(wanted)) + std::abs(qGreen(is) - qGreen(wanted)) +
                    std::abs(qBlue(is) - qBlue(wanted)) <
                near)
                return true;
        }
    return false;
}

} // namespace

void SourceMarksTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(misspeltSample());
    m_editor = std::make_unique<SourceEditor>(m_document.get());
    m_editor->resize(900, 500);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void SourceMarksTest::moveTo(const QString& words, int offset)
{
    QTextCursor cursor = m_editor->document()->find(words);
    QVERIFY2(!cursor.isNull(), qPrintable(words));
    cursor.setPosition(cursor.selectionStart() + offset);
    m_editor->setTextCursor(cursor);
}

std::optional<FindingMark> SourceMarksTest::misspelt() const
{
    for (const FindingMark& mark : all())
        if (mark.finding->rule == u"PARAM-MISSPELT")
            return mark;
    return {};
}

void SourceMarksTest::findingsStandAtTheirWords()
{
    const auto mark = misspelt();
    QVERIFY(mark);
    QCOMPARE(mark->line, lineOf(QStringLiteral("pg_databaes")));
    const QString line = m_editor->document()->findBlockByNumber(mark->line).text();
    QCOMPARE(line.mid(mark->column, mark->length), QStringLiteral("pg_databaes"));
    QCOMPARE(mark->severity, check::Severity::Warning);
}

void SourceMarksTest::findingsMoveWithTypingAndVerbs()
{
    const int before = misspelt()->line;
    moveTo(QStringLiteral("métadonnées"), 11);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(misspelt()->line, before + 1);
    QVERIFY(m_document->perform(edit::addInstance(*m_document->topology(), m_document->usedNumbers(),
                                                  {QStringLiteral("pg-test"), QStringLiteral("10.10.10.13"), {}, {}})));
    QCOMPARE(misspelt()->line, before + 2);
    moveTo(QStringLiteral("pg_databaes"), 9);
    QTest::keyClicks(m_editor.get(), QStringLiteral("s"));
    QVERIFY(!misspelt());
    m_document->undoStack()->undo();
    QVERIFY(misspelt());
}

void SourceMarksTest::findingsStayWhileTheTextIsBroken()
{
    const int before = misspelt()->line;
    moveTo(QStringLiteral("10.10.10.11"), 0);
    QTest::keyClicks(m_editor.get(), QStringLiteral("}}"));
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QVERIFY(m_document->problem());
    QCOMPARE(misspelt()->line, before + 1);
    QCOMPARE(misspelt()->line, lineOf(QStringLiteral("pg_databaes")));
    moveTo(QStringLiteral("pg_databaes"), 4); // what is being changed is not known to be wrong still
    QTest::keyClicks(m_editor.get(), QStringLiteral("x"));
    QVERIFY(m_document->problem());
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QCOMPARE(misspelt()->line, before);
}

void SourceMarksTest::theCurrentEntitysBlock_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* entity, const char* first, const char* last) {
        QTest::newRow(entity) << QString::fromLatin1(entity) << QString::fromLatin1(first) << QString::fromLatin1(last);
    };
    row("pg-test", "pg-test:", "pg_databaes");
    row("pg-test-2", "10.10.10.12:", "10.10.10.12:");
    row("etcd", "etcd:", "etcd:");
    row("pgsql/pg-test/role/dbuser_app", "pg_users", "pg_users");
}

void SourceMarksTest::theCurrentEntitysBlock()
{
    QFETCH(QString, entity);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QVERIFY(id(entity));
    m_document->selection()->set(id(entity));
    const LineRange expected{lineOf(first), lineOf(last)};
    QCOMPARE(m_editor->marks().block(), expected);
    QVERIFY(m_editor->marks().isEntity(lineOf(first)));
    QVERIFY(expected.last == expected.first || !m_editor->marks().isEntity(expected.last));
    QVERIFY(m_document->editText({0, {}, "# one more line\n"}));
    QCOMPARE(m_editor->marks().block(), (LineRange{expected.first + 1, expected.last + 1}));
}

void SourceMarksTest::theProblemIsToldAtItsLine()
{
    QCOMPARE(m_editor->marks().problemLine(), -1);
    moveTo(QStringLiteral("pg_seq: 2"), 8);
    QTest::keyClicks(m_editor.get(), QStringLiteral("}"));
    const int line = m_editor->marks().problemLine();
    QCOMPARE(line, m_document->problem()->place.line - 1);
    const QImage image = m_editor->viewport()->grab().toImage();
    const auto shown = m_editor->shownLines();
    const QRectF area = shown[size_t(line)].rect(m_editor->document()->findBlockByNumber(line).length() - 1, 0);
    const QRect behind(int(area.left()) + 28, int(area.top()), 120, int(area.height()));
    QVERIFY(hasColour(image, behind, diagram::rgb(diagram::Colour::Error, diagram::Theme::Light)));
}

void SourceMarksTest::theWaveIsPainted()
{
    const auto mark = misspelt();
    const QRectF area = m_editor->shownLines()[size_t(mark->line)].rect(mark->column, mark->length);
    const QRect bottom(int(area.left()), int(area.bottom()) - 4, int(area.width()), 4);
    const QRgb warning = diagram::rgb(diagram::Colour::Warning, diagram::Theme::Light);
    QVERIFY(hasColour(m_editor->viewport()->grab().toImage(), bottom, warning));
    QVERIFY(!hasColour(m_editor->viewport()->grab().toImage(), bottom.translated(0, -int(area.height())), warning));
    const QRect inMargin(0, int(area.top()), 18, int(area.height()));
    QVERIFY(hasColour(m_editor->findChild<LineMargin*>()->grab().toImage(), inMargin, warning));
}

void SourceMarksTest::tooltipsTellTheRule()
{
    const auto mark = misspelt();
    const QRectF area = m_editor->shownLines()[size_t(mark->line)].rect(mark->column, mark->length);
    const QPoint inText = area.center().toPoint();
    QHelpEvent overText(QEvent::ToolTip, inText, m_editor->viewport()->mapToGlobal(inText));
    QApplication::sendEvent(m_editor->viewport(), &overText);
    QVERIFY2(QToolTip::text().contains(u"PARAM-MISSPELT"), qPrintable(QToolTip::text()));
    QToolTip::hideText();
    auto* margin = m_editor->findChild<LineMargin*>();
    const QPoint inMargin(5, inText.y());
    QHelpEvent overMargin(QEvent::ToolTip, inMargin, margin->mapToGlobal(inMargin));
    QApplication::sendEvent(margin, &overMargin);
    QVERIFY(QToolTip::text().contains(u"pg_databases"));
}

/// A thousand findings, and a key in the midst of them: only those in sight are looked at, found by halving.
void SourceMarksTest::aKeyLooksAtFewFindings()
{
    QByteArray text = generateInventory(1000);
    text.replace("pg_vip_enabled", "pg_vip_enable");
    m_document->create(text);
    QTRY_VERIFY(!m_editor->isReadOnly());
    QVERIFY(m_document->snapshot()->findings().size() >= 1000);
    moveTo(QStringLiteral("pg-c00500:"), 0);
    m_editor->centerCursor();
    m_editor->grab();
    const int before = m_editor->marks().findingsLookedAt();
    moveTo(QStringLiteral("# pg-c00500"), 3);
    QTest::keyClicks(m_editor.get(), QStringLiteral("x"));
    m_editor->grab();
    const int looked = m_editor->marks().findingsLookedAt() - before;
    QVERIFY2(looked > 0 && looked < 200, qPrintable(QString::number(looked)));
}

void SourceMarksTest::onlyLinesInSightAreColoured()
{
    const auto coloursAt = [this](const QString& words) {
        return m_editor->document()->find(words).block().layout()->formats().size();
    };
    m_document->create(generateInventory(1000) + "    # the end\n");
    QTRY_VERIFY(!m_editor->isReadOnly());
    m_editor->grab();
    const int coloured = m_editor->highlighter().linesColoured();
    QVERIFY2(coloured > 0 && coloured < 300, qPrintable(QString::number(coloured)));
    QVERIFY(coloursAt(QStringLiteral("pg-c00001:")) > 0);
    QCOMPARE(coloursAt(QStringLiteral("pg-c00900:")), qsizetype(0));
    moveTo(QStringLiteral("pg-c00900:"), 0);
    m_editor->grab();
    QVERIFY(coloursAt(QStringLiteral("pg-c00900:")) > 0);
}

QTEST_MAIN(SourceMarksTest)
#include "sourcemarks.moc"
