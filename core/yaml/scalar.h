#pragma once

#include "core/yaml/tree.h"

#include <optional>
#include <string>
#include <string_view>

namespace pigpen::yaml {

/// A scalar as it stands in a text: where it ends, and what it says where that is not simply its bytes.
struct Scalar
{
    Node::Style style = Node::Style::Plain;
    qsizetype end = 0;
    qsizetype looked = 0; // how far behind the end white space was taken for granted (tabs too, as libyaml does)
    std::optional<std::string> decoded;
};

/// Reads scalars by libyaml's rules, which are those of Ansible's loader. Errors are thrown as Problem.
class ScalarReader
{
public:
    explicit ScalarReader(std::string_view text) : m_text(text) {}

    /// The scalar at `at`. `column` is that of the innermost block collection around, -1 at the root.
    Scalar read(qsizetype at, int column, bool inFlow) const;

private:
    struct Fold;

    Scalar plain(qsizetype at, int column, bool inFlow) const;
    Scalar singleQuoted(qsizetype at) const;
    Scalar doubleQuoted(qsizetype at) const;
    Scalar block(qsizetype at, int column) const;

    qsizetype plainRun(qsizetype at, bool inFlow) const;
    void checkTabs(qsizetype begin, qsizetype end, int column) const;
    qsizetype foldBreaks(qsizetype at, std::string& into) const;
    qsizetype escape(qsizetype at, std::string& into) const;
    qsizetype hexEscape(qsizetype at, int digits, std::string& into) const;

    char peek(qsizetype at) const { return at < size() ? m_text[static_cast<std::size_t>(at)] : '\0'; }
    qsizetype size() const { return static_cast<qsizetype>(m_text.size()); }
    qsizetype lineBreak(qsizetype at) const; // its length: 0 where there is none
    bool blankAt(qsizetype at) const;        // blank, line break or the end
    bool documentMarkerAt(qsizetype at) const;
    std::string_view slice(qsizetype begin, qsizetype end) const
    {
        return m_text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
    }

    std::string_view m_text;
};

} // namespace pigpen::yaml
