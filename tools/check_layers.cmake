# check_layers.cmake - includes point down the stack, or to the neighbour.
#
#   cmake -D ROOT=<source folder> -P check_layers.cmake
#
#   src/<layer>/    its own folder and the layers below it (src/layers.cmake)
#   backends/<x>/   its own folder and the layers below "backends"
#   src/cli/        its own folder; of sigcc the public header, and the writer
#                   of JSON, which all output goes through
#
# Libraries of others are known to few, so that they can be replaced.
cmake_minimum_required(VERSION 3.21)

include(${CMAKE_CURRENT_LIST_DIR}/../src/layers.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

set(users_of_yaml.h yaml)
set(users_of_pcre2.h regex)
set(users_of_jansson.h tests) # another reader, to check ours with
set(users_of_zlib.h event)
set(users_of_sigcc/sigcc.h api suite cli)
set(users_of_sigcc/diagnostics.def diag api)

# Where the file is: its layer, and its own folder.
macro(locate file)
    if(${file} MATCHES "^backends/([a-z0-9_]+)/")
        set(from backends)
    elseif(${file} MATCHES "^src/([a-z0-9_]+)/")
        set(from ${CMAKE_MATCH_1})
    else()
        set(from nowhere)
    endif()
    set(own "${CMAKE_MATCH_1}")
endmacro()

# The folders whose headers a layer may include, its own aside.
function(find_below layer result)
    list(FIND layers "${layer}" rank)
    set(below "")
    if(layer STREQUAL "cli")
        set(rank 0)
    endif()
    if(rank GREATER 0)
        list(SUBLIST layers 0 ${rank} below)
    endif()
    set(${result} "${below}" PARENT_SCOPE)
endfunction()

# "folder/header.h"
function(check_folder place header to)
    find_below("${from}" below)
    if(to STREQUAL own OR to IN_LIST below OR
       (from STREQUAL "cli" AND header STREQUAL "data/json_write.h"))
        return()
    endif()
    if(from STREQUAL "cli")
        complain(${place} layers "the program must not include \"${header}\""
                 "of the library it may include <sigcc/sigcc.h> and"
                 "\"data/json_write.h\": extend the public header, or keep"
                 "what it needs in src/cli")
        return()
    endif()
    if(NOT below)
        set(below nothing)
    endif()
    list(JOIN below ", " below)
    complain(${place} layers "${own} must not include \"${header}\""
             "move what it needs down, or what needs it up. Below ${own}"
             "there is: ${below} (src/layers.cmake).")
endfunction()

# "header.h": the program's own, or the list of backends.
function(check_neighbour place header)
    if((from STREQUAL "cli" AND EXISTS ${ROOT}/src/cli/${header}) OR
       (from STREQUAL "api" AND header STREQUAL "backends.def"))
        return()
    endif()
    complain(${place} layers "\"${header}\" has no folder"
             "write the path from src/ or backends/, as \"base/str.h\"")
endfunction()

# <header.h>
function(check_library place header)
    set(users "${users_of_${header}}")
    if(from IN_LIST users OR
       (NOT DEFINED "users_of_${header}" AND NOT header MATCHES "^sigcc/"))
        return()
    endif()
    list(JOIN users ", " users)
    complain(${place} layers "${own} must not include <${header}>"
             "this header is for ${users}: call what is there, or add it")
endfunction()

find_sources(files)
foreach(file IN LISTS files)
    locate(${file})
    find_lines(${ROOT}/${file} "^ *# *include " at)
    foreach(number IN LISTS at)
        if(at_${number} MATCHES "\"(([a-z0-9_]+)/[^\"]*)\"")
            check_folder(${file}:${number} ${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
        elseif(at_${number} MATCHES "\"([^\"]+)\"")
            check_neighbour(${file}:${number} ${CMAKE_MATCH_1})
        elseif(at_${number} MATCHES "<([^>]+)>")
            check_library(${file}:${number} ${CMAKE_MATCH_1})
        endif()
    endforeach()
endforeach()
conclude(layers)
