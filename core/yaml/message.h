#pragma once

#include "core/yaml/problem.h"

namespace YAML {
class Exception;
}

namespace pigpen::yaml {

/// yaml-cpp's complaint in plain words. `shift`: what its positions leave out at the beginning of the text.
Problem explain(const YAML::Exception& exception, qsizetype shift);

} // namespace pigpen::yaml
