#pragma once

#include <QDialog>

class QTextBrowser;

namespace pigpen {

/// A page of resources/help, to be read beside the window.
class HelpPage : public QDialog
{
    Q_OBJECT

public:
    /// `name`: of the file, "drill" for help/drill.md.
    explicit HelpPage(const QString& name, QWidget* parent = nullptr);

    QString text() const;

private:
    QTextBrowser* m_browser;
};

} // namespace pigpen
