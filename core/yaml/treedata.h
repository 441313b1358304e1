#pragma once

#include "core/yaml/parts.h"
#include "core/yaml/piece.h"
#include "core/yaml/reader.h"

#include <QHash>
#include <span>

namespace pigpen::yaml {

/// What a tree holds: the spine with its pieces, and where each of them stands in this tree's text.
struct Tree::Data
{
    std::shared_ptr<Piece> spine;
    std::vector<quint32> offsets; // of the pieces' first bytes
    std::vector<int> lines;       // of the pieces' first bytes, from 1
    QHash<const Piece*, quint32> ordinals;
    /// Known of the spine: that no map of it has a key twice. Shared by trees whose spines have the same keys.
    std::shared_ptr<std::atomic<bool>> hasUniqueKeys = std::make_shared<std::atomic<bool>>(false);
    bool entangled = false; // aliases reach across what would be pieces: there are none
    int parsed = 0;

    const QByteArray& text() const { return spine->text; }
    const std::vector<PiecePtr>& pieces() const { return spine->pieces; }
};

inline std::string_view viewOf(const QByteArray& text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// Reads an entire text, and cuts it into pieces; a large one in parts at a time.
tl::expected<Tree::Data, Error> readAll(const QByteArray& text, Parts parts = {});
/// The same in one go.
tl::expected<Tree::Data, Error> readWhole(const QByteArray& text);

/// Cuts the draft of an entire text into the spine and the pieces.
Tree::Data assemble(Draft draft, const QByteArray& text);

/// The entries of the root map of a draft, each as a piece; nothing where an alias reaches from one to another.
struct Entries;
std::optional<Entries> entriesOf(const Draft& draft, std::string_view text);

/// Puts old pieces in the place of new ones that read the same.
void share(std::vector<PiecePtr>& pieces, std::span<const PiecePtr> old);

} // namespace pigpen::yaml
