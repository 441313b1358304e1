#pragma once

#include "app/paint/figurepainter.h"
#include "app/panels/source/sourceeditor.h"

namespace pigpen {

/// Paints what the source pane marks in the lines in sight: grounds below the text, waves and words above it.
class SourcePainter
{
public:
    SourcePainter(const SourceEditor& editor, QPainter& painter);

    /// The current entity and line, the line of a problem, what was found, the bracket at the cursor.
    void paintGround();
    /// The findings' waves, and the problem's words behind its line.
    void paintMarks();

private:
    using ShownLine = SourceEditor::ShownLine;

    void paintLineGround(const ShownLine& shown);
    void paintHits(const ShownLine& shown);
    void paintBrackets(const ShownLine& shown);
    void paintWave(const ShownLine& shown, const FindingMark& mark);
    void paintWords(const ShownLine& shown, const QString& words);
    QColor colour(diagram::Colour colour, double opacity = 1) const;
    void fillLine(const ShownLine& shown, const QColor& colour);

    const SourceEditor& m_editor;
    QPainter& m_painter;
    diagram::Theme m_theme;
    std::vector<ShownLine> m_lines;
};

} // namespace pigpen
