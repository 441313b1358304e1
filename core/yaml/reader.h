#pragma once

#include "core/yaml/piece.h"
#include "core/yaml/problem.h"
#include "core/yaml/scalar.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>
#include <yaml-cpp/eventhandler.h>

namespace pigpen::yaml {

/// What reading a text gives: all of its nodes in the file's order, the root first.
struct Draft
{
    std::vector<Raw> nodes;
    std::vector<std::string> decoded;
    std::vector<quint32> aliases; // indices of nodes
    std::set<std::string> anchors;
    quint32 tail = 0;    // where the text of the document ends (before a "..." line)
    bool marked = false; // with "---", "..." or directives
    int rootColumn = 0;
};

/// Follows yaml-cpp's events through the text and finds for itself where everything begins and ends. yaml-cpp says how
/// the text is built; what the scalars say is read here, by libyaml's rules. Between the nodes only white space,
/// comments and the expected indicators may stand: anything else is a Problem, thrown.
class Reader : private YAML::EventHandler
{
public:
    /// Collections within collections: deeper ones are refused, so that nobody's recursion gets deep.
    static constexpr int MaxDepth = 200;
    /// How many nodes all aliases together may stand for.
    static constexpr qint64 MaxAliased = 1'000'000;

    /// `depth`: in how many collections the text stands.
    explicit Reader(std::string_view text, int depth = 0);
    /// The one document of the text; without nodes where there is nothing in it.
    Draft read();

private:
    struct Frame
    {
        quint32 node = 0;
        bool map = false;
        bool flow = false;
        bool awaitsValue = false;
        int column = -1;
        quint32 children = 0; // keys and values both count
        int height = 1;
        qint64 weightBefore = 0;
        YAML::anchor_t anchor = 0;
    };
    struct Anchor
    {
        quint32 node = Raw::None;
        qint64 weight = 1;
        int height = 0;
        bool open = false;
    };

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(']'); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close('}'); }
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

    void prologue();
    void directive();
    void epilogue();

    void lead(Raw& raw);
    void leadInFlow(Raw& raw);
    void property();
    void properties(Raw& raw);
    void scalar(Raw raw, bool written);
    void open(const YAML::Mark& mark, bool map, bool decorated, bool flow, YAML::anchor_t anchor);
    void close(char bracket);
    void add(Raw raw);
    void finishChild(int height);
    void checkKey(const Raw& raw);
    void checkColumn(qsizetype at);
    void meet(const YAML::Mark& mark, qsizetype at) const;
    bool belongsHere() const;
    void checkBelongs(bool blockSequence);
    bool nullWordHere() const;
    void defineAnchor(YAML::anchor_t anchor, quint32 node, bool isOpen);

    void skipGap();
    void skipComment();
    bool at(std::string_view word) const;
    char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < size() ? m_text[static_cast<std::size_t>(m_at + ahead)] : '\0';
    }
    bool blankBehind(qsizetype ahead) const; // a blank, a line break or the end
    int column(qsizetype at) const;
    int depth() const { return m_outerDepth + static_cast<int>(m_frames.size()); }
    bool inFlow() const { return !m_frames.empty() && m_frames.back().flow; }
    qsizetype size() const { return static_cast<qsizetype>(m_text.size()); }
    [[noreturn]] void fail(qsizetype at, const QString& what, const QString& remedy) const;

    std::string_view m_text;
    ScalarReader m_scalars;
    int m_outerDepth;
    qsizetype m_bom = 0;
    qsizetype m_at = 0;        // behind the last token
    qsizetype m_leadEnd = 0;   // behind the indicator before the node that is due
    qsizetype m_tabsUntil = 0; // up to here a tab at the beginning of a line does no harm
    bool m_lineStart = true;   // only white space so far in this line
    std::vector<Frame> m_frames;
    std::vector<Anchor> m_anchors;
    qint64 m_aliased = 0;
    qint64 m_weight = 0;
    Draft m_draft;
};

} // namespace pigpen::yaml
