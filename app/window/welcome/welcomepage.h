#pragma once

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace pigpen {

class Gallery;
class RecentList;

/// Where one begins: an empty design, a file, one of the last files, or a template from a gallery.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void templateChosen(const QString& name);
    void emptyChosen();
    void openRequested();
    void fileChosen(const QString& path);
    /// Off the list of recent files.
    void fileRemoved(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeStart();
    QWidget* makeGallery();
    QPushButton* makeButton(const QString& text, const QString& hint);
    void showIcons();

    QLabel* m_logo = nullptr;
    QPushButton* m_empty = nullptr;
    QPushButton* m_open = nullptr;
    RecentList* m_recent = nullptr;
    QLabel* m_nothingRecent = nullptr;
    QBoxLayout* m_columns;
};

} // namespace pigpen
