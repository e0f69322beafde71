# check_unicode.cmake - the Unicode tables are what their generator writes.
#
#   cmake -D ROOT=<source folder> -D WORK=<folder> -P check_unicode.cmake
#
# Python knows one version of Unicode, that of its release: 3.11, which Debian
# 12 has, knows 14.0.0.  Where there is no Python with the version of the
# tables, "skipped: ..." is printed.
cmake_minimum_required(VERSION 3.21)

include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

file(GLOB tables RELATIVE ${ROOT}/src/base ${ROOT}/src/base/unicode_*.inc)
file(STRINGS ${ROOT}/src/base/unicode_fold.inc first LIMIT_COUNT 1)
if(NOT first MATCHES "Unicode ([0-9.]+[0-9])")
    complain(src/base/unicode_fold.inc:1 unicode "no version of Unicode here"
             "python3 tools/unicode_tables.py src/base")
    conclude(unicode)
endif()
set(version ${CMAKE_MATCH_1})

set(python "")
foreach(name python3 python3.11 /usr/bin/python3)
    find_program(PYTHON_${name} NAMES ${name})
    if(python OR NOT PYTHON_${name})
        continue()
    endif()
    execute_process(
        COMMAND ${PYTHON_${name}} -c
                "import unicodedata; print(unicodedata.unidata_version)"
        OUTPUT_VARIABLE known OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(known STREQUAL version)
        set(python ${PYTHON_${name}})
    endif()
endforeach()
if(NOT python)
    message("skipped: there is no Python that knows Unicode ${version}")
    return()
endif()

file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
execute_process(COMMAND ${python} ${ROOT}/tools/unicode_tables.py ${WORK}
                COMMAND_ERROR_IS_FATAL ANY)
file(GLOB made RELATIVE ${WORK} ${WORK}/*)
foreach(table IN LISTS tables made)
    set(same 1)
    if(EXISTS ${WORK}/${table} AND EXISTS ${ROOT}/src/base/${table})
        execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files
                        ${WORK}/${table} ${ROOT}/src/base/${table}
                        RESULT_VARIABLE same OUTPUT_QUIET ERROR_QUIET)
    endif()
    if(NOT same EQUAL 0 AND NOT table IN_LIST told)
        list(APPEND told ${table})
        complain(src/base/${table}:1 unicode
                 "this is not what tools/unicode_tables.py writes"
                 "change the script, not the table, and run"
                 "python3 tools/unicode_tables.py src/base")
    endif()
endforeach()
conclude(unicode)
