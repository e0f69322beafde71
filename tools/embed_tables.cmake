# embed_tables.cmake - write src/facts/data/*.tsv as C, for facts/text_table.c.
#
#   cmake -D DIR=<folder of <name>.tsv files> -D OUT=<file>
#         -P embed_tables.cmake
cmake_minimum_required(VERSION 3.21)
include(${CMAKE_CURRENT_LIST_DIR}/embed_text.cmake)

file(GLOB paths ${DIR}/*.tsv)
list(SORT paths)
set(arrays "")
foreach(path IN LISTS paths)
    get_filename_component(name ${path} NAME_WE)
    if(NOT name MATCHES "^[a-z][a-z0-9_]*$")
        message(FATAL_ERROR "${path}: not a name of a table")
    endif()
    embed_text(array ${path} table_${name})
    string(APPEND arrays "${array}")
endforeach()

file(WRITE ${OUT} "// Written by tools/embed_tables.cmake from "
                  "src/facts/data/*.tsv.\n\n${arrays}")
