#include "app/panels/outlinepanel.h"
#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "core/design/file.h"
#include "core/design/templates.h"
#include "core/edit/verbs.h"

#include <QAbstractButton>
#include <QDir>
#include <QMessageBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace pigpen;

/// Several designs in one window: each keeps its own text, undo stack, selection and panels.
class DesignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachFileGetsATab();
    void aLayoutMeansTheInventoryBesideIt();
    void aFileThatIsOpenIsShown();
    void whatCanNotBeReadLeavesNoTab();
    void panelsShowTheCurrentDesign();
    void undoActsOnTheCurrentDesign();
    void titlesTellTheFolder();
    void closingAsksForThatDesign();
    void theLastOneLeavesAnUntouchedOne();

private:
    QString make(const QString& folder, const QString& templateName);
    DesignTabs& tabs() { return m_window->tabs(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_single;
    QString m_pair;
};

QString DesignsTest::make(const QString& folder, const QString& templateName)
{
    const QDir home(m_folder->path());
    const QString path = home.filePath(folder + QStringLiteral("/pigsty.yml"));
    return home.mkpath(folder) && file::write(path, templates::text(templateName)) ? path : QString();
}

void DesignsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_single = make(QStringLiteral("shop"), QStringLiteral("single"));
    m_pair = make(QStringLiteral("bank"), QStringLiteral("pair"));
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_window->files().open(m_single));
}

void DesignsTest::eachFileGetsATab()
{
    QCOMPARE(tabs().count(), 1); // in the place of the untouched one
    QVERIFY(!tabs().tabBar()->isVisible());
    QVERIFY(m_window->files().open(m_pair));
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(m_window->document().path(), m_pair);
    QTest::keySequence(m_window.get(), QKeySequence::NextChild);
    QCOMPARE(m_window->document().path(), m_single);
    QTest::mouseClick(tabs().tabBar(), Qt::LeftButton, {}, tabs().tabBar()->tabRect(1).center());
    QCOMPARE(m_window->document().path(), m_pair);
}

void DesignsTest::aLayoutMeansTheInventoryBesideIt()
{
    QVERIFY(m_window->files().open(Sidecar::pathFor(m_single)));
    QCOMPARE(tabs().count(), 1);                               // it is open already
    QVERIFY(m_window->files().open(Sidecar::pathFor(m_pair))); // whether there is a layout yet or not
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(m_window->document().path(), m_pair);
    QVERIFY(!m_window->files().open(QDir(m_folder->path()).filePath(QStringLiteral("none.yml.pigpen.json"))));
}

void DesignsTest::aFileThatIsOpenIsShown()
{
    QVERIFY(m_window->files().open(m_pair));
    QVERIFY(m_window->document().editText({0, {}, "# mine\n"}));
    QVERIFY(m_window->files().open(m_single));
    QVERIFY(m_window->files().open(m_pair));
    QCOMPARE(tabs().count(), 2);
    QVERIFY(m_window->document().text().startsWith("# mine\n"));
}

void DesignsTest::whatCanNotBeReadLeavesNoTab()
{
    QVERIFY(!m_window->files().open(m_folder->filePath(QStringLiteral("none.yml"))));
    QCOMPARE(tabs().count(), 1);
    QCOMPARE(m_window->document().path(), m_single);
    QVERIFY(m_window->views().notice().words().contains(u"none.yml"));
}

void DesignsTest::panelsShowTheCurrentDesign()
{
    const auto shownRows = [this] {
        for (const OutlinePanel* outline : m_window->findChildren<OutlinePanel*>()) {
            if (outline->isVisible())
                return outline->model()->rowCount();
        }
        return -1;
    };
    QCOMPARE(m_window->findChildren<OutlinePanel*>().size(), 1);
    const int before = shownRows();
    m_window->files().create();
    QCOMPARE(tabs().count(), 2);
    QVERIFY(shownRows() < before);
    QVERIFY(m_window->files().close(tabs().current()));
    QCOMPARE(shownRows(), before);
    QCOMPARE(m_window->findChildren<OutlinePanel*>().size(), 1);
}

void DesignsTest::undoActsOnTheCurrentDesign()
{
    Document& single = m_window->document();
    QVERIFY(single.editText({0, {}, "# one\n"}));
    QVERIFY(m_window->files().open(m_pair));
    QVERIFY(
        m_window->document().perform(edit::addNode(*m_window->document().topology(), QStringLiteral("10.10.10.99"))));
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QVERIFY(!m_window->document().isModified());
    QTest::keySequence(m_window.get(), QKeySequence::Undo); // has nothing left to undo here
    QVERIFY(single.isModified());
}

void DesignsTest::titlesTellTheFolder()
{
    QCOMPARE(tabs().tabText(0), QStringLiteral("pigsty.yml"));
    QVERIFY(m_window->files().open(m_pair));
    QCOMPARE(tabs().tabText(0), QStringLiteral("shop/pigsty.yml"));
    QCOMPARE(tabs().tabText(1), QStringLiteral("bank/pigsty.yml"));
    QVERIFY(m_window->document().editText({0, {}, "# x\n"}));
    QVERIFY(tabs().tabText(1).endsWith(u'•'));
    QVERIFY(m_window->windowTitle().startsWith(u"pigsty.yml"));
}

void DesignsTest::closingAsksForThatDesign()
{
    QVERIFY(m_window->document().editText({0, {}, "# x\n"}));
    QVERIFY(m_window->files().open(m_pair));
    const auto answer = [](QMessageBox::StandardButton button) {
        QTimer::singleShot(0, [button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
    };
    QVERIFY(m_window->files().close(tabs().current())); // nothing to ask
    answer(QMessageBox::Cancel);
    QTest::keySequence(m_window.get(), QKeySequence::Close);
    QCOMPARE(m_window->document().path(), m_single);
    answer(QMessageBox::Discard);
    QVERIFY(m_window->files().close(tabs().current()));
    QVERIFY(m_window->document().path().isEmpty());
    QCOMPARE(file::read(m_single).value_or(QByteArray()), templates::text(QStringLiteral("single")));
}

void DesignsTest::theLastOneLeavesAnUntouchedOne()
{
    QVERIFY(m_window->files().close(tabs().current()));
    QCOMPARE(tabs().count(), 1);
    QVERIFY(m_window->document().isUntouched());
    m_window->files().create(QStringLiteral("trio"));
    QCOMPARE(tabs().count(), 1);
    QVERIFY(!m_window->document().isUntouched());
}

QTEST_MAIN(DesignsTest)
#include "designs.moc"
