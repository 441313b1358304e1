#include "app/window/conflictdialog.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTextBlock>

#include <algorithm>

namespace pigpen {

namespace {

constexpr QSize usual(820, 460);

QPlainTextEdit* makeText(const QByteArray& lines, const QString& name)
{
    auto* text = new QPlainTextEdit(QString::fromUtf8(lines).chopped(lines.endsWith('\n') ? 1 : 0));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setPlaceholderText(ConflictDialog::tr("(nothing)"));
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    constexpr int least = 2;
    constexpr int most = 8;
    const int shown = std::clamp(text->blockCount(), least, most) + 1; // and the scroll bar
    text->setFixedHeight(text->fontMetrics().lineSpacing() * shown + 2 * text->frameWidth() + 8);
    return text;
}

/// Marks what stands there and not in the other, between what both begin and end with; `at`: where they begin.
void mark(QList<QTextEdit::ExtraSelection>& marks, QPlainTextEdit& text, qsizetype at, const QString& words,
          const QString& others)
{
    if (words == others)
        return;
    const auto least = std::min(words.size(), others.size());
    const auto begin = std::mismatch(words.begin(), words.begin() + least, others.begin()).first - words.begin();
    const auto same = std::mismatch(words.rbegin(), words.rbegin() + (least - begin), others.rbegin()).first;
    const auto end = words.size() - (same - words.rbegin());
    QTextEdit::ExtraSelection differing;
    differing.cursor = QTextCursor(text.document());
    differing.cursor.setPosition(int(at + begin));
    if (marks.isEmpty())
        text.setTextCursor(differing.cursor); // so that it is seen first
    differing.cursor.setPosition(int(at + end), QTextCursor::KeepAnchor);
    QColor ground = text.palette().color(QPalette::Highlight);
    ground.setAlphaF(0.3F);
    differing.format.setBackground(ground);
    marks << differing;
}

/// Line by line where both have as many, else what differs as a whole.
void markDifferences(QPlainTextEdit& text, const QPlainTextEdit& other)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (text.blockCount() != other.blockCount())
        mark(marks, text, 0, text.toPlainText(), other.toPlainText());
    else
        for (QTextBlock line = text.document()->begin(), theirs = other.document()->begin(); line.isValid();
             line = line.next(), theirs = theirs.next())
            mark(marks, text, line.position(), line.text(), theirs.text());
    text.setExtraSelections(marks);
}

void addSide(QVBoxLayout* column, QRadioButton* choice, QPlainTextEdit* text)
{
    column->addWidget(choice);
    column->addWidget(text);
    column->addStretch(1);
}

} // namespace

ConflictDialog::ConflictDialog(const QString& fileName, const std::vector<merging::Conflict>& conflicts,
                               QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("%1 was changed by another program").arg(fileName));
    auto* words =
        new QLabel(tr("Both changed the same lines. Choose what shall stay; all other changes of both are kept."));
    words->setWordWrap(true);
    auto* places = new QWidget;
    auto* column = new QVBoxLayout(places);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (const merging::Conflict& conflict : conflicts)
        column->addWidget(makePlace(conflict));
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(places);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 16, 16, 16);
    whole->setSpacing(12);
    whole->addWidget(words);
    whole->addWidget(area, 1);
    whole->addWidget(buttons);
    constexpr int around = 130; // what stands above and below
    resize(usual.boundedTo({usual.width(), places->sizeHint().height() + around}));
}

QWidget* ConflictDialog::makePlace(const merging::Conflict& conflict)
{
    auto* place = new QWidget;
    auto* sides = new QHBoxLayout(place);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    auto* ours = new QRadioButton(tr("Line %1, as it is here").arg(conflict.line));
    auto* theirs = new QRadioButton(tr("As the file has it"));
    ours->setChecked(true);
    m_theirs.push_back(theirs);
    auto* here = makeText(conflict.ours, tr("Here"));
    auto* there = makeText(conflict.theirs, tr("In the file"));
    addSide(left, ours, here);
    addSide(right, theirs, there);
    markDifferences(*here, *there);
    markDifferences(*there, *here);
    m_texts << here << there;
    return place;
}

/// Only now it is known how much of a line is seen.
void ConflictDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    for (QPlainTextEdit* text : m_texts)
        text->ensureCursorVisible();
}

std::vector<bool> ConflictDialog::takesTheirs() const
{
    std::vector<bool> chosen;
    for (const QRadioButton* choice : m_theirs)
        chosen.push_back(choice->isChecked());
    return chosen;
}

std::optional<std::vector<bool>> ConflictDialog::ask(const QString& fileName,
                                                     const std::vector<merging::Conflict>& conflicts, QWidget* parent)
{
    ConflictDialog dialog(fileName, conflicts, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.takesTheirs()) : std::nullopt;
}

} // namespace pigpen
