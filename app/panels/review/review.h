#pragma once

#include "app/document/document.h"
#include "core/design/linediff.h"
#include "core/diagram/drawing.h"
#include "core/plan/difference.h"

#include <optional>

namespace pigpen {

/// How the document's text differs from another one, by line and by entity: from what its file holds, so that it tells
/// what saving would write, from another design, or from what an edit would make of it. It follows the document.
class Review : public QObject
{
    Q_OBJECT

public:
    explicit Review(Document* document, QObject* parent = nullptr);
    /// Which of the two the other one is. What is later is a proposal: nothing of it can be reverted yet.
    enum class Other { Earlier, Later };
    Review(Document* document, Design other, Other is, QObject* parent = nullptr);

    bool isProposal() const { return m_is == Other::Later; }

    const linediff::Steps& steps() const { return m_steps; }
    /// A step's line without its line break.
    QString text(int step) const;
    /// The run of changed lines that a step is in; -1 for an unchanged line.
    int runAt(int step) const;
    const std::vector<linediff::Range>& runs() const { return m_runs; }

    const std::vector<Difference>& differences() const { return m_differences; }
    /// What keeps entities from being compared, or that there is nothing to compare; empty else.
    const QString& remark() const { return m_remark; }
    /// What differs of an entity itself, else the first of its variables; -1 where nothing does.
    int differenceOf(const EntityId& entity) const;
    /// The same as a picture; empty while the entities can't be compared.
    diagram::Drawing drawing() const;
    /// The first changed line of what differs, else its first line; -1 where it is in neither text.
    int stepOf(const Difference& difference) const;
    /// What differs at that line: the innermost; -1 where nothing does.
    int differenceAt(int step) const;

    /// Makes a run of changed lines as they were: one step of the document's undo.
    void revert(int run);

Q_SIGNALS:
    void changed();

private:
    void follow();
    void compare();
    void compareEntities();
    bool readSaved();
    const Design& earlier() const { return isProposal() ? m_document->design() : *m_other; }
    const Design& later() const { return isProposal() ? *m_other : m_document->design(); }

    Document* m_document;
    QByteArray m_before;
    QByteArray m_after;
    linediff::Lines m_oldLines;
    linediff::Lines m_newLines;
    linediff::Steps m_steps;
    std::vector<linediff::Range> m_runs;
    std::optional<Design> m_other; // what it is compared with, once it was read
    bool m_isSaved = true;         // whether that is what the file holds
    Other m_is = Other::Earlier;
    std::vector<Difference> m_differences;
    QString m_remark;
};

} // namespace pigpen
