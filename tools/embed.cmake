# embed.cmake - write the bundled pipelines as C, for pipeline/builtin.c.
#
#   cmake -D DIR=<folder of .yml files> -D OUT=<file> -P embed.cmake
#
# A text becomes an array of numbers, not a string: C promises room for 4,095
# characters only.  The first line of a file says what it is for:
#
#   # description: ...
cmake_minimum_required(VERSION 3.21)

file(GLOB paths ${DIR}/*.yml)
list(SORT paths)
string(REPEAT "[0-9a-f]" 32 row)
set(arrays "")
set(table "")
foreach(path IN LISTS paths)
    get_filename_component(name ${path} NAME_WE)
    if(NOT name MATCHES "^[a-z][a-z0-9_]*$")
        message(FATAL_ERROR "${path}: not a name of a pipeline")
    endif()

    file(STRINGS ${path} first LIMIT_COUNT 1 ENCODING UTF-8)
    if(NOT first MATCHES "^# description: ([^\"\\]+[^.\"\\])$")
        message(FATAL_ERROR "${path}:1: not \"# description: ...\", "
                            "or it has a quote, a \\ or a full stop at its end")
    endif()
    set(summary "${CMAKE_MATCH_1}")

    # A char may be signed, so that only ASCII is sure to fit.
    file(READ ${path} bytes HEX)
    if(bytes MATCHES "^(..)*[89a-f].")
        message(FATAL_ERROR "${path}: has a character that is not ASCII")
    endif()
    string(REGEX REPLACE "(${row})" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")

    string(APPEND arrays "static const char ${name}[] = {\n${bytes}\n};\n\n")
    string(APPEND table "    {\"${name}\", ${name}, sizeof(${name}),\n"
                        "     \"${summary}\"},\n")
endforeach()

file(WRITE ${OUT}
     "// Written by tools/embed.cmake from pipelines/*.yml.\n\n${arrays}"
     "static const BuiltinPipeline builtins[] = {\n${table}"
     "    {NULL, NULL, 0, NULL},\n};\n")
