# embed_checks.cmake - write docs/checks/*.md as C, for lint/check_pages.c.
#
#   cmake -D DIR=<folder of <id>.md files> -D OUT=<file> -P embed_checks.cmake
cmake_minimum_required(VERSION 3.21)
include(${CMAKE_CURRENT_LIST_DIR}/embed_text.cmake)

file(GLOB paths ${DIR}/*.md)
list(SORT paths)
set(arrays "")
set(table "")
foreach(path IN LISTS paths)
    get_filename_component(name ${path} NAME_WE)
    if(NOT name MATCHES "^[a-z0-9-]+$")
        message(FATAL_ERROR "${path}: name it like the check")
    endif()
    string(REPLACE "-" "_" array_name ${name})
    embed_text(array ${path} text_${array_name})
    string(APPEND arrays "${array}")
    string(APPEND table "    {\"${name}\", text_${array_name}},\n")
endforeach()

file(WRITE ${OUT}
     "// Written by tools/embed_checks.cmake from docs/checks.\n\n${arrays}"
     "static const Explanation explanations[] = {\n${table}"
     "    {NULL, NULL},\n};\n")
