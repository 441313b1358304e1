#include "app/panels/plan/revisiondialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pigpen {

namespace {

enum Column { Id, Date, Author, Subject };

QTreeWidget* makeList(QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setAccessibleName(RevisionDialog::tr("The last commits of the file"));
    list->setHeaderLabels({RevisionDialog::tr("Commit"), RevisionDialog::tr("When"), RevisionDialog::tr("Who"),
                           RevisionDialog::tr("What")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->header()->setStretchLastSection(true);
    return list;
}

} // namespace

RevisionDialog::RevisionDialog(const QString& path, QWidget* parent)
    : QDialog(parent),
      m_history(path),
      m_reader(path),
      m_commits(makeList(this)),
      m_revision(new QLineEdit(this)),
      m_words(new QLabel(this))
{
    setWindowTitle(path.isEmpty() ? tr("A git revision") : tr("A git revision of %1").arg(QFileInfo(path).fileName()));
    m_revision->setPlaceholderText(tr("HEAD~3, a tag, a branch or a commit"));
    m_words->setObjectName(QStringLiteral("revisionWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("Com&pare"), QDialogButtonBox::AcceptRole);
    m_compare->setDefault(true);
    m_compare->setEnabled(false);
    auto* line = new QFormLayout;
    line->addRow(tr("&Revision:"), m_revision);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_commits, 1);
    column->addLayout(line);
    column->addWidget(m_words);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RevisionDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectAll();
    constexpr QSize usual(680, 420);
    resize(usual);
    m_revision->setFocus();
    tell(listing());
    m_history.list();
}

void RevisionDialog::connectAll()
{
    connect(&m_history, &GitHistory::listed, this, &RevisionDialog::fill);
    connect(&m_history, &GitHistory::failed, this, &RevisionDialog::refuse);
    connect(&m_reader, &GitHistory::failed, this, &RevisionDialog::refuse);
    connect(&m_reader, &GitHistory::textRead, this, [this](const QString& shortId, const QByteArray& text) {
        Q_EMIT chosen(m_revision->text().trimmed(), shortId, text);
        accept();
    });
    connect(m_revision, &QLineEdit::textChanged, this, [this](const QString& text) {
        tell({});
        m_compare->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_commits, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            m_revision->setText(item->text(Id));
    });
    connect(m_commits, &QTreeWidget::itemActivated, this, &RevisionDialog::read);
}

/// No commit is chosen for anybody: whoever types a revision keeps it.
void RevisionDialog::fill(const std::vector<GitHistory::Commit>& commits)
{
    const QSignalBlocker blocker(m_commits);
    for (const GitHistory::Commit& commit : commits) {
        auto* item = new QTreeWidgetItem(m_commits, {commit.shortId, commit.date, commit.author, commit.subject});
        item->setFont(Id, QFontDatabase::systemFont(QFontDatabase::FixedFont));
        item->setToolTip(Subject, commit.subject);
    }
    constexpr int gap = 14;
    for (const int column : {Id, Date, Author}) {
        m_commits->resizeColumnToContents(column);
        m_commits->setColumnWidth(column, m_commits->columnWidth(column) + gap);
    }
    if (m_words->text() == listing())
        tell({}); // else a revision was asked for meanwhile
}

QString RevisionDialog::listing()
{
    return tr("Git is asked for the commits of the file…");
}

void RevisionDialog::read()
{
    m_compare->setEnabled(false);
    tell(tr("Git is asked for the revision…"));
    m_reader.read(m_revision->text());
}

void RevisionDialog::refuse(const QString& words)
{
    tell(words);
    m_compare->setEnabled(!m_revision->text().trimmed().isEmpty());
}

void RevisionDialog::tell(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace pigpen
