#pragma once

#include "app/window/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pigpen {

class ExportForm;

/// The preferences, on one page; they can be written to a file and read from one. What can't be is told beside the
/// field.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences& preferences, QWidget* parent = nullptr);

    Preferences preferences() const;

private:
    QWidget* makeProgram();
    QWidget* makeDesigns();
    QWidget* makeExports();
    QWidget* makeButtons();
    void show(const Preferences& preferences);
    void check();
    void exportToFile();
    void importFromFile();
    void tell(const QString& words);

    QComboBox* m_theme;
    QComboBox* m_language;
    QLineEdit* m_subnet;
    QLineEdit* m_prefix;
    QCheckBox* m_autosave;
    QWidget* m_exports; // where the form stands
    ExportForm* m_export = nullptr;
    QLabel* m_remark;
    QPushButton* m_accept = nullptr;
};

} // namespace pigpen
