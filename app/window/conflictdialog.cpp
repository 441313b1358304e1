#include "app/window/conflictdialog.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

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
    addSide(left, tr("Line %1, as it is here").arg(conflict.line), conflict.ours, tr("Here"))->setChecked(true);
    m_theirs.push_back(addSide(right, tr("As the file has it"), conflict.theirs, tr("In the file")));
    return place;
}

QRadioButton* ConflictDialog::addSide(QVBoxLayout* column, const QString& words, const QByteArray& lines,
                                      const QString& name)
{
    auto* choice = new QRadioButton(words);
    column->addWidget(choice);
    column->addWidget(makeText(lines, name));
    column->addStretch(1);
    return choice;
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
