#include "app/panels/inspector/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace pigpen {

Section::Section(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_title(title), m_heading(new QToolButton(this)), m_content(content)
{
    m_heading->setObjectName(QStringLiteral("sectionHeading"));
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    QFont font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_content->setParent(this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_content);
    connect(m_heading, &QToolButton::clicked, this, [this](bool open) {
        m_isChosen = true;
        setOpen(open);
    });
    setOpen(true);
}

QWidget* Section::heading() const
{
    return m_heading;
}

void Section::setCount(qsizetype count)
{
    m_heading->setText(count > 0 ? QStringLiteral("%1  %2").arg(m_title).arg(count) : m_title);
}

void Section::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

void Section::proposeOpen(bool open)
{
    if (!m_isChosen)
        setOpen(open);
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}

} // namespace pigpen
