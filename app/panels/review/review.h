#pragma once

#include "app/document/document.h"
#include "core/design/difference.h"
#include "core/design/linediff.h"

namespace pigpen {

/// What saving would write: how the text differs from what the file holds, by line and by entity. It follows the
/// document.
class Review : public QObject
{
    Q_OBJECT

public:
    explicit Review(Document* document, QObject* parent = nullptr);

    const linediff::Steps& steps() const { return m_steps; }
    /// A step's line without its line break.
    QString text(int step) const;
    /// The run of changed lines that a step is in; -1 for an unchanged line.
    int runAt(int step) const;
    const std::vector<linediff::Range>& runs() const { return m_runs; }

    const std::vector<Difference>& differences() const { return m_differences; }
    /// What keeps entities from being compared, or that there is nothing to compare; empty else.
    const QString& remark() const { return m_remark; }
    /// The first changed line of what differs, else its first line; -1 where it is in neither text.
    int stepOf(const Difference& difference) const;
    /// What differs at that line: the innermost; -1 where nothing does.
    int differenceAt(int step) const;

    /// Makes a run of changed lines as they were: one step of the document's undo.
    void revert(int run);

Q_SIGNALS:
    void changed();

private:
    void compare();
    void compareEntities();

    Document* m_document;
    QByteArray m_before;
    QByteArray m_after;
    linediff::Lines m_oldLines;
    linediff::Lines m_newLines;
    linediff::Steps m_steps;
    std::vector<linediff::Range> m_runs;
    TopologyPtr m_saved;
    std::vector<Difference> m_differences;
    QString m_remark;
};

} // namespace pigpen
