#pragma once

#include "core/design/design.h"
#include "core/publish/exportrequest.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace pigpen {

class ExportForm;
class ExportPreview;
class HelpCard;

/// What to export and how: the choices at the left, what comes of them at the right. Accepted means: export that.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the request's choices. `selected`: the clusters that may be exported alone. The design has a
    /// snapshot, and stays.
    ExportDialog(const Design& design, const ExportRequest& request, const QStringList& selected,
                 QWidget* parent = nullptr);

    ExportRequest request() const;
    /// Says below the preview why it can't be done like that.
    void tell(const Error& error);

private:
    QWidget* makeChoices();
    QWidget* makeSight();
    void showChoices();
    void draw(const ExportRequest& request);
    std::optional<Error> problemOf(const ExportRequest& request) const;
    QString sizeOf(const ExportRequest& request) const;

    const Design& m_design;
    std::optional<ExportRequest> m_drawn; // what the preview's drawing was made for
    QSizeF m_size;                        // of the drawing, in pixels at 100 %
    ExportForm* m_form;
    ExportPreview* m_preview;
    QLabel* m_caption;
    QLabel* m_problem;
    QPushButton* m_export = nullptr;
    HelpCard* m_help;
};

} // namespace pigpen
