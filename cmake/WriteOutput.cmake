# cmake -DPROGRAM=... -DKIND=... -DFILE=... -P WriteOutput.cmake
# What a program prints about itself, in a file that appears whole.
execute_process(
    COMMAND "${PROGRAM}" --documentation "${KIND}"
    OUTPUT_FILE "${FILE}.part"
    COMMAND_ERROR_IS_FATAL ANY)
file(RENAME "${FILE}.part" "${FILE}")
