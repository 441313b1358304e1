#pragma once

#include "app/panels/source/drift.h"
#include "app/panels/source/sourcetext.h"

namespace pigpen {

/// A finding as the source pane marks it: the characters of one line that it is about. Lines count from 0.
struct FindingMark
{
    int line = 0;
    int column = 0;
    int length = 0;
    check::Severity severity = check::Severity::Error;
    const check::Finding* finding = nullptr; // of the document's present snapshot

    bool holds(int at) const { return column <= at && at <= column + length; }
    /// What is wrong, what that means and what can be done; rich text.
    QString words() const;
};

/// Lines [first, last], from 0.
struct LineRange
{
    int first = 0;
    int last = -1;

    bool contains(int line) const { return first <= line && line <= last; }
    bool operator==(const LineRange&) const = default;
};

/// What the source pane marks: findings, the current entity, the problem. It keeps nothing but where the entity is: it
/// is asked for the lines in sight, and looks only at what stands there. While the text can't be read, what the last
/// good one had stays marked where it is now.
class SourceMarks : public QObject
{
    Q_OBJECT

public:
    SourceMarks(Document* document, const SourceText* text, QObject* parent);

    std::vector<FindingMark> findings(LineRange lines) const;
    /// Where a finding of the present snapshot stands now; where that piece was changed since, or it has no place,
    /// none.
    std::optional<Place> placeOf(const check::Finding& finding) const;
    /// All that the current entity is written in; empty where it is not in the text.
    LineRange block() const;
    /// Whether a selected entity begins in that line.
    bool isEntity(int line) const;
    /// The line of what keeps the text from being read; -1 where there is none.
    int problemLine() const;
    QString problemWords() const;

    /// How many findings were looked at, ever: for tests that guard the cost.
    int findingsLookedAt() const { return m_lookedAt; }

Q_SIGNALS:
    void changed();

private:
    void follow(const yaml::Splices& splices);
    void locate() const;
    std::optional<int> lineOf(qsizetype offsetThen) const;
    FindingMark markOf(const check::Finding& finding, qsizetype begin, qsizetype length) const;

    Document* m_document;
    const SourceText* m_text;
    Drift m_drift; // since the snapshot's text
    mutable bool m_located = false;
    mutable LineRange m_block;
    mutable std::vector<int> m_entityLines;
    mutable int m_lookedAt = 0;
};

} // namespace pigpen
