#include "app/panels/review/reviewdialog.h"

#include "app/panels/review/changepicture.h"
#include "app/panels/review/differencetree.h"
#include "app/panels/review/diffview.h"
#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "core/diagram/svg.h"
#include "core/edit/verbs.h"
#include "core/publish/changes/changedrawing.h"
#include "sandbox.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace pigpen;

/// What saving would write, by line and by entity, and taking parts of it back.
class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesThatChangedWithSomeAround();
    void foldedLinesOpen();
    void entitiesAreListedWithTheirMarks();
    void anEntityLeadsToItsLinesAndBack();
    void revertingIsOneStepOfUndo_data();
    void revertingIsOneStepOfUndo();
    void crlfTextsAreRevertedToTheByte();
    void aTextThatIsNoInventoryShowsItsLines();
    void whatIsAsSavedSaysSo();
    void aDesignWithoutAFileIsAllNew();
    void thePictureShowsWhatDiffers();
    void clickingInThePictureChooses();
    void thePictureIsSavedAsSvg();
    void withoutEntitiesThereIsNoPicture();
    void anotherFileIsCompared();
    void aFileThatIsNoneIsToldOf();
    void savingAndClosing();
    void theSaveQuestionOffersIt();

private:
    void open();
    QString remark() const { return m_dialog->findChild<QLabel*>(QStringLiteral("reviewRemark"))->text(); }
    DiffView& lines() const { return *m_dialog->findChild<DiffView*>(); }
    DifferenceTree& tree() const { return *m_dialog->findChild<DifferenceTree*>(); }
    ChangePicture& picture() const { return *m_dialog->findChild<ChangePicture*>(); }
    QStringList rows(int column) const;
    int rowWith(const QString& words) const;
    QTreeWidgetItem* item(const QString& name) const;
    void promote()
    {
        QVERIFY(m_document->perform(edit::promote(*m_document->topology(), QStringLiteral("pg-test-2"))));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ReviewDialog> m_dialog;
};

void ReviewTest::init()
{
    m_dialog.reset();
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
    QVERIFY(m_document->saveAs(m_folder.filePath(QStringLiteral("pigsty.yml"))));
}

void ReviewTest::open()
{
    m_dialog = std::make_unique<ReviewDialog>(m_document.get());
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QStringList ReviewTest::rows(int column) const
{
    QStringList texts;
    for (int row = 0; row < lines().model()->rowCount(); ++row)
        texts << lines().model()->index(row, column).data().toString();
    return texts;
}

int ReviewTest::rowWith(const QString& words) const
{
    const QStringList texts = rows(DiffModel::Text);
    for (qsizetype row = 0; row < texts.size(); ++row)
        if (texts[row].contains(words))
            return int(row);
    return -1;
}

QTreeWidgetItem* ReviewTest::item(const QString& name) const
{
    const auto found = tree().findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

void ReviewTest::linesThatChangedWithSomeAround()
{
    promote();
    open();
    QCOMPARE(rows(DiffModel::Sign).count(QStringLiteral("+")), 2);
    QCOMPARE(rows(DiffModel::Sign).count(QStringLiteral("−")), 2);
    const int removed = rowWith(QStringLiteral("pg_seq: 2, pg_role: replica"));
    const auto cell = [&](int row, int column) { return lines().model()->index(row, column).data().toString(); };
    const int line = int(sandbox.left(sandbox.indexOf("pg_seq: 2")).count('\n')) + 1;
    QCOMPARE(cell(removed, DiffModel::OldNumber), QString::number(line));
    QVERIFY(cell(removed, DiffModel::NewNumber).isEmpty());
    QVERIFY(rows(DiffModel::Text).front().startsWith(u'⋯'));
    QVERIFY(lines().model()->index(removed, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"removed line"));
    QVERIFY(remark().contains(u"+2 −2"));
    QCOMPARE(lines().horizontalScrollBar()->value(), 0); // signs and numbers are in sight
}

void ReviewTest::foldedLinesOpen()
{
    promote();
    open();
    const int before = lines().model()->rowCount();
    const QModelIndex fold = lines().model()->index(0, DiffModel::Text);
    lines().scrollTo(fold);
    QTest::mouseClick(lines().viewport(), Qt::LeftButton, {}, lines().visualRect(fold).center());
    QVERIFY(lines().model()->rowCount() > before);
    QCOMPARE(rows(DiffModel::Text).front(), QStringLiteral("# our own four nodes"));
}

void ReviewTest::entitiesAreListedWithTheirMarks()
{
    promote();
    open();
    QVERIFY(item(QStringLiteral("pg-test"))); // as it was itself, but with changes in it
    QTreeWidgetItem* instance = item(QStringLiteral("pg-test-2"));
    QVERIFY(instance);
    QCOMPARE(instance->parent()->text(0), QStringLiteral("pg-test"));
    QVERIFY(instance->text(1).contains(u"role: replica → primary"));
    QVERIFY(!instance->icon(0).isNull());
}

void ReviewTest::anEntityLeadsToItsLinesAndBack()
{
    promote();
    open();
    tree().setFocus();
    const QRect row = tree().visualItemRect(item(QStringLiteral("pg-test-2")));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, QPoint(row.left() + 60, row.center().y()));
    QVERIFY(
        lines().model()->index(lines().currentIndex().row(), DiffModel::Text).data().toString().contains(u"pg_seq: 2"));
    const QModelIndex other =
        lines().model()->index(rowWith(QStringLiteral("pg_seq: 1, pg_role: replica")), DiffModel::Text);
    QTest::mouseClick(lines().viewport(), Qt::LeftButton, {}, lines().visualRect(other).topLeft() + QPoint(20, 5));
    QCOMPARE(tree().currentItem()->text(0), QStringLiteral("pg-test-1"));
    QTest::keyClick(&lines(), Qt::Key_Down); // by key, too
    QVERIFY(lines().currentIndex().row() == other.row() + 1);
}

void ReviewTest::revertingIsOneStepOfUndo_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("the arrow") << 0;
    QTest::newRow("the button") << 1;
    QTest::newRow("the key") << 2;
}

void ReviewTest::revertingIsOneStepOfUndo()
{
    QFETCH(int, way);
    const qsizetype comment = sandbox.indexOf("# the first");
    QVERIFY(m_document->editText(QStringLiteral("x"), {{comment, "# the first", "# one"}}));
    QVERIFY(m_document->editText(QStringLiteral("y"), {{0, {}, "# more\n"}}));
    const QByteArray changed = m_document->text();
    open();
    const int row = rowWith(QStringLiteral("# the first"));
    const QModelIndex arrow = lines().model()->index(row, DiffModel::Revert);
    QCOMPARE(arrow.data().toString(), QStringLiteral("↶"));
    if (way == 0) {
        QTest::mouseClick(lines().viewport(), Qt::LeftButton, {}, lines().visualRect(arrow).center());
    } else {
        lines().setCurrentIndex(arrow);
        if (way == 1) {
            for (QPushButton* button : m_dialog->findChildren<QPushButton*>())
                if (button->text().contains(u"Revert"))
                    QTest::mouseClick(button, Qt::LeftButton);
        } else {
            QTest::keyClick(&lines(), Qt::Key_Delete);
        }
    }
    QCOMPARE(m_document->text(), "# more\n" + sandbox);
    QCOMPARE(rows(DiffModel::Sign).count(QStringLiteral("+")), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), changed);
}

void ReviewTest::crlfTextsAreRevertedToTheByte()
{
    QByteArray crlf = sandbox;
    crlf.replace("\n", "\r\n");
    m_document->create(crlf);
    QVERIFY(m_document->saveAs(m_folder.filePath(QStringLiteral("crlf.yml"))));
    promote();
    open();
    lines().setFocus();
    while (m_document->text() != crlf) {
        const auto count = rows(DiffModel::Sign).count(QStringLiteral("+"));
        lines().setCurrentIndex(
            lines().model()->index(int(rows(DiffModel::Sign).indexOf(QStringLiteral("−"))), DiffModel::Text));
        QTest::keyClick(&lines(), Qt::Key_Delete);
        QVERIFY(rows(DiffModel::Sign).count(QStringLiteral("+")) < count);
    }
    QVERIFY(remark().contains(u"as it is in the file"));
}

void ReviewTest::aTextThatIsNoInventoryShowsItsLines()
{
    const qsizetype brace = sandbox.indexOf('}');
    QVERIFY(m_document->editText({brace, "}", {}}));
    open();
    QVERIFY(remark().contains(u"no inventory"));
    QVERIFY(!tree().isVisible());
    QCOMPARE(rows(DiffModel::Sign).count(QStringLiteral("−")), 1);
}

void ReviewTest::whatIsAsSavedSaysSo()
{
    open();
    QVERIFY(remark().contains(u"as it is in the file"));
    QVERIFY(m_document->editText({0, {}, "# a comment\n"}));
    QVERIFY(remark().contains(u"only comments"));
}

void ReviewTest::aDesignWithoutAFileIsAllNew()
{
    m_document->create(sandbox);
    open();
    QCOMPARE(rows(DiffModel::Sign).count(QStringLiteral("+")), sandbox.count('\n'));
    QVERIFY(item(QStringLiteral("pg-meta")));
    QCOMPARE(item(QStringLiteral("pg-meta"))->text(1), QStringLiteral("new"));
    QVERIFY(item(QStringLiteral("admin_ip")));
}

void ReviewTest::thePictureShowsWhatDiffers()
{
    promote();
    open();
    QVERIFY(m_dialog->findChild<QTabWidget*>()->isTabEnabled(1));
    QVERIFY(
        picture()
            .placeOf({EntityId::Kind::Instance, Module::Pgsql, QStringLiteral("pg-test"), QStringLiteral("pg-test-2")})
            .isValid());
    QCOMPARE(picture().drawing().title, QStringLiteral("Changes in pigsty.yml"));
    m_document->undoStack()->undo();
    QVERIFY(!picture().placeOf(clusterId(QStringLiteral("pg-test"))).isValid()); // nothing differs any more
}

void ReviewTest::clickingInThePictureChooses()
{
    promote();
    open();
    m_dialog->findChild<QTabWidget*>()->setCurrentWidget(&picture());
    const QRectF place = picture().placeOf(
        {EntityId::Kind::Instance, Module::Pgsql, QStringLiteral("pg-test"), QStringLiteral("pg-test-2")});
    picture().ensureVisible(place);
    QTest::mouseClick(picture().viewport(), Qt::LeftButton, {}, picture().mapFromScene(place.center()));
    QCOMPARE(tree().currentItem()->text(0), QStringLiteral("pg-test-2"));
    const double zoom = picture().transform().m11();
    QTest::keyClick(&picture(), Qt::Key_Plus);
    QVERIFY(picture().transform().m11() > zoom);
    QTest::keyClick(&picture(), Qt::Key_0);
    QCOMPARE(picture().transform().m11(), zoom);
}

void ReviewTest::thePictureIsSavedAsSvg()
{
    promote();
    open();
    const QByteArray svg = picture().toSvg();
    const Design saved = Design::fromText(sandbox, m_document->path());
    QCOMPARE(svg, diagram::toSvg(changeDrawing(saved, m_document->design()), diagram::Theme::Light));
}

void ReviewTest::withoutEntitiesThereIsNoPicture()
{
    QVERIFY(m_document->editText({sandbox.indexOf('}'), "}", {}}));
    open();
    QVERIFY(!m_dialog->findChild<QTabWidget*>()->isTabEnabled(1));
}

void ReviewTest::anotherFileIsCompared()
{
    QFile file(m_folder.filePath(QStringLiteral("older.yml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(sandbox).replace("pg_seq: 2, pg_role: replica", "pg_seq: 2, pg_role: offline"));
    file.close();
    MainWindow window(false, diagram::Theme::Light);
    window.document().create(sandbox);
    QVERIFY(window.document().saveAs(m_folder.filePath(QStringLiteral("newer.yml"))));
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<ReviewDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Changes from older.yml to newer.yml"));
        QCOMPARE(dialog->findChild<ChangePicture*>()->drawing().title, dialog->windowTitle());
        QVERIFY(dialog->findChild<ChangePicture*>()->isVisible());
        for (const QPushButton* button : dialog->findChildren<QPushButton*>())
            QVERIFY(button->text().remove(u'&') != u"Save"); // there is nothing to save
        dialog->reject();
    });
    window.findChild<FileFlow*>()->compareWith(file.fileName());
    QVERIFY(!window.document().isModified());
}

void ReviewTest::aFileThatIsNoneIsToldOf()
{
    MainWindow window(false, diagram::Theme::Light);
    auto* files = window.findChild<FileFlow*>();
    QStringList told;
    connect(files, &FileFlow::failed, this, [&](const QString& words) { told << words; });
    files->compareWith(m_folder.filePath(QStringLiteral("nowhere.yml")));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().contains(u"nowhere.yml"));
}

void ReviewTest::savingAndClosing()
{
    promote();
    open();
    for (const auto& [name, result] :
         {std::pair{QStringLiteral("Save"), QDialog::Accepted}, {QStringLiteral("Close"), QDialog::Rejected}}) {
        m_dialog->show();
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == name)
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_dialog->result(), int(result));
    }
}

/// Closing a changed design: a look at the changes, then saving from there.
void ReviewTest::theSaveQuestionOffersIt()
{
    MainWindow window(false, diagram::Theme::Light);
    window.document().create(sandbox);
    const QString path = m_folder.filePath(QStringLiteral("asked.yml"));
    QVERIFY(window.document().saveAs(path));
    QVERIFY(window.document().editText({0, {}, "# x\n"}));
    window.show();
    QTimer::singleShot(0, [] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(question);
        QTimer::singleShot(0, [] {
            auto* dialog = qobject_cast<ReviewDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->accept();
        });
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::ActionRole)
                QTest::mouseClick(button, Qt::LeftButton);
    });
    QVERIFY(window.close());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "# x\n" + sandbox);
}

QTEST_MAIN(ReviewTest)
#include "review.moc"
