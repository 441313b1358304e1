#include "tests/support/shared.h"
#include "tests/translations/catalogue.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using catalogue::Message;

/// What the sources say today stands in the files of translations, finished, and nothing else does.
/// Where this fails: build the target pigpen_lupdate, then translate what it marked as unfinished.
class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void aNewTextIsNoticed();

private:
    QTemporaryDir m_folder;
};

namespace {

QString copied(const QString& path, const QTemporaryDir& folder)
{
    const QString copy = folder.filePath(path.section(u'/', -1));
    QFile::remove(copy);
    return QFile::copy(path, copy) ? copy : QString();
}

/// Reads the sources anew into that file. What lupdate has to complain of: a context that it could not make out means
/// texts that are never found when the program runs.
QString complaintsOf(const QString& file, const QStringList& more)
{
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.setWorkingDirectory(shared::source({}));
    const QStringList words = QStringLiteral(PIGPEN_LUPDATE_WORDS).split(u' ');
    lupdate.start(QStringLiteral(PIGPEN_LUPDATE), words + more + QStringList{QStringLiteral("-ts"), file});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return QStringLiteral("lupdate failed: ") + lupdate.errorString();
    return QString::fromUtf8(lupdate.readAll());
}

QSet<QString> keysOf(const QList<Message>& messages)
{
    QSet<QString> keys;
    for (const Message& message : messages)
        keys.insert(message.key());
    return keys;
}

QStringList sorted(const QSet<QString>& keys)
{
    QStringList list = keys.values();
    list.sort();
    return list;
}

} // namespace

void TextsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringList() << 3500 << 1;
    QTest::newRow("English") << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")} << 30 << 2;
}

void TextsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(QStringList, more);
    QFETCH(int, fewest);
    QFETCH(int, pluralForms);
    const QList<Message> known = catalogue::read(catalogue::pathOf(language));
    QVERIFY(known.size() >= fewest);

    const QString copy = copied(catalogue::pathOf(language), m_folder);
    QCOMPARE(complaintsOf(copy, more), QString());
    const QSet<QString> wanted = keysOf(catalogue::read(copy));
    QCOMPARE(sorted(wanted - keysOf(known)), QStringList());
    QCOMPARE(sorted(keysOf(known) - wanted), QStringList()); // no longer said

    QStringList unfinished;
    for (const Message& message : known) {
        const bool isWhole = message.forms.size() == (message.hasNumber ? pluralForms : 1);
        if (!message.state.isEmpty() || !isWhole || message.forms.contains(QString()))
            unfinished << message.key();
    }
    QCOMPARE(unfinished, QStringList());
}

void TextsTest::aNewTextIsNoticed()
{
    // The same look at a file that lacks a text and has one too many.
    QFile file(catalogue::pathOf(QStringLiteral("zh_CN")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    QVERIFY(text.contains("<source>Usage:</source>"));
    text.replace("<source>Usage:</source>", "<source>Use it so:</source>");
    const QString copy = m_folder.filePath(QStringLiteral("pigpen_zh_CN.ts"));
    QFile other(copy);
    QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Truncate));
    other.write(text);
    other.close();
    const QSet<QString> known = keysOf(catalogue::read(copy));
    QCOMPARE(complaintsOf(copy, {}), QString());
    const QSet<QString> wanted = keysOf(catalogue::read(copy));
    QCOMPARE(sorted(wanted - known), QStringList{QStringLiteral("CommandLine · Usage:")});
    QCOMPARE(sorted(known - wanted), QStringList{QStringLiteral("CommandLine · Use it so:")});
}

QTEST_GUILESS_MAIN(TextsTest)
#include "texts.moc"
