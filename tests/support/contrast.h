#pragma once

#include <QtGlobal>

/// How well two colours can be told apart, as WCAG 2.1 counts it: from 1 to 21. Words want 4.5, signs 3.
double contrast(quint32 one, quint32 other); // 0xRRGGBB
