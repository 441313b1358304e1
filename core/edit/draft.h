#pragma once

#include "core/edit/edit.h"
#include "core/yaml/editor.h"

namespace pigpen::edit {

/// A path one step (or a few) further down.
yaml::Path operator/(yaml::Path path, const QString& key);
yaml::Path operator/(yaml::Path path, qsizetype index);

/// A mapping's member with a string key.
yaml::Value::Member member(const QString& key, yaml::Value value);

/// A verb at work: the inventory that it started from, the splices so far, and what to tell the user. After the first
/// thing that fails nothing more happens, and finish() gives that error: a verb states its steps one after another.
class Draft
{
public:
    explicit Draft(const Topology& topology);

    const Topology& before() const { return m_before; }
    const yaml::Tree& tree() const { return *m_editor.tree(); }
    const yaml::TreePtr& after() const { return m_editor.tree(); }

    void set(const yaml::Path& path, const yaml::Value& value);
    /// Sets an entry of a mapping that may yet be missing or null.
    void put(const yaml::Path& map, const QString& name, const yaml::Value& value);
    /// Adds an entry before that index to a mapping that may yet be missing or null.
    void insert(const yaml::Path& map, qsizetype index, const yaml::Value& key, const yaml::Value& value);
    /// Adds an item before that index to a list that is there.
    void insert(const yaml::Path& list, qsizetype index, const yaml::Value& item);
    /// Adds an item at the end of a list in a mapping, both of which may yet be missing or null.
    void append(const yaml::Path& map, const QString& list, const yaml::Value& item);
    void remove(const yaml::Path& path);
    /// Removes what is there; nothing happens where there is none.
    void removeIfPresent(const yaml::Path& path);
    void rename(const yaml::Path& path, const yaml::Value& key);
    void move(const yaml::Path& from, const yaml::Path& collection, qsizetype index);
    /// Copies an entry of another tree, verbatim with its comments.
    void copy(const yaml::TreePtr& source, const yaml::Path& from, const yaml::Path& collection, qsizetype index);

    void note(const QString& text) { m_notes << text; }
    void fail(const Error& error);
    bool failed() const { return m_error.has_value(); }

    /// What a host must see in the end: a variable that another mention of the host or another group overrides is
    /// noticed, since then the verb would do nothing.
    void expect(const QString& host, const QString& variable, const yaml::Value& value);

    Result finish(const QString& label);

private:
    struct Expectation
    {
        QString host;
        QString variable;
        yaml::Value value;
    };

    /// Whether nothing has failed yet, and the path leads through no entry that stands for several hosts.
    bool mayEdit(const yaml::Path& path);
    void take(const yaml::Editor::Result& result);
    void check();
    void check(const Inventory& inventory, const Expectation& expectation);

    const Topology& m_before;
    yaml::Editor m_editor;
    QStringList m_notes;
    std::vector<Expectation> m_expectations;
    InventoryPtr m_outcome; // null until it is checked
    std::optional<Error> m_error;
};

} // namespace pigpen::edit
