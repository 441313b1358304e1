#pragma once

#include "core/yaml/entries.h"

namespace pigpen::yaml {

/// Makes the tree of a changed text from its predecessor, reading only the pieces that changed.
///
/// The lines from one piece's key to the next key are its region: a piece depends on these alone, as everything that
/// follows at its column or further left ends it. Regions that a splice touches are read anew. Whatever does not come
/// out as entries at the same column is read with the entire text, which also finds the words for what is wrong.
class Splicing
{
public:
    explicit Splicing(const Tree::Data& before, Parts parts = {}) : m_before(before), m_parts(parts) {}

    tl::expected<Tree::Data, Error> apply(const Splices& splices);
    /// The same; nothing where only reading the entire text can tell.
    std::optional<Tree::Data> applyInPieces(const Splices& splices);

private:
    /// Adjoining regions of one cut map that changed: pieces [first, behind), their bytes before and now.
    struct Change
    {
        quint32 cut = 0;
        quint32 first = 0;
        quint32 behind = 0;
        qsizetype oldBegin = 0;
        qsizetype oldEnd = 0;
        qsizetype newBegin = 0;
        qsizetype newEnd = 0;
        Entries entries = {};

        qsizetype growth() const { return (newEnd - newBegin) - (oldEnd - oldBegin); }
    };

    tl::expected<bool, Error> follow(const Splices& splices);
    bool note(const Splice& splice);
    qsizetype oldOffset(qsizetype offset, bool isEnd) const;
    qsizetype newOffset(qsizetype oldOffset) const;
    std::optional<Change> regions(qsizetype begin, qsizetype end) const;
    std::optional<quint32> pieceAt(qsizetype offset) const;
    quint32 cutOf(quint32 piece) const;
    qsizetype regionBegin(quint32 piece) const;
    qsizetype regionEnd(quint32 piece) const;

    bool readChanges();
    bool read(Change& change) const;

    Tree::Data build() const;
    bool keepsKeys(const Change& change) const;
    void placePieces(Tree::Data& data) const;
    void placeCuts(Piece& spine) const;
    void placeNodes(Tree::Data& data) const;

    tl::expected<Tree::Data, Error> readEverything() const;

    const Tree::Data& m_before;
    Parts m_parts; // in which large regions are read
    QByteArray m_text;
    std::vector<Change> m_changes; // in the order of the text, apart from each other
};

} // namespace pigpen::yaml
