#include "core/publish/changes/changednotes.h"

#include "core/diagram/textwidth.h"
#include "core/publish/changes/changelook.h"
#include "core/publish/changes/textwrap.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen {

namespace {

using namespace diagram;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangedNotes)
};

constexpr double padding = 16;
constexpr double indent = 20; // of words behind the sign
constexpr double noteHeight = 20;
constexpr double lineHeight = 15; // from line to line of a note
constexpr size_t mostLines = 3;
constexpr size_t mostNotes = 6;
constexpr Style noteStyle{11};
constexpr Style moreStyle{11, Weight::Regular, Colour::SecondaryInk};

/// Cut into lines, the part that names the note's parts in its colour.
std::vector<Runs> linesOf(const QString& names, const QString& what, Colour ink, double width)
{
    const QString named = printable(names);
    const QString text = named + printable(what);
    std::vector<Runs> lines;
    qsizetype at = 0;
    for (const QString& line : wrapped(text, width, noteStyle)) {
        while (at < text.size() && text[at] == u' ')
            ++at; // at which the line before was broken
        const qsizetype coloured = std::clamp<qsizetype>(named.size() - at, 0, line.size());
        Runs runs{{line.first(coloured), ink}, {line.mid(coloured), Colour::Ink}};
        std::erase_if(runs, [](const Text::Run& run) { return run.text.isEmpty(); });
        lines.push_back(std::move(runs));
        at += line.size();
    }
    return lines;
}

/// As few lines as its words need; all names where there is room for them, else the first and how many more there are.
std::vector<Runs> linesOf(const Note& note, double width)
{
    if (note.names.isEmpty())
        return linesOf({}, note.remark.words, Colour::Ink, width);
    const auto named = [&](const QString& names) {
        return linesOf(names, Words::tr(": ", "between who it is about and what is to say") + note.remark.words,
                       inkOf(note.remark.kind), width);
    };
    std::vector<Runs> all = named(note.names.join(QStringLiteral(", ")));
    if (note.names.size() == 1 || all.size() <= mostLines)
        return all;
    return named(QStringLiteral("%1 +%2").arg(note.names.front()).arg(note.names.size() - 1));
}

/// The first lines; what is cut off is told below the picture.
std::vector<Runs> shortened(std::vector<Runs> lines, double width)
{
    if (lines.size() <= mostLines)
        return lines;
    Runs& last = lines[mostLines - 1];
    for (const Text::Run& run : lines[mostLines])
        last.back().text += u' ' + run.text;
    const double before = widthOf(last, noteStyle) - widthOf(last.back().text, noteStyle);
    last.back().text = elided(last.back().text, width - before, noteStyle.size);
    lines.resize(mostLines);
    return lines;
}

/// The cluster's shapes grow with what stands below its content.
void growTo(Figure& container, double height)
{
    const QSizeF before = container.size;
    container.size.setHeight(height);
    for (Shape& shape : container.shapes)
        if (auto* box = std::get_if<Box>(&shape); box && box->rect.size() == before)
            box->rect.setSize(container.size);
}

} // namespace

void addNotes(Figure& container, const std::vector<Note>& notes)
{
    if (notes.empty())
        return;
    const double width = container.size.width() - 2 * padding - indent;
    double y = container.size.height() + 4;
    // A line that only says that there is one more would take its place.
    const size_t shown = notes.size() > mostNotes + 1 ? mostNotes : notes.size();
    for (size_t i = 0; i < shown; ++i, y += noteHeight) {
        for (Shape& shape : signOf(notes[i].remark.kind, {padding + 6, y + 2}, 5))
            container.shapes.push_back(std::move(shape));
        const std::vector<Runs> lines = shortened(linesOf(notes[i], width), width);
        for (size_t line = 0; line < lines.size(); ++line, y += line < lines.size() ? lineHeight : 0)
            container.shapes.push_back(words({padding + indent, y + 6}, lines[line], noteStyle));
    }
    if (notes.size() > shown) {
        const QString more = Words::tr("+%1 more, see below").arg(notes.size() - shown);
        container.shapes.push_back(words({padding + indent, y + 6}, more, moreStyle));
        y += noteHeight;
    }
    growTo(container, y + 4);
}

} // namespace pigpen
