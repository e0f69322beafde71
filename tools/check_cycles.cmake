# check_cycles.cmake - no two files include each other, however far around.
#
#   cmake -D ROOT=<source folder> -P check_cycles.cmake
#
# name.c and name.h count as one, "name": the header says what the other does.
# Between folders there is no cycle, see check_layers.cmake; so each folder is
# looked at by itself, with the folders in it.
cmake_minimum_required(VERSION 3.21)

include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

# "from to": includes that may lead back, as there is no way around them.
set(recursion
    # Private headers, which add to the types of the folder's public one.
    "src/regex/regex_pcre2 src/regex/regex_compile"
    "src/suite/manifest_nodes src/suite/manifest")

# The .c and .h files of a name that is included, as a name: "src/ir/bind".
function(find_name header result)
    set(${result} "" PARENT_SCOPE)
    foreach(top src backends)
        if(EXISTS ${ROOT}/${top}/${header})
            string(REGEX REPLACE "\\.[ch]$" "" name ${top}/${header})
            set(${result} ${name} PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

# uses_<name> are the names it includes, of its own folder, but for those that
# may lead back; at_<name>_<other> is where.
set(names "")
find_sources(files)
foreach(file IN LISTS files)
    string(REGEX REPLACE "\\.[ch]$" "" name ${file})
    string(REGEX REPLACE "^([a-z]+/[a-z0-9_]+/).*" "\\1" folder ${file})
    list(APPEND names ${name})
    find_lines(${ROOT}/${file} "^ *# *include \"" at)
    foreach(number IN LISTS at)
        string(REGEX MATCH "\"(.*)\"" header "${at_${number}}")
        find_name(${CMAKE_MATCH_1} other)
        string(FIND "${other}" "${folder}" is_inside)
        if(is_inside EQUAL 0 AND NOT other STREQUAL name)
            set(at_${name}_${other} ${file}:${number})
            if(NOT "${name} ${other}" IN_LIST recursion)
                list(APPEND uses_${name} ${other})
            endif()
        endif()
    endforeach()
endforeach()
list(REMOVE_DUPLICATES names)

# The way from one name to another, by the fewest includes: "a > b > c".
function(find_way from to result)
    set(queue ${from})
    get_filename_component(way_${from} ${from} NAME)
    while(queue AND NOT DEFINED way_${to})
        list(POP_FRONT queue name)
        foreach(other IN LISTS uses_${name})
            if(NOT DEFINED way_${other})
                get_filename_component(short ${other} NAME)
                set(way_${other} "${way_${name}} > ${short}")
                list(APPEND queue ${other})
            endif()
        endforeach()
    endwhile()
    set(${result} "${way_${to}}" PARENT_SCOPE)
endfunction()

foreach(name IN LISTS names)
    get_filename_component(short ${name} NAME)
    foreach(other IN LISTS uses_${name})
        find_way(${other} ${name} way)
        if(way)
            complain(${at_${name}_${other}} cycles
                     "this include leads back: ${short} > ${way}"
                     "move what both need to a file below them, or pass it in"
                     "as an argument. Where both must call each other, list the"
                     "pair with the reason in tools/check_cycles.cmake.")
        endif()
    endforeach()
endforeach()

# A list of exceptions is to stay true, in the source that it is for.
if(NOT EXISTS ${ROOT}/tools/check_cycles.cmake)
    set(recursion "")
endif()
foreach(pair IN LISTS recursion)
    string(REGEX MATCH "^(.*) (.*)$" pair ${pair})
    set(place "${at_${CMAKE_MATCH_1}_${CMAKE_MATCH_2}}")
    find_way(${CMAKE_MATCH_2} ${CMAKE_MATCH_1} way)
    if(NOT place OR NOT way)
        complain(tools/check_cycles.cmake cycles
                 "'${pair}' is on the list, and does not lead back any more"
                 "take it off the list")
    endif()
endforeach()
conclude(cycles)
