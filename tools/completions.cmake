# completions.cmake - have the program write the completions of each shell.
#
#   cmake -D PROGRAM=<sigcc> -D OUT=<folder> -P completions.cmake
cmake_minimum_required(VERSION 3.21)

file(MAKE_DIRECTORY ${OUT})
foreach(shell bash zsh fish)
    execute_process(COMMAND ${PROGRAM} completion ${shell}
                    OUTPUT_FILE ${OUT}/sigcc.${shell} RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${PROGRAM} completion ${shell}: ${result}")
    endif()
endforeach()
