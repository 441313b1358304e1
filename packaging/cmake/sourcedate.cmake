# The one date that everything in a package has: SOURCE_DATE_EPOCH, else that of the last commit, else that of the changelog.
set(PIGPEN_DATE $ENV{SOURCE_DATE_EPOCH})
if(NOT PIGPEN_DATE)
    execute_process(COMMAND git log -1 --format=%ct WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
        OUTPUT_VARIABLE PIGPEN_DATE OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT PIGPEN_DATE)
    file(TIMESTAMP ${CMAKE_SOURCE_DIR}/CHANGELOG.md PIGPEN_DATE "%s" UTC)
endif()
