#include "app/window/filedrops.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

using namespace pigpen;

/// Files dropped from a file manager onto any part of the window.
class FileDropsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesAreTaken();
    void anEditorTakesNoFileNames();
    void textStillGoesIntoAnEditor();
    void aFolderMeansItsInventory();
    void whatIsNoInventoryIsRefused();
    void otherWindowsAreLeftAlone();

private:
    static bool drag(QWidget& onto, const QMimeData& data);
    static std::unique_ptr<QMimeData> files(const QStringList& paths);
    QString made(const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    FileDrops* m_drops = nullptr;
    QPlainTextEdit* m_editor = nullptr;
};

void FileDropsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_editor = new QPlainTextEdit;
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_editor);
    m_drops = new FileDrops(m_window.get());
    m_window->show();
}

QString FileDropsTest::made(const QString& name)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) ? path : QString();
}

std::unique_ptr<QMimeData> FileDropsTest::files(const QStringList& paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data->setUrls(urls);
    return data;
}

/// Whether it was welcome.
bool FileDropsTest::drag(QWidget& onto, const QMimeData& data)
{
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&onto, &enter);
    QDragMoveEvent move({6, 6}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&onto, &move);
    QDropEvent drop({6, 6}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&onto, &drop);
    return enter.isAccepted() && move.isAccepted() && drop.isAccepted();
}

void FileDropsTest::filesAreTaken()
{
    const QSignalSpy dropped(m_drops, &FileDrops::dropped);
    const QStringList paths{made(QStringLiteral("a.yml")), made(QStringLiteral("b.YAML")),
                            made(QStringLiteral("a.yml.pigpen.json"))};
    QVERIFY(drag(*m_window, *files(paths)));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.front().front().toStringList(), paths);
}

void FileDropsTest::anEditorTakesNoFileNames()
{
    const QSignalSpy dropped(m_drops, &FileDrops::dropped);
    QVERIFY(drag(*m_editor->viewport(), *files({made(QStringLiteral("a.yml"))})));
    QCOMPARE(dropped.size(), 1);
    QVERIFY(m_editor->toPlainText().isEmpty());
}

void FileDropsTest::textStillGoesIntoAnEditor()
{
    const QSignalSpy dropped(m_drops, &FileDrops::dropped);
    QMimeData data;
    data.setText(QStringLiteral("all:"));
    QVERIFY(drag(*m_editor->viewport(), data));
    QCOMPARE(dropped.size(), 0);
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("all:"));
}

void FileDropsTest::aFolderMeansItsInventory()
{
    const QSignalSpy dropped(m_drops, &FileDrops::dropped);
    const QSignalSpy refused(m_drops, &FileDrops::refused);
    drag(*m_window, *files({m_folder->path()}));
    QCOMPARE(dropped.size(), 0);
    QVERIFY(refused.front().front().toString().contains(m_folder->path()));
    const QString path = made(QStringLiteral("pigsty.yml"));
    drag(*m_window, *files({m_folder->path()}));
    QCOMPARE(dropped.front().front().toStringList(), QStringList{path});
}

void FileDropsTest::whatIsNoInventoryIsRefused()
{
    const QSignalSpy dropped(m_drops, &FileDrops::dropped);
    const QSignalSpy refused(m_drops, &FileDrops::refused);
    const QString good = made(QStringLiteral("a.yml"));
    drag(*m_window, *files({made(QStringLiteral("photo.png")), good}));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.front().front().toString().contains(u"photo.png"));
    QCOMPARE(dropped.front().front().toStringList(), QStringList{good});
}

void FileDropsTest::otherWindowsAreLeftAlone()
{
    const QSignalSpy dropped(m_drops, &FileDrops::dropped);
    QWidget other;
    other.show();
    QVERIFY(!drag(other, *files({made(QStringLiteral("a.yml"))})));
    QCOMPARE(dropped.size(), 0);
}

QTEST_MAIN(FileDropsTest)
#include "filedrops.moc"
