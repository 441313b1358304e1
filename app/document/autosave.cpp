#include "app/document/autosave.h"

#include "app/document/document.h"

#include <chrono>

namespace pigpen {

using namespace std::chrono_literals;

Autosave::Autosave(Document* document) : QObject(document), m_document(document)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(3s);
    connect(&m_quiet, &QTimer::timeout, this, &Autosave::save);
    connect(document, &Document::textChanged, this, &Autosave::follow);
    connect(document, &Document::positionsChanged, this, &Autosave::follow);
    connect(document, &Document::pathChanged, this, &Autosave::follow);
}

void Autosave::setOn(bool on)
{
    m_isOn = on;
    m_hasFailed = false;
    follow();
}

void Autosave::follow()
{
    if (m_isOn && !m_document->path().isEmpty())
        m_quiet.start();
    else
        m_quiet.stop();
}

void Autosave::save()
{
    if (!m_document->isModified() || m_document->problem())
        return;
    const auto saved = m_document->save();
    if (!saved && !m_hasFailed)
        Q_EMIT m_document->refused(saved.error());
    m_hasFailed = !saved;
}

} // namespace pigpen
