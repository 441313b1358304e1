#include "app/window/emptyhint.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pigpen {

EmptyHint::EmptyHint(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("emptyHint"));
    setAcceptDrops(true);
    parent->installEventFilter(this);
    auto* title = new QLabel(tr("Nothing is drawn yet"));
    QFont font = title->font();
    font.setPixelSize(20);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto* words =
        new QLabel(tr("Open an inventory (pigsty.yml), start from a template, or drag a node or a cluster from "
                      "the palette to this place."));
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setAlignment(Qt::AlignHCenter);
    auto* open = new QPushButton(tr("Open an inventory…"));
    auto* create = new QPushButton(tr("New from a template…"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(create);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(words);
    column->addLayout(buttons);
    setFixedWidth(420);
    connect(open, &QPushButton::clicked, this, &EmptyHint::openRequested);
    connect(create, &QPushButton::clicked, this, &EmptyHint::newRequested);
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        centre();
    return QFrame::eventFilter(watched, event);
}

void EmptyHint::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    raise();
    centre();
}

/// What is dragged is meant for the canvas below.
void EmptyHint::dragEnterEvent(QDragEnterEvent*)
{
    hide();
}

void EmptyHint::centre()
{
    adjustSize();
    move(parentWidget()->rect().center() - rect().center());
}

} // namespace pigpen
