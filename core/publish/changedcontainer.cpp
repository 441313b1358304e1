#include "core/publish/changedcontainer.h"

#include "core/diagram/container.h"
#include "core/diagram/heading.h"
#include "core/diagram/textwidth.h"
#include "core/publish/changelook.h"
#include "core/publish/changewords.h"

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

/// A line below a container's content.
struct Note
{
    Kind kind = Kind::Changed;
    QString name;
    QString what;
};

bool needsWords(std::optional<Kind> state)
{
    return state == Kind::Changed || state == Kind::Moved;
}

/// What differs of the cluster and of its parts, as far as cards don't tell it already.
std::vector<Note> notesOf(Figure& container, const ChangedClusters& changes)
{
    std::vector<Note> notes;
    const auto add = [&](const Figure& figure, Kind kind) {
        for (const QString& what : changes.what.value(figure.entity))
            notes.push_back(
                {kind, figure.entity.kind == EntityId::Kind::Cluster ? QString() : figure.entity.name, what});
    };
    if (const auto state = stateOf(container.entity, changes); needsWords(state))
        add(container, *state);
    for (Figure& child : container.children) {
        const auto state = stateOf(child.entity, changes);
        const QString what = changes.what.value(child.entity).join(QStringLiteral("; "));
        if (needsWords(state) && !changes.ghosts.contains(child.entity) && !tellOnCard(child, what, *state))
            add(child, *state);
    }
    return notes;
}

void addNotes(Figure& container, const std::vector<Note>& notes)
{
    if (notes.empty())
        return;
    const double width = container.size.width() - 2 * padding - noteIndent;
    double y = container.size.height() + 4;
    const QSizeF before = container.size;
    for (size_t i = 0; i < std::min(notes.size(), mostNotes); ++i, y += noteHeight) {
        for (Shape& shape : signOf(notes[i].kind, {padding + 6, y + 2}, 5))
            container.shapes.push_back(std::move(shape));
        Runs runs{{printable(notes[i].what), Colour::Ink}};
        if (!notes[i].name.isEmpty())
            runs.insert(runs.begin(), {printable(notes[i].name) + QStringLiteral("  "), inkOf(notes[i].kind)});
        container.shapes.push_back(words({padding + noteIndent, y + 6}, elided(runs, width, noteStyle), noteStyle));
    }
    if (notes.size() > mostNotes) {
        const QString more = Words::tr("+%1 more, see the list").arg(notes.size() - mostNotes);
        container.shapes.push_back(words({padding + noteIndent, y + 6}, more, moreStyle));
        y += noteHeight;
    }
    container.size.setHeight(y + 4);
    for (Shape& shape : container.shapes)
        if (auto* box = std::get_if<Box>(&shape); box && box->rect.size() == before)
            box->rect.setSize(container.size);
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
    const bool isGhost = changes.ghosts.contains(figure.entity);
    repaint(figure, isGhost ? Kind::Removed : state);
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
    if (mayCollapse && !isTouched)
        presentation.collapsed.insert(id);
    Figure container = containerOf(cluster, presentation);
    tellPresent(container, cluster, *changes.now.value(id));
    markChanges(container, changes);
    if (isTouched && !changes.states.contains(id))
        tellName(container);
    addNotes(container, notesOf(container, changes));
    return container;
}

} // namespace pigpen
