#pragma once

#include "core/design/embedding.h"
#include "core/design/journal.h"
#include "core/design/layoutfile.h"
#include "core/design/snapshot.h"
#include "core/edit/edit.h"

#include <optional>

namespace pigpen {

/// The open design: the text, the latest snapshot of it, the sidecar. It applies edits and saves; it never writes on
/// opening. A text that can't be read as an inventory is kept as text with the reason, and the last good snapshot
/// stays.
class Design
{
    Q_DECLARE_TR_FUNCTIONS(Design)

public:
    /// An inventory, or a picture that holds one (see embedding). Errors: the file can't be read (missing, a folder, no
    /// permission, empty), or is a picture without an inventory; or it was cancelled.
    static tl::expected<Design, Error> open(const QString& path, const Progress& progress = {});
    /// The same of bytes that come from no file: standard input.
    static tl::expected<Design, Error> read(QByteArray bytes);
    /// A design that is not saved yet; a path only names it.
    static Design fromText(QByteArray text, const QString& path = {});
    /// As its file was before what the journal keeps was done.
    static Design before(const Journal& journal);

    /// Empty where there is no file yet, as for a design that comes from a picture: saving must not replace that.
    const QString& path() const { return m_path; }
    /// Without its folder, as pictures and people name it; empty for a new design.
    QString fileName() const;
    /// Whether it comes from a picture that was made without the inventory's secrets.
    bool isRedacted() const { return m_redacted; }
    const QByteArray& text() const { return m_text; }
    /// The latest good snapshot; null while there never was one.
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// The first good snapshot's, for the rules that compare with what was opened; null while there never was one.
    const TopologyPtr& opened() const { return m_opened; }
    /// Why the present text gives no snapshot; none while it does.
    const std::optional<Error>& problem() const { return m_problem; }
    const edit::UsedNumbers& usedNumbers() const { return m_used; }
    /// For undo: what an edit that is taken back used was never used.
    void restoreUsedNumbers(const edit::UsedNumbers& used) { m_used = used; }

    /// Applies splices that a verb, the source pane or undo gives. Errors: they don't fit the text; nothing changes. A
    /// text that no longer gives a snapshot is no error here: see problem().
    tl::expected<void, Error> apply(const yaml::Splices& splices);
    /// The same of a verb's, which mostly knows what comes of it.
    tl::expected<void, Error> apply(const edit::Edit& edit);

    /// Writes the text (atomically) and the sidecar where there is one to write. Errors: it can't be written, or
    /// another program changed the file meanwhile: see outside().
    tl::expected<void, Error> save();
    /// Replaces what is there.
    tl::expected<void, Error> saveAs(const QString& path);
    /// What the files hold since another program changed them: not what they held when they were read or written last;
    /// and the inventory, not what the design holds either. By the content: a file that was only touched is the same.
    struct Outside
    {
        std::optional<QByteArray> text;
        std::optional<QByteArray> layout;

        bool isNothing() const { return !text && !layout; }
        bool operator==(const Outside&) const = default;
    };
    Outside outside() const;
    /// From now on that counts as what the files hold.
    void acknowledge(const Outside& outside);
    /// What the file held when it was read or written last; empty where there is no file yet.
    const QByteArray& savedText() const { return m_saved; }
    bool isModified() const { return m_text != m_saved || m_sidecar != m_layoutFile.saved(); }

    Sidecar& sidecar() { return m_sidecar; }
    const Sidecar& sidecar() const { return m_sidecar; }
    /// Why the layout file beside the inventory was not read; none where it was or where there is none.
    const std::optional<Error>& sidecarProblem() const { return m_layoutFile.problem(); }
    /// What that file held when it was read or written last.
    const Sidecar& savedSidecar() const { return m_layoutFile.saved(); }

private:
    Design() = default;
    static tl::expected<Design, Error> fromPicture(const QByteArray& svg, const Progress& progress = {});
    static Design fromText(QByteArray text, const QString& path, const Progress& progress);
    static Design ofFile(QByteArray text, const QString& path, const Progress& progress);
    static tl::expected<QByteArray, Error> changed(QByteArray text, const yaml::Splices& splices);
    tl::expected<yaml::TreePtr, Error> parsedAgain() const;
    void derive(const tl::expected<yaml::TreePtr, Error>& tree, const Progress& progress = {});
    void derive(const InventoryPtr& inventory);
    void take(tl::expected<SnapshotPtr, Error> snapshot);
    void remember(const yaml::Splices& splices);
    tl::expected<void, Error> saveText(const QString& path);

    QString m_path;
    QString m_pictured; // the inventory's name, in the picture that it comes from
    bool m_redacted = false;
    QByteArray m_text;
    QByteArray m_saved;
    SnapshotPtr m_snapshot;
    TopologyPtr m_opened; // the first one, for the checks
    yaml::TreePtr m_tree; // of the present text; null where it does not parse
    /// What leads back to the state before, which was read already.
    struct Back
    {
        yaml::Splices splices;
        InventoryPtr inventory;
    };
    std::optional<Back> m_back;
    std::optional<Error> m_problem;
    edit::UsedNumbers m_used;
    Sidecar m_sidecar;
    LayoutFile m_layoutFile;
};

} // namespace pigpen
