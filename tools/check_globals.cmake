# check_globals.cmake - the library has no variables: not one byte of .data or
# .bss, which is what makes its promise about threads true.
#
#   cmake -D SIZE=size -D LIBRARY=libsigcc.a -P check_globals.cmake
#
# Constants that hold addresses are in .data.rel.ro, read-only once loaded.
cmake_minimum_required(VERSION 3.21)

execute_process(COMMAND ${SIZE} -A ${LIBRARY} OUTPUT_VARIABLE out
                COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE ";" "," out "${out}")
string(REPLACE "\n" ";" lines "${out}")
set(object "?")
set(bad 0)
set(sections 0)
foreach(line IN LISTS lines)
    if(line MATCHES "^([^ ]+) +(\\(ex .*)?:$")
        set(object ${CMAKE_MATCH_1})
    elseif(line MATCHES "^\\.t?(data|bss)([^ ]*) +([0-9]+) ")
        math(EXPR sections "${sections} + 1")
        set(bytes ${CMAKE_MATCH_3})
        if(bytes GREATER 0 AND NOT CMAKE_MATCH_2 MATCHES "^\\.rel\\.ro")
            message("${object}: ${line}")
            math(EXPR bad "${bad} + 1")
        endif()
    endif()
endforeach()
if(sections EQUAL 0)
    message(FATAL_ERROR "no sections found in ${LIBRARY}")
elseif(bad GREATER 0)
    message(FATAL_ERROR "${bad} sections hold variables")
endif()
