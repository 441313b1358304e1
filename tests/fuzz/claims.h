#pragma once

#include <QByteArray>
#include <QString>

/// What a fuzz target says of the program. Where it does not hold, the run ends there, and the fuzzer keeps the input.
void claim(bool holds, const char* what, const QString& details = {});
/// The same of two texts that must be one.
void claimSame(const QByteArray& got, const QByteArray& wanted, const char* what);
