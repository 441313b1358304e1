#include "app/panels/source/completion.h"

#include "app/panels/source/completer.h"
#include "app/panels/source/completionpopup.h"
#include "app/panels/source/sourceeditor.h"
#include "sample.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace pigpen;

/// What may be written at a place, and writing it.
class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatFits_data();
    void offersWhatFits();
    void offersNothingWhereThereIsNothing_data();
    void offersNothingWhereThereIsNothing();
    void namesOfTheModuleComeFirst();
    void opensWhileTypingAndWritesWell();
    void valuesFollowTheirName();
    void keysBelongToTheListWhileItIsOpen();
    void anUpstreamIsAnAddress();

private:
    static Completions at(QByteArray text);
    static QStringList words(const Completions& completions);
};

/// The place is where the text has a "|".
Completions CompletionTest::at(QByteArray text)
{
    const qsizetype cursor = text.indexOf('|');
    text.remove(cursor, 1);
    const TextLines lines(text);
    const int line = lines.lineAt(cursor);
    const auto snapshot = Design::fromText(sample).snapshot();
    return completionsAt(lines, line, lines.column(cursor), snapshot->topology);
}

QStringList CompletionTest::words(const Completions& completions)
{
    QStringList texts;
    for (const Completion& completion : completions.items)
        texts << completion.text;
    return texts;
}

void CompletionTest::offersWhatFits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("notOffered");
    const auto row = [](const char* name, const QByteArray& text, const char* offered, const char* notOffered) {
        QTest::newRow(name) << text << QString::fromLatin1(offered) << QString::fromLatin1(notOffered);
    };
    const QByteArray group = "all:\n  children:\n    pg-test:\n";
    row("a variable of all", "all:\n  vars:\n    pg_ver|\n", "pg_version", "pg_role");
    row("of a group", group + "      vars:\n        pg_cluster: pg-test\n        pg_vip|\n", "pg_vip_address",
        "pg_cluster");
    row("of a host", group + "      hosts:\n        10.10.10.11:\n          pg_off|\n", "pg_offline_query",
        "pg_version");
    row("of a host in brackets", group + "      hosts:\n        10.10.10.11: { pg_seq: 1, pg_r| }\n", "pg_role",
        "pg_seq");
    row("a part of the name", "all:\n  vars:\n    vip_addr|\n", "pg_vip_address", "pg_role");
    row("what a group consists of", group + "      |\n", "hosts", "pg_role");
    row("a role", group + "      hosts:\n        10.10.10.11: { pg_seq: 1, pg_role: | }\n", "replica", "pg_role");
    row("a role half typed", group + "      hosts:\n        10.10.10.11: { pg_role: off|\n", "offline", "primary");
    row("a switch", "all:\n  vars:\n    pg_vip_enabled: t|\n", "true", "false");
    row("a file of settings", group + "      vars:\n        pg_conf: |\n", "olap.yml", "true");
    row("a host's address", group + "      hosts:\n        10.10.10.1|\n", "10.10.10.12", "pg_role");
    row("a database's field", group + "      vars:\n        pg_databases:\n          - { name: a, own| }\n", "owner",
        "name");
    row("a database's field, block",
        group + "      vars:\n        pg_databases:\n          - name: a\n            ow|\n", "owner", "name");
    row("a database's owner", group + "      vars:\n        pg_databases:\n          - name: a\n            owner: |\n",
        "dbuser_app", "app");
    row("a service's balance", group + "      vars:\n        pg_services:\n          - { name: s, balance: | }\n",
        "leastconn", "app");
}

void CompletionTest::offersWhatFits()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, offered);
    QFETCH(QString, notOffered);
    const QStringList found = words(at(text));
    QVERIFY2(found.contains(offered), qPrintable(found.join(u' ')));
    QVERIFY2(!found.contains(notOffered), qPrintable(found.join(u' ')));
}

void CompletionTest::offersNothingWhereThereIsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a comment") << QByteArray("all:\n  vars:\n    # pg_ver|\n");
    QTest::newRow("behind a value") << QByteArray("all:\n  vars:\n    pg_version: 18 pg_|\n");
    QTest::newRow("in quotes") << QByteArray("all:\n  vars:\n    pg_version: \"pg_|\n");
    QTest::newRow("a group's name") << QByteArray("all:\n  children:\n    pg|\n");
    QTest::newRow("a free text") << QByteArray("all:\n  vars:\n    pg_cluster: |\n");
    QTest::newRow("a key of a map's own") << QByteArray("all:\n  vars:\n    pg_parameters:\n      sh|\n");
}

void CompletionTest::offersNothingWhereThereIsNothing()
{
    QFETCH(QByteArray, text);
    const QStringList found = words(at(text));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
}

void CompletionTest::namesOfTheModuleComeFirst()
{
    const QStringList found = words(at("all:\n  children:\n    etcd:\n      vars:\n        |\n"));
    QVERIFY(found.indexOf(QStringLiteral("etcd_clean")) < found.indexOf(QStringLiteral("pg_conf")));
    const auto items = at("all:\n  vars:\n    pg_ver|\n").items;
    QCOMPARE(items.front().text, QStringLiteral("pg_version"));
    QVERIFY(!items.front().description.isEmpty());
    QVERIFY(!items.front().detail.isEmpty());
}

namespace {

struct Shown
{
    Shown()
    {
        document.create(sample);
        editor.resize(700, 400);
        editor.show();
        editor.activateWindow();
        editor.setFocus();
    }
    void moveBehind(const QString& words)
    {
        QTextCursor cursor = editor.document()->find(words);
        cursor.setPosition(cursor.selectionEnd());
        editor.setTextCursor(cursor);
    }
    QListWidget* list() { return editor.findChild<QListWidget*>(); }

    Document document;
    SourceEditor editor{&document};
};

} // namespace

void CompletionTest::opensWhileTypingAndWritesWell()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.editor));
    shown.moveBehind(QStringLiteral("pg_cluster: pg-test"));
    QTest::keyClick(&shown.editor, Qt::Key_Return);
    QTest::keyClicks(&shown.editor, QStringLiteral("p"));
    QVERIFY(!shown.editor.completer().isOpen());
    QTest::keyClicks(&shown.editor, QStringLiteral("g_vip_e"));
    QVERIFY(shown.editor.completer().isOpen());
    QVERIFY(shown.editor.hasFocus());
    QTest::keyClick(&shown.editor, Qt::Key_Return);
    QVERIFY(shown.document.text().contains("pg_cluster: pg-test\n        pg_vip_enabled: \n"));
    QVERIFY(!shown.document.problem());
    QTest::keyClicks(&shown.editor, QStringLiteral("tr"));
    QTest::keyClick(&shown.editor, Qt::Key_Tab);
    QVERIFY(shown.document.text().contains("        pg_vip_enabled: true\n"));
    QVERIFY(!shown.editor.completer().isOpen());
    while (shown.document.undoStack()->canUndo())
        shown.document.undoStack()->undo();
    QCOMPARE(shown.document.text(), sample);
}

void CompletionTest::valuesFollowTheirName()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.editor));
    shown.moveBehind(QStringLiteral("pg_version: 18"));
    QTest::keyClick(&shown.editor, Qt::Key_Return);
    QTest::keyClicks(&shown.editor, QStringLiteral("pg_conf"));
    QTest::keyClick(&shown.editor, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(shown.editor.completer().isOpen());
    QTest::keyClick(&shown.editor, Qt::Key_Tab);
    QVERIFY(shown.editor.completer().isOpen()); // the values now
    QVERIFY(words({0, {}, false, shown.editor.completer().offered()}).contains(QStringLiteral("crit.yml")));
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {},
                      shown.list()->visualItemRect(shown.list()->item(1)).center());
    QCOMPARE(shown.editor.textCursor().block().text(), QStringLiteral("    pg_conf: ") + shown.list()->item(1)->text());
}

void CompletionTest::keysBelongToTheListWhileItIsOpen()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.editor));
    shown.moveBehind(QStringLiteral("pg_version: 18"));
    QTest::keyClick(&shown.editor, Qt::Key_Return);
    QTest::keyClicks(&shown.editor, QStringLiteral("pg_"));
    const int line = shown.editor.textCursor().blockNumber();
    QTest::keyClick(&shown.editor, Qt::Key_Down);
    QCOMPARE(shown.list()->currentRow(), 1);
    QTest::keyClick(&shown.editor, Qt::Key_Up);
    QTest::keyClick(&shown.editor, Qt::Key_Up);
    QCOMPARE(shown.list()->currentRow(), shown.list()->count() - 1);
    QCOMPARE(shown.editor.textCursor().blockNumber(), line);
    QTest::keyClick(&shown.editor, Qt::Key_Backspace);
    QVERIFY(shown.editor.completer().isOpen());
    QTest::keyClick(&shown.editor, Qt::Key_Escape);
    QVERIFY(!shown.editor.completer().isOpen());
    QCOMPARE(shown.editor.textCursor().block().text(), QStringLiteral("    pg"));
    QTest::keyClick(&shown.editor, Qt::Key_Up);
    QVERIFY(shown.editor.textCursor().blockNumber() < line);
}

void CompletionTest::anUpstreamIsAnAddress()
{
    const Completions found = at("all:\n  children:\n    pg-dr:\n      hosts:\n        10.10.10.20: { pg_upstream: |");
    QCOMPARE(words(found), QStringList({QStringLiteral("10.10.10.11"), QStringLiteral("10.10.10.12")}));
    QCOMPARE(found.items.front().detail, QStringLiteral("pg-test-1"));
}

QTEST_MAIN(CompletionTest)
#include "completion.moc"
