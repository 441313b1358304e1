#include "app/window/emptyhint.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace pigpen {

EmptyHint::EmptyHint()
{
    setObjectName(QStringLiteral("emptyHint"));
}

void EmptyHint::makeWords()
{
    auto* title = new QLabel(tr("An empty design"));
    QFont font = title->font();
    font.setPixelSize(20);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto* ways = new QGridLayout;
    ways->setHorizontalSpacing(16);
    ways->setVerticalSpacing(8);
    ways->setColumnStretch(1, 1);
    addWay(*ways, tr("Drag"), tr("a cluster or a node from the palette to this place"));
    addWay(*ways, tr("Ctrl+Shift+P"), tr("and words of what you want, such as “trio” or “node”"));
    addWay(*ways, tr("F6"), tr("to the panels; in the palette, Enter places the marked thing"));
    auto* create = new QPushButton(tr("From a template…"));
    auto* open = new QPushButton(tr("Open an inventory…"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(18);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addLayout(ways);
    column->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &EmptyHint::openRequested);
    connect(create, &QPushButton::clicked, this, &EmptyHint::newRequested);
}

void EmptyHint::addWay(QGridLayout& grid, const QString& keys, const QString& what)
{
    const int row = grid.count() / 2; // two cells each
    auto* left = new QLabel(keys);
    QFont font = left->font();
    font.setWeight(QFont::DemiBold);
    left->setFont(font);
    auto* right = new QLabel(what);
    right->setForegroundRole(QPalette::PlaceholderText);
    right->setWordWrap(true);
    grid.addWidget(left, row, 0, Qt::AlignRight | Qt::AlignTop);
    grid.addWidget(right, row, 1);
}

void EmptyHint::lieOn(QWidget* canvas)
{
    if (parentWidget() == canvas)
        return;
    if (parentWidget())
        parentWidget()->removeEventFilter(this);
    setParent(canvas);
    canvas->installEventFilter(this);
    setWanted(m_wanted);
}

void EmptyHint::setWanted(bool wanted)
{
    m_wanted = wanted;
    setVisible(wanted);
}

void EmptyHint::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!layout())
        makeWords(); // now, for most designs are never empty
    centre();
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
        centre();
        break;
    case QEvent::DragEnter:
        hide();
        break;
    case QEvent::DragLeave:
    case QEvent::Drop: // what is dropped may be refused: then it is still wanted
        QMetaObject::invokeMethod(
            this, [this] { setWanted(m_wanted); }, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void EmptyHint::centre()
{
    constexpr int widest = 460;
    setFixedWidth(std::min(widest, parentWidget()->width()));
    adjustSize();
    move(parentWidget()->rect().center() - rect().center());
}

} // namespace pigpen
