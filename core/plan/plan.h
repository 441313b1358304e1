#pragma once

#include "core/plan/difference.h"

/// What an operator runs after an edit, and what is dangerous about it (FACTS.md, "What an operator runs after an
/// edit"; pigsty.io's pages about playbooks).
namespace pigpen::plan {

enum class Risk {
    Safe,
    Restart,     // something stops answering for seconds: a process restarts, or a primary hands over
    Destructive, // data is gone afterwards
    Impossible   // no command does that to what exists already
};
/// "safe", "restart", "destructive", "impossible": for programs.
QString riskName(Risk risk);

struct Step
{
    /// For a shell in Pigsty's home directory. A comment ("# …") where there is nothing to run but something to do.
    QString command = {};
    QString why = {};
    Risk risk = Risk::Safe;
    QString before = {};  // what must be true first; empty where nothing must
    QString verify = {};  // a command that tells whether it worked; empty where there is none
    bool usesOld = false; // whether it runs with the inventory as it was: what it removes is in the new one no more
    std::vector<int> changes = {}; // what it is for, by their place in Plan::changes

    bool isCommand() const { return !command.startsWith(u'#'); }
};

/// Something that differs, and what becomes of it.
struct Change
{
    enum class Answer {
        Steps,   // one or more steps are for it
        Nothing, // it needs no command: see the note
        Unknown  // Pigpen doesn't know what applies it: see the note
    };

    Difference difference;
    Answer answer = Answer::Unknown;
    QString note; // for people; empty where the steps tell all
};
/// "steps", "nothing", "unknown": for programs.
QString answerName(Change::Answer answer);

/// Every difference is in `changes`; the steps are in the order in which they have to run.
struct Plan
{
    std::vector<Change> changes;
    std::vector<Step> steps;

    bool isEmpty() const { return changes.empty(); }
    int count(Risk risk) const;
    int count(Change::Answer answer) const;
};

/// From what is deployed to what shall be.
Plan make(const Topology& before, const Topology& after);

} // namespace pigpen::plan
