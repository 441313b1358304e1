#pragma once

#include "app/document/document.h"

#include <QToolButton>

namespace pigpen {

/// One line that tells what the checks found of an entity: the gravest, and how many there are. Not seen where nothing
/// was found. A click asks for all of them.
class ProblemLine : public QToolButton
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget* parent = nullptr);

    void show(const Document& document, const EntityId& entity);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_words;
};

} // namespace pigpen
