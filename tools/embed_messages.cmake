# embed_messages.cmake - write docs/messages/*.md as C, for diag/explain.c.
#
#   cmake -D DIR=<folder of SGnnnn.md files> -D OUT=<file>
#         -P embed_messages.cmake
cmake_minimum_required(VERSION 3.21)
include(${CMAKE_CURRENT_LIST_DIR}/embed_text.cmake)

file(GLOB paths ${DIR}/*.md)
list(SORT paths)
set(arrays "")
set(table "")
foreach(path IN LISTS paths)
    get_filename_component(name ${path} NAME_WE)
    if(NOT name MATCHES "^SG([0-9][0-9][0-9][0-9])$")
        message(FATAL_ERROR "${path}: name it SG and four digits")
    endif()
    set(number ${CMAKE_MATCH_1})
    embed_text(array ${path} text_${number})
    string(APPEND arrays "${array}")
    string(APPEND table "    {${number}, text_${number}},\n")
endforeach()

file(WRITE ${OUT}
     "// Written by tools/embed_messages.cmake from docs/messages.\n\n${arrays}"
     "static const Explanation explanations[] = {\n${table}    {0, NULL},\n};\n")
