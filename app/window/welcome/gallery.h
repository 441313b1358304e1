#pragma once

#include <QWidget>

namespace pigpen {

class TemplateCard;

/// The built-in templates as cards, as many beside each other as there is room. Arrow keys move among them.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget* parent = nullptr);

    /// How wide it is with the most cards beside each other, at their widest.
    static int widest();

Q_SIGNALS:
    void chosen(const QString& templateName);
    void pointedAt(QWidget* card);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int columns() const;
    void layOut();

    QList<TemplateCard*> m_cards;
};

} // namespace pigpen
