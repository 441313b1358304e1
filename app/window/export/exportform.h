#pragma once

#include "core/publish/exportrequest.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace pigpen {

/// The choices of an export: only those that the chosen format has are shown.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    /// `selected`: the clusters that may be exported alone.
    ExportForm(const ExportRequest& request, const QStringList& selected, QWidget* parent = nullptr);
    /// The same for any export: what is exported is not asked.
    explicit ExportForm(const ExportRequest& request, QWidget* parent = nullptr);

    ExportRequest request() const;

Q_SIGNALS:
    void changed();

private:
    void makeFormat();
    void makeDiagram();
    void makeLooks();
    void addRow(const QString& label, QWidget* field, const QString& name);
    void setThemes();
    void showRows();

    ExportRequest m_request; // what was asked for at first; what no field changes stays
    QStringList m_selected;
    bool m_asksWhat = true;
    QFormLayout* m_rows;
    QComboBox* m_format;
    QLabel* m_purpose;
    QComboBox* m_kind;
    QComboBox* m_clusters;
    QComboBox* m_theme;
    QDoubleSpinBox* m_scale;
    QComboBox* m_paper;
    QComboBox* m_embed;
    QLabel* m_secrets;
    QLineEdit* m_links;
};

} // namespace pigpen
