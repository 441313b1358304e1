#pragma once

#include "core/yaml/treedata.h"

namespace pigpen::yaml {

/// Reads an entire text.
tl::expected<Tree::Data, Error> readAll(const QByteArray& text);

/// Makes the tree of a changed text from its predecessor, reading only the pieces that changed.
///
/// The lines from one piece's key to the next key are its region: a piece can only depend on these, as everything that
/// follows at its column or further left ends it. Regions that a splice touches are read anew, alone. Whatever does not
/// come out as entries at the same column is read with the entire text.
class Splicing
{
public:
    explicit Splicing(const Tree::Data& before) : m_before(before) {}

    tl::expected<Tree::Data, Error> apply(const Splices& splices);

private:
    /// Adjoining regions that changed: pieces [first, behind), their bytes before and now.
    struct Change
    {
        quint32 cut = 0;
        quint32 first = 0;
        quint32 behind = 0;
        qsizetype oldBegin = 0;
        qsizetype oldEnd = 0;
        qsizetype newBegin = 0;
        qsizetype newEnd = 0;
        std::vector<PiecePtr> pieces;
        std::vector<quint32> offsets;

        qsizetype growth() const { return (newEnd - newBegin) - (oldEnd - oldBegin); }
    };

    bool locate(const Splice& splice);
    bool merge(Change change, qsizetype growth);
    std::optional<Change> regionsAt(qsizetype begin, qsizetype end) const;
    qsizetype regionBegin(quint32 piece) const;
    qsizetype regionEnd(quint32 cut, quint32 piece) const;
    std::optional<qsizetype> oldOffset(qsizetype offset, bool atEnd) const;

    bool read(Change& change) const;
    bool takePieces(Change& change, const Draft& draft, std::string_view text) const;
    Tree::Data build() const;
    void shift(Tree::Data& data) const;
    tl::expected<Tree::Data, Error> readEverything() const;

    const Tree::Data& m_before;
    QByteArray m_text;
    std::vector<Change> m_changes; // in the order of the text, apart from each other
};

} // namespace pigpen::yaml
