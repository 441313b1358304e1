#include "app/document/document.h"

#include "app/document/background.h"
#include "app/document/change.h"
#include "app/document/drill.h"
#include "core/plan/succession.h"

#include <QFileInfo>

namespace pigpen {

namespace {

/// The joint of steps that are typing.
const QString typing = QStringLiteral("typing");
const QByteArray blank = "all:\n  children: {}\n  vars: {}\n";

/// To free a large one takes a while.
void putAway(Design design)
{
    if (isLong(design.text().size()))
        letGo(std::make_shared<const Design>(std::move(design)));
}

Error conflictOf(const merging::Merge& merge)
{
    QStringList lines;
    for (const merging::Conflict& conflict : merge.conflicts)
        lines << QString::number(conflict.line);
    const QString where = lines.size() == 1 ? Document::tr("line %1") : Document::tr("lines %1");
    return {Document::tr("another program changed the file in places that were changed here, too (%1)")
                .arg(where.arg(lines.join(QStringLiteral(", ")))),
            Document::tr("save to choose what stays, or save under another name"),
            {merge.conflicts.front().line, 1}};
}

} // namespace

Document::Document(QObject* parent) : QObject(parent), m_design(Design::fromText(blank)), m_drill(new Drill(this))
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

/// A stack that goes says that it is clean: nobody shall hear it.
Document::~Document()
{
    m_undoStack.disconnect(this);
}

tl::expected<void, Error> Document::open(const QString& path)
{
    return Design::open(Sidecar::inventoryFor(path)).map([this](Design design) { replace(std::move(design)); });
}

void Document::create(const QByteArray& text)
{
    replace(Design::fromText(text.isEmpty() ? blank : text));
}

void Document::recover(const Journal& journal)
{
    replace(journal.path.isEmpty() ? Design::fromText(blank) : Design::before(journal));
    edit::Edit edit{tr("Recover what was not saved"), {}, {}};
    if (text() != journal.text)
        edit.splices = {yaml::difference(text(), journal.text)};
    take(edit, journal.sidecar);
}

void Document::replace(Design design)
{
    m_selection.clear();
    m_undoStack.clear();
    m_typedFrom.reset();
    Design before = std::exchange(m_design, std::move(design));
    Q_EMIT replaced();
    Q_EMIT pathChanged();
    Q_EMIT problemChanged();
    Q_EMIT snapshotChanged(snapshot() ? snapshot()->topology->changes() : TopologyChanges());
    putAway(std::move(before)); // nobody shows it any more
}

tl::expected<void, Error> Document::save(const Choose& choose)
{
    return takeOutside(choose).and_then([this] { return m_design.save(); }).map([this] { m_undoStack.setClean(); });
}

tl::expected<void, Error> Document::takeOutside(const Choose& choose)
{
    const Design::Outside outside = m_design.outside();
    if (outside.isNothing())
        return {};
    const bool wasSaved = m_undoStack.isClean();
    // What can't be read then comes of both together where each could be read.
    const bool mayBreak = text() == m_design.savedText() || problem();
    const auto edit = editTaking(outside, choose);
    if (!edit)
        return tl::unexpected(edit.error());
    const SidecarMerge layout = mergedLayout(outside);
    const bool isNew = !edit->isEmpty() || layout.sidecar != sidecar();
    if (!take(*edit, layout.sidecar))
        return {}; // it is told why
    if (problem() && !mayBreak) {
        m_undoStack.undo();
        return tl::unexpected(Error{tr("another program changed the file, and together with what was done here it "
                                       "would be no inventory"),
                                    tr("save under another name, and compare both"),
                                    {}});
    }
    m_design.acknowledge(outside);
    if (wasSaved)
        m_undoStack.setClean();
    if (isNew)
        Q_EMIT noted(notesOn(outside, layout));
    if (outside.layout && sidecarProblem())
        refuse(
            {tr("another program changed %1: %2").arg(layoutName(), sidecarProblem()->what), sidecarProblem()->remedy});
    return {};
}

QString Document::layoutName() const
{
    return QFileInfo(Sidecar::pathFor(path())).fileName();
}

QStringList Document::notesOn(const Design::Outside& outside, const SidecarMerge& layout) const
{
    QStringList notes{tr("Another program changed %1: its changes are in. Undo takes them back.")
                          .arg(outside.text ? fileName() : layoutName())};
    if (layout.contested > 0)
        notes << tr("What was moved on both sides stands where it was put here.");
    return notes;
}

tl::expected<edit::Edit, Error> Document::editTaking(const Design::Outside& outside, const Choose& choose) const
{
    edit::Edit edit{tr("Take in what another program wrote"), {}, {}};
    if (!outside.text)
        return edit;
    const merging::Merge merge = merging::merge(m_design.savedText(), text(), *outside.text);
    std::optional<std::vector<bool>> theirs = std::vector<bool>();
    if (!merge.conflicts.empty())
        theirs = choose ? choose(merge.conflicts) : std::nullopt;
    if (!theirs)
        return tl::unexpected(conflictOf(merge));
    edit.splices = merge.taking(*theirs);
    return edit;
}

/// A layout file that can't be read is left alone.
SidecarMerge Document::mergedLayout(const Design::Outside& outside) const
{
    const auto theirs = Sidecar::fromJson(outside.layout.value_or(QByteArray()));
    return theirs ? merged(m_design.savedSidecar(), sidecar(), *theirs) : SidecarMerge{sidecar()};
}

tl::expected<void, Error> Document::saveAs(const QString& path)
{
    return m_design.saveAs(path).map([this] {
        m_undoStack.setClean();
        Q_EMIT pathChanged();
    });
}

QString Document::fileName() const
{
    return m_design.fileName().isEmpty() ? tr("untitled.yml") : m_design.fileName();
}

bool Document::isUntouched() const
{
    return path().isEmpty() && text() == blank && m_undoStack.count() == 0;
}

TopologyPtr Document::topology() const
{
    return snapshot() ? snapshot()->topology : nullptr;
}

bool Document::perform(const edit::Result& result)
{
    return perform(result, sidecar());
}

bool Document::perform(const edit::Result& result, const Sidecar& sidecar)
{
    if (!result)
        return refuse(result.error());
    if (problem())
        return refuse({tr("the text is no inventory at the moment: %1").arg(problem()->what),
                       tr("mend it in the source pane first, or undo"), problem()->place});
    if (!take(*result, sidecar))
        return false;
    if (!result->notes.isEmpty())
        Q_EMIT noted(result->notes);
    return true;
}

void Document::arrange(const QString& label, const Sidecar& sidecar, const QString& joint)
{
    take({label, {}, {}}, sidecar, joint);
}

bool Document::editText(const yaml::Splice& splice)
{
    if (splice.removed == splice.inserted)
        return true;
    return take({tr("Typing"), {splice}, {}}, sidecar(), typing);
}

bool Document::editText(const QString& label, const yaml::Splices& splices)
{
    return take({label, splices, {}}, sidecar());
}

bool Document::take(const edit::Edit& edit, const Sidecar& sidecar, const QString& joint)
{
    const Change::Aside before{this->sidecar(), usedNumbers()};
    if (edit.isEmpty() && sidecar == before.sidecar)
        return true;
    const Origin origin = joint == typing && m_typedFrom ? *m_typedFrom : Origin{topology(), sidecar};
    if (auto applied = apply(edit, sidecar, origin); !applied)
        return refuse(applied.error());
    if (joint == typing)
        m_typedFrom = origin;
    edit::Edit kept = edit;
    kept.outcome = {};
    m_undoStack.push(new Change(*this, kept, before, this->sidecar(), joint));
    return true;
}

bool Document::refuse(const Error& error)
{
    Q_EMIT refused(error);
    return false;
}

Sidecar Document::followed(const Sidecar& sidecar, const Origin& origin) const
{
    if (!origin.topology || origin.sidecar.isEmpty())
        return sidecar;
    const TopologyChanges& changes = topology()->changes();
    if (changes.added.empty() && changes.removed.empty())
        return sidecar;
    return succeeded(origin.sidecar, successorsOf(*origin.topology, *topology()));
}

tl::expected<void, Error> Document::apply(const edit::Edit& edit, const Sidecar& sidecar, const Origin& origin)
{
    const SnapshotPtr shown = snapshot();
    const bool hadProblem = problem().has_value();
    if (auto applied = m_design.apply(edit); !applied)
        return applied;
    m_typedFrom.reset();
    const Sidecar next = snapshot() == shown ? sidecar : followed(sidecar, origin);
    const bool moved = next != m_design.sidecar();
    m_design.sidecar() = next;
    // Everything is in place before anyone is told.
    if (!edit.isEmpty())
        Q_EMIT textChanged(edit.splices);
    if (hadProblem || problem())
        Q_EMIT problemChanged();
    if (snapshot() != shown)
        announceSnapshot();
    if (moved)
        Q_EMIT positionsChanged();
    return {};
}

void Document::announceSnapshot()
{
    m_selection.retain(*topology());
    Q_EMIT snapshotChanged(topology()->changes());
}

bool Document::renameCluster(const EntityId& cluster, const QString& name)
{
    if (!topology())
        return false;
    const EntityId renamed = EntityId::ofCluster(cluster.module, name);
    if (!perform(edit::renameCluster(*topology(), cluster.name, name)))
        return false;
    m_selection.set(renamed);
    return true;
}

bool Document::readdressNode(const QString& from, const QString& to)
{
    if (!topology())
        return false;
    const EntityId node = EntityId::ofNode(to);
    if (!perform(edit::readdressNode(*topology(), from, to)))
        return false;
    m_selection.set(node);
    return true;
}

} // namespace pigpen
