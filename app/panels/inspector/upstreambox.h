#pragma once

#include "core/topology/topology.h"

#include <QComboBox>

namespace pigpen {

/// From which instance another one replicates. The candidates may be thousands: they are looked up when somebody is
/// about to choose.
class UpstreamBox : public QComboBox
{
    Q_OBJECT

public:
    UpstreamBox(TopologyPtr topology, const Cluster& cluster, const Instance& instance, QWidget* parent);

    void showPopup() override;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fill();

    TopologyPtr m_topology;
    QString m_cluster;
    QString m_instance;
    bool m_isPrimary;
    bool m_isFilled = false;
};

} // namespace pigpen
