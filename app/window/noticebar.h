#pragma once

#include "core/yaml/error.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace pigpen {

/// A strip above the canvas that tells what is wrong or what happened, instead of a dialog. One notice at a time.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Note, Refusal, Problem };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// A place makes the strip offer to go there.
    void show(Kind kind, const QString& words, Place place = {});
    /// Takes a notice of that kind away.
    void clear(Kind kind);
    QString words() const;
    /// Something to do about what it tells.
    QPushButton* addButton(const QString& text);
    /// What its button to close it is called.
    void nameClosing(const QString& words);

Q_SIGNALS:
    void placeRequested(pigpen::Place place);
    /// By its user.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Note;
    Place m_place;
    QHBoxLayout* m_row;
    QLabel* m_words;
    QToolButton* m_go;
    QToolButton* m_close;
};

} // namespace pigpen
