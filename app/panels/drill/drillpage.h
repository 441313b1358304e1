#pragma once

#include "app/document/document.h"
#include "app/panels/drill/outcome.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSplitter;
class QTreeView;

namespace pigpen {

class DownModel;
class OutcomeModel;

/// At the left what is down, to be chosen by node or by zone; at the right what became of the rest.
class DrillPage : public QWidget
{
    Q_OBJECT

public:
    explicit DrillPage(Document* document, QWidget* parent = nullptr);

    DownModel& nodes() { return *m_nodes; }
    OutcomeModel& outcome() { return *m_outcome; }
    void tell(const Outcome& outcome);

Q_SIGNALS:
    /// The user wants to see it.
    void activated(const pigpen::EntityId& entity);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeChoice();
    void makeOutcome();
    void showNodes();
    void showDown();
    void spanWholeRows();
    void fitColumns();

    Document* m_document;
    DownModel* m_nodes;
    OutcomeModel* m_outcome;
    QLineEdit* m_words;
    QPushButton* m_allUp;
    QTreeView* m_tree;
    QTreeView* m_list;
    QSplitter* m_sides;
};

} // namespace pigpen
