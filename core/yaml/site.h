#pragma once

#include "core/yaml/style.h"

#include <optional>

namespace pigpen::yaml {

/// Where an edit happens: a node of a tree and the way down to it, on which every step was taken where it is written
/// (never through an alias or merge key).
struct Site
{
    TreePtr tree;
    Node node;
    Trail trail; // the collections above the node, and which of their entries leads on

    /// The way as indices.
    std::vector<qsizetype> indices() const;
    /// The entry whose value the node is; none at the root.
    std::optional<Item> owner() const;
    /// How many brackets are open around the node.
    int flowDepth() const;
    bool inFlow() const { return flowDepth() > 0; }
    Site child(qsizetype index) const;
};

/// Errors: nothing there; two entries with that key; behind an alias or merge key.
tl::expected<Site, Error> findSite(const TreePtr& tree, const Path& path);

/// The entries of a map with that key, by index.
std::vector<qsizetype> entriesWithKey(Node map, const QString& key);

} // namespace pigpen::yaml
