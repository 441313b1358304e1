#pragma once

#include "app/cli/command.h"
#include "core/check/check.h"

#include <functional>

/// What `check` prints, as text and as JSON.
namespace pigpen::cli {

/// A finding; where a comment ignores it, with that comment's reason.
struct Shown
{
    check::Finding finding;
    bool isIgnored = false;
    QString reason;
};

/// Those that are wanted, heeded and ignored ones, in the order of the text. Their words tell no secret: a fix that
/// would has none.
std::vector<Shown> shownOf(const check::Checks& checks, const Topology& topology,
                           const std::function<bool(const check::Finding&)>& wanted);

/// A line a finding, in the form that compilers use and editors understand.
QByteArray findingsText(const std::vector<Shown>& findings, const yaml::Tree& tree, const QString& file);
/// As CLI.md has it; ignored ones have one key more, "ignored": the reason.
QByteArray findingsJson(const std::vector<Shown>& findings, const yaml::Tree& tree);
/// "3 errors, 1 hint; 2 ignored; 1 can be fixed with --fix"; empty where nothing was found.
QString summaryOf(const std::vector<Shown>& findings);

} // namespace pigpen::cli
