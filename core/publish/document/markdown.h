#pragma once

#include "core/publish/document/document.h"

namespace pigpen::document {

/// Markdown as GitHub and GitLab read it, one file that stands alone: of pictures it holds those that come as Mermaid.
/// Whatever names hold, a row stays a row and a cell a cell: signs that Markdown or HTML would read stand as character
/// references.
QByteArray toMarkdown(const Document& document);

} // namespace pigpen::document
