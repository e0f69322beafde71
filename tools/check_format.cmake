# check_format.cmake - the sources are as clang-format writes them.
#
#   cmake -D ROOT=<source folder> [-D CLANG_FORMAT=clang-format]
#         -P check_format.cmake
#
# Each version of clang-format has its own idea of some lines, so one decides:
# Debian 12's.  Without it "skipped: ..." is printed.
cmake_minimum_required(VERSION 3.21)

include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

set(version 14)

find_program(CLANG_FORMAT NAMES clang-format-${version} clang-format)
if(NOT CLANG_FORMAT)
    message("skipped: there is no clang-format")
    return()
endif()
execute_process(COMMAND ${CLANG_FORMAT} --version OUTPUT_VARIABLE found
                OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT found MATCHES "version ${version}\\.")
    message("skipped: clang-format ${version} decides; this is ${found}")
    return()
endif()

file(GLOB_RECURSE files RELATIVE ${ROOT}
     ${ROOT}/src/*.[ch] ${ROOT}/backends/*.[ch] ${ROOT}/include/*.[ch]
     ${ROOT}/tests/*.[ch] ${ROOT}/fuzz/*.[ch])
list(FILTER files EXCLUDE REGEX "^tests/house/")
execute_process(COMMAND ${CLANG_FORMAT} --dry-run ${files}
                WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE status
                ERROR_VARIABLE out)
if(NOT files OR NOT status EQUAL 0)
    message(FATAL_ERROR "${CLANG_FORMAT} fails in ${ROOT}: ${out}")
endif()

# The first place of each file: one line that is off moves others.
string(REGEX MATCHALL "[^\n]+:[0-9]+:[0-9]+: warning: code should" places
       "${out}")
set(seen "")
foreach(place IN LISTS places)
    string(REGEX MATCH "^([^:]+):[0-9]+" line "${place}")
    set(file ${CMAKE_MATCH_1})
    if(NOT file IN_LIST seen)
        list(APPEND seen ${file})
        complain(${line} format "this is not as clang-format writes it"
                 "clang-format-${version} -i ${file}. A table may go between"
                 "'// clang-format off' and '// clang-format on'.")
    endif()
endforeach()
conclude(format)
