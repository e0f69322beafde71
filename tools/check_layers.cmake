# check_layers.cmake - includes point down the stack, or to the neighbour.
#
#   cmake -D ROOT=<source folder> -P check_layers.cmake
#
#   src/<layer>/    its own folder and the layers below it
#   backends/<x>/   its own folder, every layer, registry.h
#   src/            every layer and its own headers, no backend
#   src/cli/        its own folder; of sigcc the public header only
#
# Libraries of others are known to few, so that they can be replaced.
cmake_minimum_required(VERSION 3.21)

set(layers base diag yaml sigma ir pipeline event emit correlate match suite)
set(users_of_yaml.h yaml)
set(users_of_pcre2.h ir match pipeline)
set(users_of_jansson.h diag pipeline cli)
set(users_of_zlib.h event)
set(users_of_sigcc/sigcc.h top cli)
set(users_of_sigcc/diagnostics.def diag top)

# Where the file is: a layer, "backend", "cli" or "top"; 'own' is its folder.
macro(locate file)
    if(${file} MATCHES "^backends/([a-z0-9_]+)/")
        set(from backend)
        set(own ${CMAKE_MATCH_1})
    elseif(${file} MATCHES "^src/([a-z0-9_]+)/")
        set(from ${CMAKE_MATCH_1})
        set(own ${CMAKE_MATCH_1})
    else()
        set(from top)
        set(own "")
    endif()
endmacro()

# "folder/header.h"
function(check_folder to)
    list(FIND layers "${from}" from_rank)
    list(FIND layers "${to}" to_rank)
    set(fine NO)
    if(to STREQUAL own)
        set(fine YES)
    elseif(from MATCHES "^(backend|top)$" AND to_rank GREATER -1)
        set(fine YES)
    elseif(to_rank GREATER -1 AND to_rank LESS from_rank)
        set(fine YES)
    endif()
    set(fine ${fine} PARENT_SCOPE)
endfunction()

# "header.h": beside the file, or a header of src/.
function(check_neighbour header)
    set(fine NO)
    if(from STREQUAL "cli" AND EXISTS ${ROOT}/src/cli/${header})
        set(fine YES)
    elseif(from STREQUAL "top" AND
           (EXISTS ${ROOT}/src/${header} OR header STREQUAL "backends.def"))
        set(fine YES)
    elseif(from STREQUAL "backend" AND header STREQUAL "registry.h")
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
        if(line MATCHES "\"([a-z0-9_]+)/[^\"]*\"")
            check_folder(${CMAKE_MATCH_1})
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
