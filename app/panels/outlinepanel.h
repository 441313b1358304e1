#pragma once

#include "app/document/document.h"

#include <QTreeView>

namespace pigpen {

class OutlineModel;

/// All entities as a tree, readable by a screen reader; its selection is the document's.
class OutlinePanel : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlinePanel(Document* document, QWidget* parent = nullptr);

private:
    void showSnapshot();
    void followSelection();
    void tellSelection();
    QStringList expanded() const;

    Document* m_document;
    OutlineModel* m_model;
    bool m_updating = false;
};

} // namespace pigpen
