# Read by cpack: the date of what it makes itself.
set(ENV{SOURCE_DATE_EPOCH} ${CPACK_PIGPEN_DATE})
