#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace pigpen {

/// The user guide beside the window: its chapters at the left, what is searched for in all of them.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget* parent = nullptr);

    /// Shows a chapter, at a heading where one is named.
    void openAt(const QString& chapter, const QString& anchor = {});
    QString chapter() const { return m_chapter; }
    QString text() const;

private:
    QWidget* makeContents();
    void show(const QString& chapter);
    void goTo(const QString& anchor);
    void follow(const QUrl& link);
    void search();
    void findNext();

    QLineEdit* m_search;
    QListWidget* m_contents;
    QTextBrowser* m_browser;
    QString m_chapter;
};

} // namespace pigpen
