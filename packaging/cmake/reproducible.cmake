# The same sources give the same program, wherever and whenever they are built.
# The longer path comes last, for GCC takes the last map that fits, and the build folder mostly stands in that of the sources.
add_compile_options(
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=
    -ffile-prefix-map=${CMAKE_BINARY_DIR}/=build/)
# rcc writes into the program when its files were changed, which a checkout sets anew. Nobody asks for it: one date for all (0 would mean none).
set_property(GLOBAL PROPERTY RULE_LAUNCH_CUSTOM "${CMAKE_COMMAND} -E env QT_RCC_SOURCE_DATE_OVERRIDE=1")
