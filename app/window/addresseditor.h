#pragma once

#include "app/canvas/cargo.h"
#include "app/document/document.h"
#include "app/window/overlay.h"

class QLabel;
class QLineEdit;

namespace pigpen {

/// A card to type the addresses of many new nodes into: ranges, subnets, lists. It tells at each letter how many they
/// are and which can't be; Enter places them, on the target cluster where there is one.
class AddressEditor : public Overlay
{
    Q_OBJECT

public:
    AddressEditor(Document* document, const EntityId& target, QWidget* window);

    /// In the upper middle of that part of the window.
    void open(const QRect& room);

Q_SIGNALS:
    void entered(const pigpen::Cargo& cargo);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void validate();
    void tell(const QString& words, bool wrong);
    void tellAddresses(const QStringList& addresses);
    std::vector<Error> unusable(const QStringList& addresses) const;
    void enter();

    Document* m_document;
    ClusterPtr m_cluster; // that they join; null where they become plain nodes
    QLineEdit* m_line;
    QLabel* m_words;
    QStringList m_usable; // what is typed, where all of it can be
};

} // namespace pigpen
