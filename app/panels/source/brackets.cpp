#include "app/panels/source/brackets.h"

#include <QTextDocument>

namespace pigpen {

namespace {

constexpr int reach = 4000; // characters

const QString openers = QStringLiteral("{[(");
const QString closers = QStringLiteral("}])");

/// The counterpart of the bracket at `position`; -1 where it is none or has none. What stands in quotes counts too.
int counterpart(const QTextDocument& document, int position)
{
    const QChar bracket = document.characterAt(position);
    const bool opens = openers.contains(bracket);
    if (!opens && !closers.contains(bracket))
        return -1;
    const QChar other = opens ? closers[openers.indexOf(bracket)] : openers[closers.indexOf(bracket)];
    const int way = opens ? 1 : -1;
    int depth = 0;
    for (int i = 0, at = position; i < reach && at >= 0 && at < document.characterCount(); ++i, at += way) {
        const QChar c = document.characterAt(at);
        depth += c == bracket ? 1 : c == other ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return -1;
}

} // namespace

QList<int> bracketPair(const QTextDocument& document, int cursor)
{
    for (const int position : {cursor, cursor - 1}) {
        const int other = position >= 0 ? counterpart(document, position) : -1;
        if (other >= 0)
            return {position, other};
    }
    return {};
}

} // namespace pigpen
