#pragma once

#include "app/document/document.h"
#include "core/diagram/diagrams.h"

class QPrinter;
class QWidget;

namespace pigpen {

/// The document's diagram on the paper that the user chooses, in the light theme whatever the window's: paper is white.
/// Both ask; the document has a snapshot.
void printWithPreview(const Document& document, diagram::Kind kind, QWidget* parent);
void printWithDialog(const Document& document, diagram::Kind kind, QWidget* parent);

/// A page each, within the printer's margins, made smaller where it has to be.
void print(const std::vector<diagram::Drawing>& drawings, QPrinter& printer);
/// Turns the paper as suits the drawing; the user may turn it back.
void turnPaper(const diagram::Drawing& drawing, QPrinter& printer);

} // namespace pigpen
