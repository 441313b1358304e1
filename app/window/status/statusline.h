#pragma once

#include "app/document/document.h"
#include "core/check/finding.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace pigpen {

class FindingButtons;
class ViewTabs;

/// The right end of the status bar: what is selected, how much there is of everything, the findings, the zoom.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Follows that design from now on.
    void show(Document* document, ViewTabs* views);

Q_SIGNALS:
    /// A click on the findings of a severity.
    void findingsChosen(pigpen::check::Severity severity);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSelection();
    void showIcons();
    void showCounts();
    void showZoom();
    QToolButton* addCount(const EntityId& kind, const QString& hint);
    void addZoom();

    QPointer<Document> m_document;
    QPointer<ViewTabs> m_views;
    QLabel* m_selected;
    QToolButton* m_nodes;
    QToolButton* m_clusters;
    QToolButton* m_instances;
    QList<std::pair<QToolButton*, EntityId>> m_icons; // of the counts: what each stands for
    FindingButtons* m_findings;
    QToolButton* m_zoom;
};

} // namespace pigpen
