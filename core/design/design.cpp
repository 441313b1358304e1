#include "core/design/design.h"

#include "core/design/file.h"

#include <QFileInfo>

namespace pigpen {

tl::expected<Design, Error> Design::open(const QString& path, const Progress& progress)
{
    auto text = file::read(path);
    if (!text)
        return tl::unexpected(std::move(text.error()));
    if (text->isEmpty())
        return tl::unexpected(Error{tr("the file is empty"), tr("start a new design from a template instead")});
    bool isCancelled = false;
    const Progress watched = [&](double done) { return !(isCancelled = isCancelled || !goesOn(progress, done)); };
    auto design = embedding::isSvg(*text) ? fromPicture(*text, watched) : ofFile(std::move(*text), path, watched);
    if (isCancelled)
        return tl::unexpected(Error{tr("opening was cancelled"), {}, {}});
    return design;
}

Design Design::ofFile(QByteArray text, const QString& path, const Progress& progress)
{
    Design design = fromText(std::move(text), path, progress);
    design.m_saved = design.m_text;
    design.m_layoutFile.read(path);
    design.m_sidecar = design.savedSidecar();
    return design;
}

Design Design::before(const Journal& journal)
{
    Design design = fromText(journal.saved, journal.path);
    design.m_saved = journal.saved;
    design.m_layoutFile.assume(journal.savedSidecar);
    design.m_sidecar = journal.savedSidecar;
    return design;
}

tl::expected<Design, Error> Design::read(QByteArray bytes)
{
    if (embedding::isSvg(bytes))
        return fromPicture(bytes);
    return fromText(std::move(bytes));
}

tl::expected<Design, Error> Design::fromPicture(const QByteArray& svg, const Progress& progress)
{
    return embedding::fromSvg(svg).map([&progress](embedding::Source source) {
        Design design = fromText(std::move(source.text), {}, progress);
        design.m_pictured = source.fileName;
        design.m_redacted = source.redacted;
        design.m_sidecar = std::move(source.sidecar);
        return design;
    });
}

QString Design::fileName() const
{
    return m_path.isEmpty() ? m_pictured : QFileInfo(m_path).fileName();
}

Design Design::fromText(QByteArray text, const QString& path)
{
    return fromText(std::move(text), path, {});
}

Design Design::fromText(QByteArray text, const QString& path, const Progress& progress)
{
    Design design;
    design.m_path = path;
    design.m_text = std::move(text);
    design.derive(yaml::Tree::parse(design.m_text), progress);
    return design;
}

tl::expected<void, Error> Design::apply(const edit::Edit& edit)
{
    const bool isKnown = edit.outcome.inventory && m_tree && edit.outcome.from.lock() == m_tree;
    if (!isKnown || edit.isEmpty())
        return apply(edit.splices);
    remember(edit.splices);
    derive(edit.outcome.inventory);
    return {};
}

tl::expected<void, Error> Design::apply(const yaml::Splices& splices)
{
    if (splices.empty())
        return {}; // only presentation changes: the snapshot stays
    const std::optional<Back> back = m_back;
    remember(splices);
    if (back && splices == back->splices) {
        derive(back->inventory);
        return {};
    }
    auto tree = m_tree ? yaml::Tree::spliced(m_tree, splices) : tl::unexpected(Error());
    if (!tree) { // then the text changes without one, where it can
        auto text = changed(m_text, splices);
        if (!text) {
            m_back = back;
            return tl::unexpected(std::move(text.error()));
        }
        m_text = std::move(*text);
        tree = m_tree ? tree : parsedAgain();
    }
    derive(tree);
    return {};
}

/// Before they are applied.
void Design::remember(const yaml::Splices& splices)
{
    m_back.reset();
    if (m_tree && m_snapshot && m_snapshot->tree == m_tree)
        m_back = Back{yaml::inverse(splices), m_snapshot->inventory};
}

/// Text that could not be read differs from the last that could in one place mostly: only that is read.
tl::expected<yaml::TreePtr, Error> Design::parsedAgain() const
{
    if (!m_snapshot)
        return yaml::Tree::parse(m_text);
    const yaml::TreePtr& last = m_snapshot->tree;
    return yaml::Tree::spliced(last, {yaml::difference(last->text(), m_text)});
}

tl::expected<QByteArray, Error> Design::changed(QByteArray text, const yaml::Splices& splices)
{
    for (const yaml::Splice& splice : splices) {
        if (!yaml::fits(splice, text))
            return tl::unexpected(
                Error{tr("this change belongs to another state of the text"), tr("nothing was changed; try again")});
        yaml::apply(splice, text);
    }
    return text;
}

void Design::derive(const tl::expected<yaml::TreePtr, Error>& tree, const Progress& progress)
{
    m_tree = tree ? *tree : nullptr;
    m_text = m_tree ? m_tree->text() : m_text; // one copy of it is enough
    take(tree.and_then(
        [&](const yaml::TreePtr& parsed) { return Snapshot::derive(parsed, m_snapshot, m_opened, progress); }));
}

void Design::derive(const InventoryPtr& inventory)
{
    m_tree = inventory->tree();
    m_text = m_tree->text();
    take(Snapshot::derive(inventory, m_snapshot, m_opened));
}

void Design::take(tl::expected<SnapshotPtr, Error> snapshot)
{
    if (!snapshot) {
        m_problem = std::move(snapshot.error());
        return;
    }
    m_problem.reset();
    m_snapshot = std::move(*snapshot);
    m_used.note(*m_snapshot->topology);
    if (!m_opened)
        m_opened = m_snapshot->topology;
}

Design::Outside Design::outside() const
{
    if (m_path.isEmpty())
        return {};
    Outside outside{{}, m_layoutFile.outside(m_path)};
    if (auto text = file::read(m_path); text && *text != m_saved && *text != m_text)
        outside.text = std::move(*text);
    return outside;
}

void Design::acknowledge(const Outside& outside)
{
    m_saved = outside.text.value_or(m_saved);
    if (outside.layout)
        m_layoutFile.take(*outside.layout);
}

tl::expected<void, Error> Design::save()
{
    if (outside().text)
        return tl::unexpected(
            Error{tr("another program changed the file"), tr("take in its changes first, or save elsewhere")});
    const bool isWritten = m_text == m_saved && QFileInfo::exists(m_path);
    return (isWritten ? tl::expected<void, Error>() : saveText(m_path)).and_then([this] {
        return m_layoutFile.update(m_path, m_sidecar);
    });
}

tl::expected<void, Error> Design::saveAs(const QString& path)
{
    return saveText(path).and_then([this] { return m_layoutFile.replace(m_path, m_sidecar); });
}

tl::expected<void, Error> Design::saveText(const QString& path)
{
    return file::write(path, m_text).map([&] {
        m_path = path;
        m_saved = m_text;
    });
}

} // namespace pigpen
