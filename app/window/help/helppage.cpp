#include "app/window/help/helppage.h"

#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

namespace pigpen {

namespace {

QString contentOf(const QString& name)
{
    QFile file(QStringLiteral(":/help/%1.md").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

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

/// Nor is there room around headings.
void spaceHeadings(QTextDocument& document)
{
    constexpr int above = 18;
    constexpr int below = 6;
    for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0)
            continue;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

HelpPage::HelpPage(const QString& name, QWidget* parent) : QDialog(parent), m_browser(new QTextBrowser(this))
{
    constexpr QSize comfortable(820, 720);
    constexpr int margin = 18;
    const QString content = contentOf(name);
    setObjectName(QStringLiteral("helpPage"));
    setWindowTitle(content.section(u'\n', 0, 0).mid(2)); // "# Title"
    m_browser->setOpenExternalLinks(true);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setAccessibleName(windowTitle());
    m_browser->document()->setDocumentMargin(margin);
    m_browser->setMarkdown(content);
    spaceTables(*m_browser->document());
    spaceHeadings(*m_browser->document());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_browser);
    resize(comfortable);
}

QString HelpPage::text() const
{
    return m_browser->toPlainText();
}

} // namespace pigpen
