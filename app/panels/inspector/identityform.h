#pragma once

#include "app/document/document.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace pigpen {

/// The fields that make an entity what it is: of a cluster its name, of an instance its role, node and upstream, of a
/// node its address; what follows from them is shown beside. Made anew for each state of an entity.
class IdentityForm : public QWidget
{
    Q_OBJECT

public:
    /// None: the deployment.
    IdentityForm(Document* document, const EntityId& entity, QWidget* parent = nullptr);

private:
    void addDeployment();
    void addCluster(const Cluster& cluster);
    void addInstance(const Cluster& cluster, const Instance& instance);
    void addPostgresFields(const Cluster& cluster, const Instance& instance);
    void addNode(const Node& node);
    void addService(const Service& service);
    void addDatabase(const Database& database);
    void addRole(const Role& role);

    /// A line to edit; `apply` is called with the new text when it was changed.
    template<typename Apply>
    QLineEdit* addEdit(const QString& label, const QString& value, Apply apply);
    void addText(const QString& label, const QString& value, bool mono = false);
    QComboBox* roleBox(const EntityId& id, const Instance& instance);
    QComboBox* upstreamBox(const Cluster& cluster, const Instance& instance);

    Document* m_document;
    TopologyPtr m_topology; // which the form shows; verbs ask the document's
    QFormLayout* m_form;
};

} // namespace pigpen
