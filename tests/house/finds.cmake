# finds.cmake - does a check say of planted faults what is expected: where each
# is, the rule, what breaks it and the way out?
#
#   cmake -D CHECK=layers -D TOOLS=<folder> -D PLANTED=<folder>
#         [-D NM=nm -D SIZE=size -D LIBRARY=libplanted.a
#         -D OBJECTS=<a|b>] [-D WORK=<folder>] -P finds.cmake
#
# planted/<check>.expected has the findings.  SIGCC_BLESS=1 writes them.
cmake_minimum_required(VERSION 3.21)

set(arguments -D ROOT=${PLANTED})
foreach(name NM SIZE LIBRARY OBJECTS WORK)
    if(DEFINED ${name})
        list(APPEND arguments -D ${name}=${${name}})
    endif()
endforeach()
execute_process(COMMAND ${CMAKE_COMMAND} ${arguments}
                        -P ${TOOLS}/check_${CHECK}.cmake
                RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE out)
string(REGEX REPLACE "CMake Error.*" "" found "${out}")

if(out MATCHES "skipped: ")
    message("${out}")
    return()
endif()

set(path ${PLANTED}/${CHECK}.expected)
if(NOT "$ENV{SIGCC_BLESS}" STREQUAL "")
    file(WRITE ${path} "${found}")
endif()
file(READ ${path} expected)
if(status EQUAL 0)
    message(FATAL_ERROR "check_${CHECK}.cmake passes what was planted")
elseif(NOT found STREQUAL expected)
    message(FATAL_ERROR "${path}: not what check_${CHECK}.cmake says now. "
                        "SIGCC_BLESS=1 writes it.\n--- expected\n${expected}"
                        "--- found\n${out}")
endif()
