#include "app/panels/plan/planning.h"

#include "core/design/file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace pigpen {

Planning::Planning(Document* document, QObject* parent) : QObject(parent), m_document(document)
{
    follow();
}

Planning::~Planning()
{
    letGo(std::make_shared<MadePlan>(std::move(m_made)));
}

/// Saving changes what the file holds, and no snapshot.
void Planning::follow()
{
    connect(m_document, &Document::snapshotChanged, this, &Planning::expire);
    connect(m_document, &Document::problemChanged, this, &Planning::expire);
    connect(m_document, &Document::modifiedChanged, this, &Planning::expire);
    connect(m_document, &Document::pathChanged, this, &Planning::expire);
    connect(m_document, &Document::replaced, this, &Planning::compareWithSaved);
}

void Planning::expire()
{
    m_isStale = true;
    m_background.cancel(); // it would be of the past
    Q_EMIT outdated();
}

void Planning::compareWith(Earlier earlier, const QString& name, const QString& shortId)
{
    m_earlier = earlier;
    m_name = name;
    m_shortId = shortId;
    m_made.earlier.reset();
    expire();
}

void Planning::compareWithSaved()
{
    compareWith(Earlier::Saved, {}, {});
}

void Planning::compareWithFile(const QString& path)
{
    compareWith(Earlier::File, QFileInfo(path).absoluteFilePath(), {});
}

void Planning::compareWithRevision(const QString& revision, const QString& shortId, const QByteArray& text)
{
    m_text = text;
    compareWith(Earlier::Revision, revision, shortId);
}

void Planning::renew()
{
    if (m_background.isRunning() || (!m_isStale && !hasFileChanged()))
        return;
    m_isStale = true;
    if (!takesLong()) {
        take(making().make());
        return;
    }
    m_background.start([this, making = making()](const Progress&) mutable -> Background::Finish {
        const auto made = std::make_shared<MadePlan>(making.make());
        return [this, made] { letGo(std::make_shared<MadePlan>(take(std::move(*made)))); };
    });
}

PlanMaking Planning::making() const
{
    return {m_document->design(), newFile(), {m_earlier, earlierName(), fileName(), m_text}, m_made};
}

bool Planning::takesLong() const
{
    return isLong(std::max({m_document->text().size(), m_text.size(), qsizetype(QFileInfo(fileName()).size())}));
}

/// Hands out the one before.
MadePlan Planning::take(MadePlan made)
{
    std::swap(m_made, made);
    m_isStale = false;
    Q_EMIT renewed();
    return made;
}

/// The file that it is compared with; empty where it is none.
QString Planning::fileName() const
{
    switch (m_earlier) {
    case Earlier::Saved:
        return m_document->path();
    case Earlier::File:
        return m_name;
    case Earlier::Revision:
        break;
    }
    return {};
}

/// By what it holds: another program may have written it.
bool Planning::hasFileChanged() const
{
    const QString name = fileName();
    if (name.isEmpty())
        return false;
    const auto bytes = file::read(name);
    return bytes ? *bytes != m_made.bytes : !m_made.bytes.isEmpty();
}

QString Planning::earlierName() const
{
    switch (m_earlier) {
    case Earlier::Saved:
        return tr("The file on disk");
    case Earlier::File:
        return QFileInfo(m_name).fileName();
    case Earlier::Revision:
        return m_shortId.startsWith(m_name) || m_name.startsWith(m_shortId)
                   ? m_shortId
                   : QStringLiteral("%1 (%2)").arg(m_name, m_shortId);
    }
    Q_UNREACHABLE();
}

QString Planning::newFile() const
{
    return m_document->path().isEmpty() ? QStringLiteral("pigsty.yml") : QFileInfo(m_document->path()).fileName();
}

/// What no file holds once the design is saved has the name of one that people are to make.
QString Planning::oldFile() const
{
    switch (m_earlier) {
    case Earlier::Saved:
        return suffixed(QStringLiteral("old"));
    case Earlier::File:
        return m_document->path().isEmpty() ? m_name : QFileInfo(m_document->path()).dir().relativeFilePath(m_name);
    case Earlier::Revision:
        return suffixed(m_shortId);
    }
    Q_UNREACHABLE();
}

QString Planning::suffixed(const QString& suffix) const
{
    const QFileInfo file(newFile());
    const QString end = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return QStringLiteral("%1-%2%3").arg(file.completeBaseName(), suffix, end);
}

QByteArray Planning::earlierText() const
{
    return m_made.earlier ? m_made.earlier->text() : QByteArray();
}

} // namespace pigpen
