#pragma once

#include "core/check/finding.h"

#include <QWidget>

namespace pigpen {

class SourceEditor;

/// Left of the text: line numbers, and a mark a line with findings, in a colour and a shape for the worst of them.
class LineMargin : public QWidget
{
    Q_OBJECT

public:
    explicit LineMargin(SourceEditor* editor);

    int neededWidth() const;

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString wordsAt(int y) const;
    /// The gravest finding of that line; null where it has none.
    const check::Finding* findingAt(int y) const;

    SourceEditor* m_editor;
};

} // namespace pigpen
