#pragma once

#include "app/cli/completion/expected.h"

#include <QStringList>
#include <vector>

namespace pigpen::cli {

struct Candidate
{
    QString word;
    QString description; // a line for people; may be empty
};

struct Candidates
{
    std::vector<Candidate> words; // whole words that may stand where `current` does, and begin as it does
    bool files = false;           // files may stand there, too: the shell knows them
};

/// What may stand behind these words (without the program's own name), for the word that begins with `current`.
Candidates candidatesFor(const QStringList& words, const QString& current);

} // namespace pigpen::cli
