#include "app/window/progresscard.h"

#include "app/window/overlay.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace pigpen {

namespace {

constexpr int distance = 12; // of the card from the lower edge
constexpr int widest = 520;  // without its shadow
constexpr int steps = 100;

class Row : public QWidget
{
public:
    using QWidget::QWidget;

    QString words; // the label may have less room
};

} // namespace

ProgressCard::ProgressCard(QWidget* around) : QFrame(around), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("progress"));
    m_rows->setContentsMargins(cardMargins());
    m_rows->setSpacing(0);
    around->installEventFilter(this);
    hide();
}

QStringList ProgressCard::words() const
{
    QStringList all;
    for (const QObject* child : children())
        if (const auto* row = dynamic_cast<const Row*>(child))
            all << row->words;
    return all;
}

void ProgressCard::follow(Background* work, const QString& words)
{
    using namespace std::chrono_literals;
    auto* soon = new QTimer(work); // what has ended by then would only flicker
    soon->setSingleShot(true);
    connect(work, &Background::ended, soon, &QObject::deleteLater);
    connect(work, &Background::ended, soon, &QTimer::stop);
    connect(soon, &QTimer::timeout, this, [this, work, words] {
        m_rows->addWidget(makeRow(work, words));
        place();
    });
    soon->start(150ms);
}

QWidget* ProgressCard::makeRow(Background* work, const QString& words)
{
    auto* row = new Row;
    row->words = words;
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setRange(0, steps);
    bar->setAccessibleName(words);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel: %1").arg(words));
    cancel->setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(bar);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(18, 12, 14, 12);
    line->setSpacing(18);
    line->addLayout(column, 1);
    line->addWidget(cancel, 0, Qt::AlignVCenter);
    connect(cancel, &QPushButton::clicked, work, &Background::cancel);
    connect(work, &Background::progressed, bar, [bar](double done) { bar->setValue(int(done * steps)); });
    const auto end = [this, row] {
        delete row;
        place();
    };
    connect(work, &Background::ended, row, end, Qt::QueuedConnection); // it may be its button that ends it
    connect(work, &QObject::destroyed, row, end, Qt::QueuedConnection);
    return row;
}

/// In the middle of the lower edge.
void ProgressCard::place()
{
    setVisible(!words().isEmpty());
    if (isHidden())
        return;
    const QMargins shadow = cardMargins();
    const int width = std::min(parentWidget()->width(), widest + shadow.left() + shadow.right());
    resize(width, sizeHint().height());
    move((parentWidget()->width() - width) / 2, parentWidget()->height() - height() - distance);
    raise();
}

bool ProgressCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void ProgressCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCard(painter, rect().marginsRemoved(cardMargins()), palette());
}

} // namespace pigpen
