#include "app/window/help/guidewindow.h"

#include "app/window/help/guide.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

namespace pigpen {

namespace {

constexpr int nameRole = Qt::UserRole;
const QString ending = QStringLiteral(".md");

/// Markdown's tables come without lines or room in their cells.
void spaceTables(const QTextDocument& document)
{
    constexpr int cellPadding = 5;
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        table->setFormat(format);
    }
}

/// Nor is there room around headings, and blocks of code look like text.
void spaceBlocks(QTextDocument& document, const QBrush& codeGround)
{
    constexpr int above = 18;
    constexpr int below = 6;
    for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
        if (format.headingLevel() > 0) {
            format.setTopMargin(above);
            format.setBottomMargin(below);
        } else if (isCode) {
            format.setBackground(codeGround);
        } else {
            continue;
        }
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit), m_contents(new QListWidget), m_browser(new QTextBrowser)
{
    constexpr QSize comfortable(1020, 760);
    constexpr int contentsWidth = 230;
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("User guide"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    auto* sides = new QSplitter;
    sides->addWidget(makeContents());
    sides->addWidget(m_browser);
    sides->setChildrenCollapsible(false);
    sides->setSizes({contentsWidth, comfortable.width() - contentsWidth});
    sides->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(sides);
    resize(comfortable);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

QWidget* GuideWindow::makeContents()
{
    constexpr int margin = 8;
    constexpr int rowHeight = 28;
    m_search->setPlaceholderText(tr("Find in the guide"));
    m_search->setAccessibleName(tr("Find in the guide"));
    m_search->setClearButtonEnabled(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setAccessibleName(tr("Chapters"));
    for (const QString& name : guide::chapters()) {
        auto* item = new QListWidgetItem(guide::titleOf(guide::chapter(name)), m_contents);
        item->setData(nameRole, name);
        item->setToolTip(item->text());
        item->setSizeHint({0, rowHeight});
    }
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            show(item->data(nameRole).toString());
    });
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(margin, margin, 0, margin);
    column->addWidget(m_search);
    column->addWidget(m_contents);
    return contents;
}

void GuideWindow::openAt(const QString& chapter, const QString& anchor)
{
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(nameRole) == chapter)
            m_contents->setCurrentRow(row);
    goTo(anchor);
    QDialog::show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void GuideWindow::show(const QString& chapter)
{
    constexpr int margin = 22;
    m_chapter = chapter;
    m_browser->setMarkdown(guide::chapter(chapter));
    m_browser->document()->setDocumentMargin(margin);
    m_browser->setAccessibleName(m_contents->currentItem()->text());
    spaceTables(*m_browser->document());
    spaceBlocks(*m_browser->document(), palette().alternateBase());
    m_browser->moveCursor(QTextCursor::Start);
}

void GuideWindow::goTo(const QString& anchor)
{
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || guide::anchorOf(block.text()) != anchor.toLower())
            continue;
        m_browser->moveCursor(QTextCursor::End); // so that the heading comes to the top
        m_browser->setTextCursor(QTextCursor(block));
        m_browser->ensureCursorVisible();
        return;
    }
}

/// Between chapters, or out to the web, which is the desktop's to show.
void GuideWindow::follow(const QUrl& link)
{
    if (link.scheme() == u"https")
        QDesktopServices::openUrl(link);
    else if (link.path().isEmpty())
        goTo(link.fragment());
    else if (link.isRelative() && link.path().endsWith(ending))
        openAt(link.path().section(u'/', -1).chopped(ending.size()), link.fragment());
}

/// Chapters without the words go; the first that has them is shown.
void GuideWindow::search()
{
    const QString words = m_search->text().trimmed();
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem* item = m_contents->item(row);
        const bool has = guide::chapter(item->data(nameRole).toString()).contains(words, Qt::CaseInsensitive);
        item->setHidden(!has);
        first = has && !first ? item : first;
    }
    if (first && (!m_contents->currentItem() || m_contents->currentItem()->isHidden()))
        m_contents->setCurrentItem(first);
    m_browser->moveCursor(QTextCursor::Start);
    findNext();
}

/// In this chapter, else in the next that has the words.
void GuideWindow::findNext()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty() || m_browser->find(words))
        return;
    for (int step = 1; step <= m_contents->count(); ++step) {
        const int row = (m_contents->currentRow() + step) % m_contents->count();
        if (m_contents->item(row)->isHidden())
            continue;
        m_contents->setCurrentRow(row);
        m_browser->moveCursor(QTextCursor::Start);
        m_browser->find(words);
        return;
    }
}

QString GuideWindow::text() const
{
    return m_browser->toPlainText();
}

} // namespace pigpen
