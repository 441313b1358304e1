#pragma once

#include "app/document/document.h"
#include "app/panels/inspector/subject.h"
#include "app/panels/later.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace pigpen {

class ItemSection;
class ProblemLine;
class Section;
class VariablePanel;
struct ItemTable;

/// The selected: what they are, the fields that make their identity, their variables, and of a cluster its users,
/// databases, services and rules as tables. With nothing selected, the deployment. Every change is a verb. The focus
/// goes to the first field.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(Document* document, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to see that place of the text.
    void placeActivated(pigpen::Place place);
    /// Somebody wants to see what the checks found of it.
    void problemsRequested(const pigpen::EntityId& entity);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeHeader(QVBoxLayout* column);
    void makeSections(QVBoxLayout* column);
    QWidget* makeItems(const ItemTable& table);
    void follow();
    void refresh();
    void showHeader(const QList<EntityId>& entities);
    void showFields(const QList<EntityId>& entities);
    void chainFields();
    void showTables(const QList<EntityId>& entities);

    Document* m_document;
    QScrollArea* m_area;
    QWidget* m_page;
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_kind;
    ProblemLine* m_problems;
    QWidget* m_fields;
    VariablePanel* m_variables;
    Section* m_variableSection;
    std::vector<std::pair<Section*, Later<ItemSection>*>> m_tables;
    bool m_isStale = false; // what is shown; nobody sees it
};

} // namespace pigpen
