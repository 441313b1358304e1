#pragma once

#include "core/yaml/error.h"

#include <QObject>
#include <QTimer>

#include <future>
#include <tl/expected.hpp>

namespace pigpen {

class Document;
class Recovery;

/// Keeps what is not saved of a document in a journal, within two seconds of each change; takes the journal away when
/// there is nothing to save any more, or when the document is closed. It writes in a thread of its own.
class Journalling : public QObject
{
    Q_OBJECT

public:
    Journalling(Document* document, Recovery& recovery);
    ~Journalling() override;

    /// The document holds what was kept in that file, and goes on with it.
    void resume(const QString& file);

Q_SIGNALS:
    /// Nothing can be kept. Told once, until it goes well again.
    void failed(const pigpen::Error& error);

private:
    void follow();
    void write();
    void finish();
    void forget();

    Document* m_document;
    Recovery& m_recovery;
    QTimer m_due;
    QString m_file; // empty: there is none
    std::future<tl::expected<void, Error>> m_writing;
    bool m_hasFailed = false;
};

} // namespace pigpen
