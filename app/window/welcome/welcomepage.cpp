#include "app/window/welcome/welcomepage.h"

#include "app/paint/figurepainter.h"
#include "app/window/look.h"
#include "app/window/welcome/gallery.h"
#include "app/window/welcome/recentlist.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace pigpen {

namespace {

constexpr int margin = 28;
constexpr int gap = 36; // between the columns
constexpr int startWidth = 240;
constexpr int narrow = 620; // below, the columns stand on each other

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QScrollArea(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("welcome"));
    setAccessibleName(tr("Welcome"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    body->setMaximumWidth(startWidth + gap + Gallery::widest() + 2 * margin);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(20);
    rows->addWidget(makeHeader());
    rows->addLayout(m_columns);
    m_columns->setSpacing(gap);
    m_columns->addWidget(makeStart());
    m_columns->addWidget(makeGallery(), 1);

    auto* page = new QWidget;
    auto* centred = new QGridLayout(page); // a third of the spare height above
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addWidget(body, 1, 0);
    centred->setRowStretch(0, 1);
    centred->setRowStretch(2, 2);
    setWidget(page);
    setFocusProxy(m_empty);
    setRecent({});
    showIcons();
}

QWidget* WelcomePage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    m_logo = new QLabel;
    auto* title = new QLabel(tr("Pigpen"));
    QFont font = title->font();
    font.setPixelSize(26);
    font.setWeight(QFont::Bold);
    title->setFont(font);
    auto* words = new QLabel(tr("Draw the deployment; the inventory writes itself."));
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(words);
    row->addWidget(m_logo);
    row->addLayout(column, 1);
    return header;
}

QPushButton* WelcomePage::makeButton(const QString& text, const QString& hint)
{
    auto* button = new QPushButton(text);
    button->setProperty("welcome", true); // for the style sheet
    button->setIconSize({20, 20});
    button->setToolTip(hint);
    return button;
}

QWidget* WelcomePage::makeStart()
{
    auto* start = new QWidget;
    start->setMinimumWidth(startWidth);
    start->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    QVBoxLayout* column = columnOf(start);
    m_empty =
        makeButton(tr("Empty design"),
                   tr("A canvas to drag nodes and clusters onto (%1)").arg(QKeySequence(QKeySequence::New).toString()));
    m_open = makeButton(tr("Open an inventory…"),
                        tr("A pigsty.yml (%1), or drop it here").arg(QKeySequence(QKeySequence::Open).toString()));
    m_recent = new RecentList;
    m_nothingRecent = new QLabel(tr("What you open or save stands here."));
    m_nothingRecent->setForegroundRole(QPalette::PlaceholderText);
    m_nothingRecent->setWordWrap(true);
    column->addWidget(heading(tr("Start")));
    column->addWidget(m_empty);
    column->addWidget(m_open);
    column->addSpacing(16);
    column->addWidget(heading(tr("Recent")));
    column->addWidget(m_nothingRecent);
    column->addWidget(m_recent);
    column->addStretch();
    connect(m_empty, &QPushButton::clicked, this, &WelcomePage::emptyChosen);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_recent, &RecentList::opened, this, &WelcomePage::fileChosen);
    connect(m_recent, &RecentList::removed, this, &WelcomePage::fileRemoved, Qt::QueuedConnection);
    return start;
}

QWidget* WelcomePage::makeGallery()
{
    auto* side = new QWidget;
    QVBoxLayout* column = columnOf(side);
    auto* gallery = new Gallery;
    column->addWidget(heading(tr("New from a template")));
    column->addWidget(gallery);
    column->addStretch();
    connect(gallery, &Gallery::chosen, this, &WelcomePage::templateChosen);
    connect(gallery, &Gallery::pointedAt, this, [this](QWidget* card) { ensureWidgetVisible(card); });
    return side;
}

void WelcomePage::setRecent(const QStringList& paths)
{
    m_recent->show(paths);
    m_nothingRecent->setVisible(paths.isEmpty());
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    const bool stacked = width() < narrow;
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

void WelcomePage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_logo)
        showIcons();
}

void WelcomePage::showIcons()
{
    const diagram::Theme theme = themeOf(palette());
    constexpr int logoSide = 44;
    m_logo->setPixmap(QIcon(QStringLiteral(":/icons/pigpen.svg")).pixmap(logoSide, logoSide));
    m_empty->setIcon(themedIcon(QStringLiteral("new"), theme));
    m_open->setIcon(themedIcon(QStringLiteral("open"), theme));
}

} // namespace pigpen
