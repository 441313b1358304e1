// What most of app includes anyway, compiled once. Sources still include what they use: lint compiles without this.
#pragma once

#include "core/pch.h"

#include <QtWidgets>
