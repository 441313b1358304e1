#include "app/window/noticebar.h"

#include "app/paint/figurepainter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace pigpen {

using diagram::Colour;

namespace {

struct Hues
{
    Colour mark;
    Colour soft;
};

Hues huesOf(NoticeBar::Kind kind)
{
    return kind == NoticeBar::Kind::Note ? Hues{Colour::Database, Colour::DatabaseSoft}
                                         : Hues{Colour::Error, Colour::ErrorSoft};
}

constexpr int markSpace = 36; // for the sign at the left

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent),
      m_row(new QHBoxLayout(this)),
      m_words(new QLabel(this)),
      m_go(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_go->setText(tr("Show"));
    m_go->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    nameClosing(tr("Close the notice"));
    m_row->setContentsMargins(markSpace, 6, 8, 6);
    m_row->addWidget(m_words, 1);
    m_row->addWidget(m_go);
    m_row->addWidget(m_close);
    connect(m_go, &QToolButton::clicked, this, [this] { Q_EMIT placeRequested(m_place); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setVisible(false);
}

void NoticeBar::show(Kind kind, const QString& words, Place place)
{
    if (isVisible() && m_kind == Kind::Problem && kind == Kind::Note)
        return; // a note must not hide what is wrong
    m_kind = kind;
    m_place = place;
    m_words->setText(words);
    setAccessibleName(words);
    m_go->setVisible(place.line > 0);
    m_close->setVisible(kind != Kind::Problem);
    setVisible(true);
    update();
}

void NoticeBar::clear(Kind kind)
{
    if (m_kind == kind)
        setVisible(false);
}

QString NoticeBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

QPushButton* NoticeBar::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    m_row->insertWidget(m_row->indexOf(m_close), button);
    return button;
}

void NoticeBar::nameClosing(const QString& words)
{
    m_close->setAccessibleName(words);
    m_close->setToolTip(words);
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const diagram::Theme theme = themeOf(palette());
    const Hues hues = huesOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colour(hues.soft, theme));
    const QColor mark = colour(hues.mark, theme);
    painter.fillRect(QRect(0, 0, 4, height()), mark);
    const QPointF centre(20, height() / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(centre, 8, 8);
    painter.setPen(QPen(colour(Colour::OnStrong, theme), 2, Qt::SolidLine, Qt::RoundCap));
    if (m_kind == Kind::Note) {
        painter.drawPoint(centre + QPointF(0, -3.5));
        painter.drawLine(centre + QPointF(0, 0), centre + QPointF(0, 4));
    } else {
        painter.drawLine(centre + QPointF(0, -4), centre + QPointF(0, 0.5));
        painter.drawPoint(centre + QPointF(0, 4));
    }
}

} // namespace pigpen
