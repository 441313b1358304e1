#pragma once

#include "core/yaml/tree.h"

#include <QStringList>

/// A line for each node of a tree: all that can be asked of it.
QStringList describe(const pigpen::yaml::Tree& tree);
