#pragma once

#include "core/design/design.h"
#include "core/diagram/diagrams.h"

#include <functional>
#include <variant>

/// The design document: what a deployment is, in words, pictures and tables, for reviews and wikis. One model, built
/// once from a design, and writers that give it a form (documenthtml.h, documentmarkdown.h). It holds no date and no
/// secret, so that it can be made anew with every change of the inventory and differs only where that does.
namespace pigpen::document {

/// A few words in a cell.
struct Item
{
    QString text;
    diagram::Colour mark = diagram::Colour::None; // of an entity's name: its colour
    bool machine = false;                         // addresses, ports: what a machine reads, letter for letter
    QString note = {};                            // stands behind the text, less loud
};

/// Lines of items.
using Line = std::vector<Item>;
using Cell = std::vector<Line>;

struct Column
{
    QString title;
    bool number = false;
};

/// The first column says what a row is about.
struct Table
{
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; // each with a cell a column
};

struct Picture
{
    QString title;       // "Topology", "Topology, page 2 of 5"
    QString description; // for who can't see it
    QSizeF size;         // of the SVG, in pixels at 100 %
    QByteArray svg;
    QByteArray mermaid; // the same as a Mermaid diagram, for forms that can't hold an SVG; empty: there is none
};

/// What can be counted at a glance.
struct Figure
{
    QString label;
    qsizetype count = 0;
    diagram::Colour mark = diagram::Colour::None;
};
using Figures = std::vector<Figure>;

using Paragraph = QString;
using Block = std::variant<Paragraph, Figures, Table, Picture>;

struct Section
{
    QString id; // for anchors, unique in its document: "clusters"
    QString title;
    std::vector<Block> blocks;
};

struct Document
{
    QString title;
    QString fileName;  // of the inventory, without its folder; empty where it has none
    QByteArray sha256; // of its text, hex
    QString version;   // of Pigsty; empty where the inventory names none
    std::vector<Section> sections;
};

/// Who draws: the pictures of a kind, in the order in which they stand in the document.
using Illustrator = std::function<std::vector<Picture>(diagram::Kind)>;

/// The document of a design that has a snapshot; without one, an empty document. `clusters`: only these, the nodes they
/// stand on and what they need of others; empty: all. Without an illustrator, the pictures are those of picturesOf().
Document designDocument(const Design& design, const QStringList& clusters = {}, const Illustrator& illustrator = {});

} // namespace pigpen::document
