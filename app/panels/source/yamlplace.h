#pragma once

#include "app/panels/source/textlines.h"

#include <QSet>
#include <QStringList>

namespace pigpen {

/// Where in an inventory a cursor stands, read from the lines around it by their indentation: that works while the text
/// is half typed, too.
struct YamlPlace
{
    QStringList path;   // the keys above, from the outermost: all, children, pg-test, vars; "[]" for a list's item
    bool isKey = false; // what is typed is a key; else the value of `key`
    QString key;        // whose value is typed
    int column = 0;     // where what was typed of it begins
    QString typed;
    QSet<QString> siblings; // the keys that stand beside it

    explicit operator bool() const { return isKey || !key.isEmpty(); }

    /// No place behind a comment sign, in quotes, or where there are more words.
    static YamlPlace at(const TextLines& text, int line, int column);
};

} // namespace pigpen
