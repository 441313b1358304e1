#pragma once

#include <QWidget>

class QToolButton;

namespace pigpen {

/// A part of a panel under a heading that opens and closes it.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString& title, QWidget* content, QWidget* parent = nullptr);

    QWidget* content() const { return m_content; }
    /// What the heading says behind its title: how many there are.
    void setCount(qsizetype count);
    /// What opens and closes it, for the order of Tab.
    QWidget* heading() const;
    void setOpen(bool open);
    /// The same where nobody has opened or closed it by hand.
    void proposeOpen(bool open);
    bool isOpen() const;

private:
    QString m_title;
    QToolButton* m_heading;
    QWidget* m_content;
    bool m_isChosen = false; // by hand
};

} // namespace pigpen
