#pragma once

#include "app/window/welcome/templatepicture.h"

#include <QAbstractButton>

namespace pigpen {

/// One template of the gallery: its picture, what it is called, what it is, and how large.
class TemplateCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TemplateCard(const QString& name, QWidget* parent = nullptr);

    const QString& name() const { return m_name; }
    /// How high it must be, that wide, to tell everything.
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintFrame(QPainter& painter);
    void paintPicture(QPainter& painter);
    void paintWords(QPainter& painter);
    QString counts();
    int summaryHeight(int width) const;

    QString m_name;
    QString m_summary;
    TemplatePicture m_picture;
};

} // namespace pigpen
