#pragma once

#include "core/design/design.h"
#include "core/diagram/diagrams.h"

#include <array>
#include <vector>

/// What leaves the program as text, and what must hold of it whatever the inventory says.
namespace publications {

inline constexpr std::array kinds{pigpen::diagram::Kind::Topology, pigpen::diagram::Kind::Nodes,
                                  pigpen::diagram::Kind::Model, pigpen::diagram::Kind::Er};

struct Publication
{
    QString name; // "er.svg", "design.html"
    QByteArray text;
};

/// In every format that needs no painter: one diagram of a design; the documents, which hold all of them; everything.
std::vector<Publication> diagramOf(const pigpen::Design& design, pigpen::diagram::Kind kind);
std::vector<Publication> documentsOf(const pigpen::Design& design);
std::vector<Publication> of(const pigpen::Design& design);

/// Why no reader could take it for what it is, or would be misled: not well-formed, or characters in it that are not
/// printed but obeyed (controls, and what turns the direction of writing). Empty where all is well.
QString faultIn(const Publication& publication);

} // namespace publications
