#pragma once

#include "app/document/selection.h"
#include "core/design/design.h"
#include "core/design/merging.h"
#include "core/edit/verbs.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace pigpen {

class Drill;

/// The open file as the window sees it: a design, one undo stack over its text and its positions, and the selection
/// that all views share. Views ask it for the snapshot and hand it what verbs return; they never change the design
/// themselves.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    /// Replaces the design by that file's. Errors: as Design::open; the document stays as it was.
    tl::expected<void, Error> open(const QString& path);
    /// The same, of a design that was opened elsewhere.
    void replace(Design design);
    /// Replaces the design by a new one that has no file yet; without a text, by an inventory with nothing in it.
    void create(const QByteArray& text = {});
    /// Replaces the design by one that was not saved: what the journal keeps is a step that can be undone.
    void recover(const Journal& journal);
    /// Asked where both this design and another program changed the same places: of which theirs is taken; none where
    /// nobody wants to choose.
    using Choose = std::function<std::optional<std::vector<bool>>(const std::vector<merging::Conflict>&)>;
    /// What another program changed in the file meanwhile is taken in first.
    tl::expected<void, Error> save(const Choose& choose = {});
    /// Takes in what another program changed in the file and in its layout, as a step that can be undone; where nothing
    /// was done here, the files' state is shown, and nothing needs to be saved. What both moved stands where it was put
    /// here. Errors: both changed the same place of the text, with the lines, and nobody chose; all stays as it is.
    tl::expected<void, Error> takeOutside(const Choose& choose = {});
    tl::expected<void, Error> saveAs(const QString& path);

    const QString& path() const { return m_design.path(); } // empty where there is no file yet
    QString fileName() const;                               // without its folder, for people
    /// Whether there is something to save: in the text or in the positions.
    bool isModified() const { return !m_undoStack.isClean(); }
    /// Whether it is as it was made: another design may take its place unasked.
    bool isUntouched() const;

    const Design& design() const { return m_design; }
    const QByteArray& text() const { return m_design.text(); }
    /// The latest good snapshot; null while there never was one. While there is a problem it is older than the text.
    const SnapshotPtr& snapshot() const { return m_design.snapshot(); }
    TopologyPtr topology() const;
    const std::optional<Error>& problem() const { return m_design.problem(); }
    const edit::UsedNumbers& usedNumbers() const { return m_design.usedNumbers(); }
    const Sidecar& sidecar() const { return m_design.sidecar(); }
    /// What the user wants for what is new.
    const edit::Defaults& defaults() const { return m_defaults; }
    void setDefaults(const edit::Defaults& defaults) { m_defaults = defaults; }
    /// Why the layout file was not read; none where it was or where there is none.
    const std::optional<Error>& sidecarProblem() const { return m_design.sidecarProblem(); }

    QUndoStack* undoStack() { return &m_undoStack; }
    Selection* selection() { return &m_selection; }
    Drill* drill() { return m_drill; }

    /// Takes what a verb returned: one step on the undo stack. Says no, through refused(), where the verb did, while
    /// the text has a problem, or where the splices don't fit. Nothing to change is fine and makes no step.
    bool perform(const edit::Result& result);
    /// The same, with the positions that belong to it (of a cluster that is dropped on the canvas, for example).
    bool perform(const edit::Result& result, const Sidecar& sidecar);
    /// Changes presentation only. Steps of one `joint` (which is not empty) that follow one another become one.
    void arrange(const QString& label, const Sidecar& sidecar, const QString& joint = {});
    /// What the source pane's user typed. Consecutive typing makes one step.
    bool editText(const yaml::Splice& splice);
    /// What is done to the text as text (replacing all of what was found, for example): a step of its own, also while
    /// the text is no inventory.
    bool editText(const QString& label, const yaml::Splices& splices);

    /// Verbs after which the selection follows to the new name, too.
    bool renameCluster(const EntityId& cluster, const QString& name);
    bool readdressNode(const QString& from, const QString& to);

Q_SIGNALS:
    /// The whole design is another one: opened, or created.
    void replaced();
    /// There is a new good snapshot; its topology names what changed since the one before.
    void snapshotChanged(const pigpen::TopologyChanges& changes);
    /// The text changed by these splices, from wherever they came.
    void textChanged(const pigpen::yaml::Splices& splices);
    /// The text ceased to be an inventory, became one again, or has another problem now.
    void problemChanged();
    void positionsChanged();
    void modifiedChanged(bool modified);
    void pathChanged();
    /// An edit can't be made: for the user, in place.
    void refused(const pigpen::Error& error);
    /// What an edit has to tell besides (the references that a rename followed, for example).
    void noted(const QStringList& notes);

private:
    class Change;

    tl::expected<edit::Edit, Error> editTaking(const Design::Outside& outside, const Choose& choose) const;
    SidecarMerge mergedLayout(const Design::Outside& outside) const;
    QStringList notesOn(const Design::Outside& outside, const SidecarMerge& layout) const;
    QString layoutName() const; // its file, for people
    bool refuse(const Error& error);
    /// What an edit starts from; typing, from before its first key, however often a name is gone in between.
    struct Origin
    {
        TopologyPtr topology;
        Sidecar sidecar;
    };

    bool take(const edit::Edit& edit, const Sidecar& sidecar, const QString& joint = {});
    /// With an origin, what its sidecar says of entities follows them to their new names and addresses.
    tl::expected<void, Error> apply(const edit::Edit& edit, const Sidecar& sidecar, const Origin& origin = {});
    Sidecar followed(const Sidecar& sidecar, const Origin& origin) const;
    void announceSnapshot();

    Design m_design;
    edit::Defaults m_defaults;
    QUndoStack m_undoStack;
    std::optional<Origin> m_typedFrom; // while typing goes on
    Selection m_selection;
    Drill* m_drill; // hears of a new snapshot before all others, who show what it says
};

} // namespace pigpen
