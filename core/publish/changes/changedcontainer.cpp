#include "core/publish/changes/changedcontainer.h"

#include "core/diagram/container.h"
#include "core/diagram/heading.h"
#include "core/diagram/textwidth.h"
#include "core/publish/changes/changedlines.h"
#include "core/publish/changes/changednotes.h"
#include "core/publish/changes/changelook.h"
#include "core/publish/changes/changewords.h"
#include "core/yaml/joint.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen {

namespace {

using namespace diagram;
using Kind = Difference::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangedContainer)
};

constexpr Style cardStyle{10.5, Weight::Medium};

std::optional<Kind> stateOf(const EntityId& id, const ChangedClusters& changes)
{
    const auto found = changes.states.constFind(id);
    return id && found != changes.states.cend() ? std::optional<Kind>(*found) : std::nullopt;
}

/// The header counts what is there now, not what is shown as gone.
void tellPresent(Figure& figure, const Cluster& shown, const Cluster& now)
{
    const QString before = subtitleOf(shown);
    const QString after = subtitleOf(now);
    figure.title.replace(before, after);
    for (Shape& shape : figure.shapes) {
        auto* text = std::get_if<Text>(&shape);
        if (!text || text->runs.size() != 1)
            continue;
        Text::Run& run = text->runs.front();
        const bool isCut = run.text.endsWith(u'…') && before.startsWith(QStringView(run.text).chopped(1));
        if (run.text == printable(before) || isCut)
            run.text = elided(printable(after), textWidth(run.text, text->size), text->size);
    }
}

/// Where the second line of a tall card is free: behind the address, up to the pill or the edge. Empty on a low card.
QRectF freeOn(const Figure& card)
{
    constexpr double tall = 48;
    constexpr double baseline = 44;
    constexpr double side = 12;
    if (card.size.height() < tall)
        return {};
    double left = 0;
    double right = card.size.width() - side;
    for (const Shape& shape : card.shapes) {
        if (const auto* text = std::get_if<Text>(&shape);
            text && text->align == Align::Left && std::abs(text->at.y() - baseline) < 1)
            left = text->at.x() + textWidth(text->runs.front().text, text->size, text->face, text->weight) + side;
        if (const auto* box = std::get_if<Box>(&shape); box && box->rect.left() > left && box->rect.bottom() > baseline)
            right = std::min(right, box->rect.left() - side);
    }
    return {left, baseline, right - left, 0};
}

/// Says on the card what is other than before. False where there is no room for it.
bool tellOnCard(Figure& card, const QString& what, Kind kind)
{
    const QRectF room = freeOn(card);
    Style style = cardStyle;
    style.colour = inkOf(kind);
    const QString line = printable(what);
    if (line.isEmpty() || widthOf(line, style) > room.width())
        return false;
    card.shapes.push_back(words({room.right(), room.top()}, line, style, Align::Right));
    return true;
}

/// Where it was, struck through.
void showFormerNode(Figure& card, const QString& address)
{
    if (!address.isEmpty() && tellOnCard(card, address, Kind::Moved))
        card.shapes.push_back(strikeThrough(std::get<Text>(card.shapes.back())));
}

QString nodeOf(const EntityId& instance, const ChangedClusters& changes)
{
    const ClusterPtr cluster = changes.now.value(EntityId::ofCluster(instance.module, instance.cluster));
    return cluster->instance(instance.name)->node;
}

bool needsWords(std::optional<Kind> state)
{
    return state == Kind::Changed || state == Kind::Moved;
}

/// Takes down what differs, the same of several parts in one line.
void add(std::vector<Note>& notes, const QString& name, const Remark& remark)
{
    const auto same = std::ranges::find(notes, remark, &Note::remark);
    if (same == notes.end() || name.isEmpty())
        notes.push_back({name.isEmpty() ? QStringList() : QStringList(name), remark});
    else
        same->names << name;
}

/// What came and what went begins with a sign, which tells it from what is so now.
QString inOneLine(const QList<Remark>& remarks)
{
    QStringList all;
    for (const Remark& remark : remarks)
        all << (remark.kind == Kind::Added     ? QStringLiteral("+ ")
                : remark.kind == Kind::Removed ? QStringLiteral("− ")
                                               : QString()) +
                   remark.words;
    return joint::sentences(all);
}

/// What differs of the cluster and of its parts, as far as cards don't tell it already. Services last: their members
/// mostly follow from what differs of the instances.
std::vector<Note> notesOf(Figure& container, const ChangedClusters& changes)
{
    std::vector<Note> notes;
    if (const auto state = stateOf(container.entity, changes); needsWords(state))
        for (const Remark& remark : changes.what.value(container.entity))
            add(notes, {}, remark);
    for (const bool services : {false, true}) {
        for (Figure& child : container.children) {
            const EntityId& id = child.entity;
            const auto state = stateOf(id, changes);
            if ((id.kind == EntityId::Kind::Service) != services || !needsWords(state) || changes.ghosts.contains(id))
                continue;
            QList<Remark> what = changes.what.value(id);
            if (changes.formerNodes.contains(id)) {
                const QString former = changes.formerNodes.value(id);
                showFormerNode(child, former);
                what.front().words = Words::tr("%1 → %2").arg(former, nodeOf(id, changes)); // shorter
            } else if (tellOnCard(child, inOneLine(what), *state)) {
                continue;
            }
            for (const Remark& remark : what)
                add(notes, id.name, remark);
        }
    }
    return notes;
}

/// In place of what a collapsed container tells.
void tellUnchanged(Figure& container)
{
    const auto last = std::find_if(container.shapes.rbegin(), container.shapes.rend(),
                                   [](const Shape& shape) { return std::holds_alternative<Text>(shape); });
    if (last != container.shapes.rend())
        std::get<Text>(*last).runs = {{Words::tr("as before"), Colour::SecondaryInk}};
}

/// The name of a cluster in which something differs is read first.
void tellName(Figure& container)
{
    for (Shape& shape : container.shapes) {
        if (auto* text = std::get_if<Text>(&shape)) {
            for (Text::Run& run : text->runs)
                run.colour = Colour::Ink;
            return;
        }
    }
}

} // namespace

void markChanges(Figure& figure, const ChangedClusters& changes)
{
    for (Figure& child : figure.children)
        markChanges(child, changes);
    const auto state = stateOf(figure.entity, changes);
    repaint(figure, state, changes.ghosts.contains(figure.entity));
    if (!state)
        return;
    const QString what = inOneLine(changes.what.value(figure.entity));
    figure.title += QStringLiteral(": ") + (what.isEmpty() ? kindWord(*state) : what);
    const double inset = figure.size.height() > 24 ? 4 : 2;
    for (Shape& shape : signOf(*state, {inset, inset}, figure.size.height() > 24 ? signRadius : signRadius - 1))
        figure.shapes.push_back(std::move(shape));
}

Figure changedContainer(const Cluster& cluster, const ChangedClusters& changes, bool mayCollapse)
{
    const EntityId id = cluster.id();
    const bool isTouched = changes.touched.contains(id);
    Presentation presentation;
    const bool isCollapsed = mayCollapse && !isTouched;
    if (isCollapsed)
        presentation.collapsed.insert(id);
    Figure container = containerOf(cluster, presentation);
    tellPresent(container, cluster, *changes.now.value(id));
    markChanges(container, changes);
    paintReplication(container, changes);
    if (isCollapsed)
        tellUnchanged(container);
    if (isTouched && !changes.states.contains(id))
        tellName(container);
    addNotes(container, notesOf(container, changes));
    return container;
}

} // namespace pigpen
