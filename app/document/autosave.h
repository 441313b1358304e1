#pragma once

#include <QObject>
#include <QTimer>

namespace pigpen {

class Document;

/// Saves a document that has a file, some seconds after its last change, where the user wants that. A text that is no
/// inventory at the moment waits until it is one again; what can't be saved is told like any refusal, once.
class Autosave : public QObject
{
    Q_OBJECT

public:
    explicit Autosave(Document* document);

    void setOn(bool on);

private:
    void follow();
    void save();

    Document* m_document;
    QTimer m_quiet;
    bool m_isOn = false;
    bool m_hasFailed = false;
};

} // namespace pigpen
