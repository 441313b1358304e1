#include "app/panels/plan/planning.h"

#include "core/design/file.h"

#include <QDir>
#include <QFileInfo>

namespace pigpen {

Planning::Planning(Document* document, QObject* parent) : QObject(parent), m_document(document)
{
    follow();
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
    Q_EMIT outdated();
}

void Planning::compareWith(Earlier earlier, const QString& name, const QString& shortId)
{
    m_earlier = earlier;
    m_name = name;
    m_shortId = shortId;
    m_design.reset();
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
    if (!m_isStale && !hasFileChanged())
        return;
    m_isStale = false;
    m_plan = {};
    m_remark.clear();
    m_caution.clear();
    make();
    Q_EMIT renewed();
}

void Planning::make()
{
    const auto& problem = m_document->problem();
    if (!m_document->snapshot()) {
        m_remark =
            problem ? tr("The text is no inventory, so there is nothing to plan: %1").arg(problem->describe(newFile()))
                    : tr("There is no design to plan for.");
        return;
    }
    if (!readEarlier())
        return;
    m_plan = plan::make(*m_design->snapshot()->topology, *m_document->topology());
    if (problem)
        m_caution = tr("The text has a problem at the moment: this is the plan of its last good state.");
    if (m_plan.isEmpty())
        m_remark = nothingDiffers();
}

/// Errors become the remark.
bool Planning::readEarlier()
{
    switch (m_earlier) {
    case Earlier::Saved:
        if (!m_document->path().isEmpty())
            return readFile();
        m_remark = tr("The design has no file yet, so there is nothing on disk to compare it with. Save it, or compare "
                      "it with another file.");
        return false;
    case Earlier::File:
        return readFile();
    case Earlier::Revision:
        return m_design || take(Design::fromText(m_text, m_document->path()));
    }
    Q_UNREACHABLE();
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
    return bytes ? *bytes != m_bytes : !m_bytes.isEmpty();
}

bool Planning::readFile()
{
    const QString name = fileName();
    const auto bytes = file::read(name);
    if (bytes && m_design && *bytes == m_bytes)
        return true;
    m_bytes = bytes.value_or(QByteArray());
    auto opened = Design::open(name);
    if (opened)
        return take(std::move(*opened));
    m_design.reset();
    m_remark = opened.error().describe(name);
    return false;
}

bool Planning::take(Design design)
{
    m_design.reset();
    if (const auto& problem = design.problem()) {
        m_remark = tr("What it is compared with is no inventory: %1").arg(problem->describe(earlierName()));
        return false;
    }
    m_design = std::move(design);
    return true;
}

QString Planning::nothingDiffers() const
{
    const bool isSaved = m_earlier == Earlier::Saved;
    if (m_design->text() == m_document->text())
        return isSaved ? tr("The design is what the file on disk holds: nothing to run.")
                       : tr("The design is what %1 holds: nothing to run.").arg(earlierName());
    return tr("No entity and no variable differs, only comments or how things are written: nothing to run.");
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
    return m_design ? m_design->text() : QByteArray();
}

} // namespace pigpen
