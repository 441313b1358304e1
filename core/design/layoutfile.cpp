#include "core/design/layoutfile.h"

#include "core/design/file.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace pigpen {

namespace {

QByteArray digestOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

void LayoutFile::read(const QString& inventory)
{
    const QString path = Sidecar::pathFor(inventory);
    if (!QFileInfo::exists(path))
        return;
    if (const auto content = file::read(path))
        take(*content);
    else
        m_problem = content.error();
}

void LayoutFile::take(const QByteArray& content)
{
    m_digest = digestOf(content);
    m_problem.reset();
    if (auto sidecar = Sidecar::fromJson(content))
        m_saved = std::move(*sidecar);
    else
        m_problem = std::move(sidecar.error());
}

void LayoutFile::assume(const Sidecar& saved)
{
    m_saved = saved;
    m_digest.clear();
    m_problem.reset();
}

std::optional<QByteArray> LayoutFile::outside(const QString& inventory) const
{
    auto content = file::read(Sidecar::pathFor(inventory));
    const bool isOther = content && digestOf(*content) != m_digest;
    return isOther ? std::optional(std::move(*content)) : std::nullopt;
}

tl::expected<void, Error> LayoutFile::update(const QString& inventory, const Sidecar& sidecar)
{
    const bool isThere = QFileInfo::exists(Sidecar::pathFor(inventory));
    if (isThere ? sidecar == m_saved : sidecar.isEmpty()) {
        m_saved = sidecar;
        return {};
    }
    const QString name = QFileInfo(Sidecar::pathFor(inventory)).fileName();
    if (isThere && m_problem)
        return tl::unexpected(Error{tr("the layout is not saved, as %1 can't be read: %2").arg(name, m_problem->what),
                                    m_problem->remedy});
    if (outside(inventory))
        return tl::unexpected(Error{tr("the layout is not saved, as another program changed %1").arg(name),
                                    tr("take in its changes first, or save elsewhere")});
    return replace(inventory, sidecar);
}

tl::expected<void, Error> LayoutFile::replace(const QString& inventory, const Sidecar& sidecar)
{
    const QString path = Sidecar::pathFor(inventory);
    const QByteArray content = sidecar.toJson();
    if (!sidecar.isEmpty() || QFileInfo::exists(path)) {
        if (auto written = file::write(path, content); !written)
            return written;
        m_digest = digestOf(content);
    }
    m_saved = sidecar;
    m_problem.reset();
    return {};
}

} // namespace pigpen
