#pragma once

class QTextCursor;

/// Editing by lines as YAML wants it: two spaces deeper, never a tab. All work on the cursor's selection as one change.
namespace pigpen::lineediting {

/// A new line, as deep as what is typed next stands: as this one, or deeper behind a key without a value.
void breakLine(QTextCursor& cursor);
/// The selected lines; without a selection, from the cursor to the next even column.
void indent(QTextCursor& cursor);
void outdent(QTextCursor& cursor);
/// In front of a line's text: back by one step. Says no elsewhere.
bool eraseIndentation(QTextCursor& cursor);
/// Makes the selected lines comments, or text again where all of them are comments.
void toggleComment(QTextCursor& cursor);

} // namespace pigpen::lineediting
