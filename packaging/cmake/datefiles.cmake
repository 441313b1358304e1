# Run by cpack before it packs: the date of everything that is packed.
execute_process(COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch -h -d @${CPACK_PIGPEN_DATE} {} + COMMAND_ERROR_IS_FATAL ANY)
