# check_names.cmake - names of files say what is in them, and say it once.
#
#   cmake -D ROOT=<source folder> -P check_names.cmake
cmake_minimum_required(VERSION 3.21)

include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

file(GLOB_RECURSE all RELATIVE ${ROOT}
     ${ROOT}/src/* ${ROOT}/backends/* ${ROOT}/include/* ${ROOT}/tests/*
     ${ROOT}/fuzz/* ${ROOT}/docs/* ${ROOT}/tools/*)
list(FILTER all EXCLUDE REGEX "^tests/house/")
foreach(file IN LISTS all)
    get_filename_component(name ${file} NAME_WE)
    if(name MATCHES "^(utils?|helpers?|common|misc|stuff)$")
        complain(${file}:1 names "'${name}' does not say what is in the file"
                 "name it after what it holds, or move that to where it belongs")
    endif()
endforeach()

# A base name means one thing.  Backends may call the same part by the same
# name; other names that mean the same thing twice are on this list.
# "correlate" is the backends' Backend.correlate, and what match does instead.
set(same correlate)

set(seen "")
find_sources(files)
foreach(file IN LISTS files)
    get_filename_component(folder ${file} DIRECTORY)
    get_filename_component(name ${file} NAME_WE)
    string(REGEX REPLACE "^backends/.*" "backends" role ${folder})
    if(NOT name IN_LIST seen)
        list(APPEND seen ${name})
        set(role_of_${name} ${role})
        set(first_${name} ${file})
    elseif(NOT role STREQUAL role_of_${name} AND NOT name IN_LIST same)
        complain(${file}:1 names "'${name}' is ${first_${name}}, too"
                 "say in the name what this one is about. If both mean the"
                 "same thing, list the name in tools/check_names.cmake.")
    endif()
endforeach()
conclude(names)
