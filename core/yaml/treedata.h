#pragma once

#include "core/yaml/piece.h"
#include "core/yaml/reader.h"

#include <QHash>

namespace pigpen::yaml {

/// What a tree holds: the spine with its pieces, and where each of them stands in this tree's text.
struct Tree::Data
{
    std::shared_ptr<Piece> spine;
    std::vector<quint32> offsets; // of the pieces' first bytes
    std::vector<int> lines;       // of the pieces' first bytes, from 1
    QHash<const Piece*, quint32> ordinals;
    bool entangled = false; // aliases reach across what would be pieces: there are none
    int parsed = 0;

    const QByteArray& text() const { return spine->text; }
    const std::vector<PiecePtr>& pieces() const { return spine->pieces; }
    /// Fills in what follows from the pieces and their offsets.
    void index();
};

/// Cuts a draft into the spine and the pieces of an entire text.
Tree::Data assemble(Draft draft, const QByteArray& text);
/// The entries of the root map of a draft, each as a piece.
std::vector<PiecePtr> piecesOf(const Draft& draft, std::string_view text);

} // namespace pigpen::yaml
