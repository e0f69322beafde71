# embed.cmake - write the bundled pipelines as C, for pipeline/builtin.c.
#
#   cmake -D DIR=<folder of .yml files> -D OUT=<file> -P embed.cmake
#
# The first line of a file says what it is for:
#
#   # description: ...
cmake_minimum_required(VERSION 3.21)
include(${CMAKE_CURRENT_LIST_DIR}/embed_text.cmake)

file(GLOB paths ${DIR}/*.yml)
list(SORT paths)
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

    embed_text(array ${path} ${name})
    string(APPEND arrays "${array}")
    string(APPEND table "    {\"${name}\", ${name}, sizeof(${name}) - 1,\n"
                        "     \"${summary}\"},\n")
endforeach()

file(WRITE ${OUT}
     "// Written by tools/embed.cmake from pipelines/*.yml.\n\n${arrays}"
     "static const BuiltinPipeline builtins[] = {\n${table}"
     "    {NULL, NULL, 0, NULL},\n};\n")
