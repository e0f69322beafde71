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

set(users_of_yaml.h yaml)
set(users_of_pcre2.h regex)
set(users_of_jansson.h data)
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

# "folder/header.h", whose folder is 'to'.
function(check_folder to header)
    list(FIND layers "${from}" from_rank)
    list(FIND layers "${to}" to_rank)
    set(fine NO)
    if(to STREQUAL own OR
       (from STREQUAL "cli" AND header STREQUAL "data/json_write.h"))
        set(fine YES)
    elseif(to_rank GREATER -1 AND to_rank LESS from_rank AND
           NOT from STREQUAL "cli")
        set(fine YES)
    endif()
    set(fine ${fine} PARENT_SCOPE)
endfunction()

# "header.h": the program's own, or the list of backends.
function(check_neighbour header)
    set(fine NO)
    if(from STREQUAL "cli" AND EXISTS ${ROOT}/src/cli/${header})
        set(fine YES)
    elseif(from STREQUAL "api" AND header STREQUAL "backends.def")
        set(fine YES)
    endif()
    set(fine ${fine} PARENT_SCOPE)
endfunction()

# <header.h>
function(check_library header)
    set(fine YES)
    if(DEFINED "users_of_${header}")
        if(NOT from IN_LIST users_of_${header})
            set(fine NO)
        endif()
    elseif(header MATCHES "^sigcc/")
        set(fine NO)
    endif()
    set(fine ${fine} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${ROOT}
     ${ROOT}/src/*.[ch] ${ROOT}/backends/*.[ch])
set(bad 0)
foreach(file IN LISTS files)
    locate(${file})
    file(STRINGS ${ROOT}/${file} lines REGEX "^ *# *include ")
    foreach(line IN LISTS lines)
        set(fine YES)
        if(line MATCHES "\"(([a-z0-9_]+)/[^\"]*)\"")
            check_folder(${CMAKE_MATCH_2} ${CMAKE_MATCH_1})
        elseif(line MATCHES "\"([^\"]+)\"")
            check_neighbour(${CMAKE_MATCH_1})
        elseif(line MATCHES "<([^>]+)>")
            check_library(${CMAKE_MATCH_1})
        endif()
        if(NOT fine)
            message("${file}: ${from} must not ${line}")
            math(EXPR bad "${bad} + 1")
        endif()
    endforeach()
endforeach()
if(bad GREATER 0)
    message(FATAL_ERROR "${bad} includes are not allowed")
endif()
