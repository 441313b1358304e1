#pragma once

#include "app/document/document.h"
#include "core/drill/weakpoints.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace pigpen {

class RowModel;
class RowView;
class WeakPointSearch;

/// Every node, and every two nodes, whose loss stops something, the worst first. It looks for them while it is seen; a
/// click on one takes it down.
class WeakPointsPage : public QWidget
{
    Q_OBJECT

public:
    explicit WeakPointsPage(Document* document, QWidget* parent = nullptr);

    RowModel& model() { return *m_model; }
    RowView& view() { return *m_view; }
    WeakPointSearch& search() { return *m_search; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void forget();
    void start();
    void stop();
    void list(const drill::WeakPoints& points);
    void showStatus(const QString& words);
    void load(const QModelIndex& index);

    Document* m_document;
    WeakPointSearch* m_search;
    RowModel* m_model;
    RowView* m_view;
    QLineEdit* m_words;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_button;            // stops, or begins again
    QTimer m_soon;                    // while one types there is no rest to search in
    TopologyPtr m_searched;           // what the rows are of; null where there are none
    std::vector<QStringList> m_nodes; // of the rows
};

} // namespace pigpen
