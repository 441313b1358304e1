# One interface target that every target of ours links: warnings are errors, and the sanitizers where they are asked for.
add_library(pigpen-warnings INTERFACE)
target_compile_options(pigpen-warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wredundant-decls -Wconversion -Wno-sign-conversion
    $<$<BOOL:${PIGPEN_WERROR}>:-Werror>)
# GCC 12 warns of overlapping copies inside its own std::string where there are none.
target_compile_options(pigpen-warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
target_compile_definitions(pigpen-warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS)
# What they find stops the run: a fuzzer keeps the input of it, a test fails.
if(PIGPEN_SANITIZE OR PIGPEN_FUZZ)
    set(sanitizers address,undefined)
    target_compile_options(pigpen-warnings INTERFACE -fsanitize=${sanitizers} -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        $<$<BOOL:${PIGPEN_FUZZ}>:-fsanitize=fuzzer-no-link>)
    target_link_options(pigpen-warnings INTERFACE -fsanitize=${sanitizers})
endif()
