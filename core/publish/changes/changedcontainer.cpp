#include "core/publish/changes/changedcontainer.h"

#include "core/diagram/container.h"
#include "core/diagram/heading.h"
#include "core/diagram/textwidth.h"
#include "core/publish/changes/changelook.h"
#include "core/publish/changes/changewords.h"

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

constexpr double padding = 16;
constexpr double noteHeight = 20;
constexpr double noteIndent = 20;
constexpr size_t mostNotes = 6;
constexpr Style noteStyle{11};
constexpr Style moreStyle{11, Weight::Regular, Colour::SecondaryInk};
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

/// A line below a container's content.
struct Note
{
    Kind kind = Kind::Changed;
    QStringList names; // of the parts it tells of; none: the cluster itself
    QString what;
};

bool needsWords(std::optional<Kind> state)
{
    return state == Kind::Changed || state == Kind::Moved;
}

/// Takes down what differs, the same of several parts in one line.
void add(std::vector<Note>& notes, Kind kind, const QString& name, const QString& what)
{
    const auto same =
        std::ranges::find_if(notes, [&](const Note& one) { return one.kind == kind && one.what == what; });
    if (same == notes.end() || name.isEmpty())
        notes.push_back({kind, name.isEmpty() ? QStringList() : QStringList(name), what});
    else
        same->names << name;
}

/// What differs of the cluster and of its parts, as far as cards don't tell it already. Services last: their members
/// mostly follow from what differs of the instances.
std::vector<Note> notesOf(Figure& container, const ChangedClusters& changes)
{
    std::vector<Note> notes;
    if (const auto state = stateOf(container.entity, changes); needsWords(state))
        for (const QString& what : changes.what.value(container.entity))
            add(notes, *state, {}, what);
    for (const bool services : {false, true}) {
        for (Figure& child : container.children) {
            const EntityId& id = child.entity;
            const auto state = stateOf(id, changes);
            if ((id.kind == EntityId::Kind::Service) != services || !needsWords(state) || changes.ghosts.contains(id))
                continue;
            const QStringList what = changes.what.value(id);
            if (changes.formerNodes.contains(id))
                showFormerNode(child, changes.formerNodes.value(id));
            else if (tellOnCard(child, what.join(QStringLiteral("; ")), *state))
                continue;
            for (const QString& words : what)
                add(notes, *state, id.name, words);
        }
    }
    return notes;
}

/// All names where there is room for them before what is told of them, else the first and how many more there are.
Runs runsOf(const Note& note, double width)
{
    const QString what = printable(note.what);
    if (note.names.isEmpty())
        return elided(Runs{{what, Colour::Ink}}, width, noteStyle);
    const auto named = [&](const QString& names) {
        return Runs{{printable(names), inkOf(note.kind)}, {QStringLiteral(": ") + what, Colour::Ink}};
    };
    const Runs all = named(note.names.join(QStringLiteral(", ")));
    if (note.names.size() == 1 || widthOf(all, noteStyle) <= width)
        return elided(all, width, noteStyle);
    return elided(named(QStringLiteral("%1 +%2").arg(note.names.front()).arg(note.names.size() - 1)), width, noteStyle);
}

void addNotes(Figure& container, const std::vector<Note>& notes)
{
    if (notes.empty())
        return;
    const double width = container.size.width() - 2 * padding - noteIndent;
    double y = container.size.height() + 4;
    const QSizeF before = container.size;
    // A line that only says that there is one more would take its place.
    const size_t shown = notes.size() > mostNotes + 1 ? mostNotes : notes.size();
    for (size_t i = 0; i < shown; ++i, y += noteHeight) {
        for (Shape& shape : signOf(notes[i].kind, {padding + 6, y + 2}, 5))
            container.shapes.push_back(std::move(shape));
        container.shapes.push_back(words({padding + noteIndent, y + 6}, runsOf(notes[i], width), noteStyle));
    }
    if (notes.size() > shown) {
        const QString more = Words::tr("+%1 more, see below").arg(notes.size() - shown);
        container.shapes.push_back(words({padding + noteIndent, y + 6}, more, moreStyle));
        y += noteHeight;
    }
    container.size.setHeight(y + 4);
    for (Shape& shape : container.shapes)
        if (auto* box = std::get_if<Box>(&shape); box && box->rect.size() == before)
            box->rect.setSize(container.size);
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
    const QStringList what = changes.what.value(figure.entity);
    figure.title += QStringLiteral(": ") + (what.isEmpty() ? kindWord(*state) : what.join(QStringLiteral("; ")));
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
    if (isCollapsed)
        tellUnchanged(container);
    if (isTouched && !changes.states.contains(id))
        tellName(container);
    addNotes(container, notesOf(container, changes));
    return container;
}

} // namespace pigpen
