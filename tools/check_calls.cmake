# check_calls.cmake - the files of a folder do not call each other in circles.
#
#   cmake -D ROOT=<source folder> -D NM=nm -D OBJECTS=<a|b|...>
#         -P check_calls.cmake
#
# Which file uses a name that another one of its layer (or backend) defines is
# read from the objects.  Between layers nothing leads back: see
# check_layers.cmake.  Text that nests is read and printed by functions that
# come back to where they began; those names are on the list.
cmake_minimum_required(VERSION 3.21)

include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

# "user name": a call that may lead back, with its reason.
set(recursion
    # Items hold items: "nest" and "nested" read and apply those inside them.
    "src/pipeline/transforms/transform_rule sg_steps_parse"
    "src/pipeline/transforms/transform_rule sg_run_steps"
    "src/pipeline/postprocess sg_steps_parse"
    "src/pipeline/finalizers sg_steps_parse"
    "src/pipeline/finalizers sg_finalizer_apply"
    # A correlation refers to rules, which templates see as they see the rule.
    "src/pipeline/view_correlation sg_view_rule"
    # A correlation's events are what inner correlations find.
    "backends/splunk/correlated_events sg_spl_put_inner"
    # "map" applies a filter that it is given the name of.
    "src/template/template_lists sg_template_operation")

# "src/CMakeFiles/x.dir/__/backends/splunk/leaves.c.o": backends/splunk/leaves,
# and "src/CMakeFiles/x.dir/ir/bind.c.o": src/ir/bind
function(find_unit object result)
    string(REGEX REPLACE "^.*\\.dir/(\\./)?(.*)\\.c\\.[a-z]+$" "\\2" unit
           "${object}")
    if(unit MATCHES "(^|/)((src|backends)/.*)$")
        set(unit ${CMAKE_MATCH_2})
    else()
        set(unit src/${unit})
    endif()
    if(NOT EXISTS ${ROOT}/${unit}.c)
        message(FATAL_ERROR "no ${unit}.c for ${object}")
    endif()
    set(${result} ${unit} PARENT_SCOPE)
endfunction()

function(find_layer unit result)
    string(REGEX REPLACE "^(src|backends)/([a-z0-9_]+)/.*" "\\1/\\2" layer
           "${unit}")
    set(${result} ${layer} PARENT_SCOPE)
endfunction()

# Of each object: definer_<name>, and names_<unit> that it does not define.
string(REPLACE "|" ";" objects "${OBJECTS}")
set(units "")
foreach(object IN LISTS objects)
    find_unit(${object} unit)
    list(APPEND units ${unit})
    set(unit_of_${object} ${unit})
endforeach()
execute_process(COMMAND ${NM} -A -g -P ${objects} OUTPUT_VARIABLE out
                COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^\n]+" rows "${out}")
foreach(row IN LISTS rows)
    # "ir/bind.c.o: sg_bind T 0 2a"
    if(row MATCHES "^(.*): _?(sg_[^ ]+) ([A-Z])")
        set(unit ${unit_of_${CMAKE_MATCH_1}})
        if(CMAKE_MATCH_3 STREQUAL U)
            list(APPEND names_${unit} ${CMAKE_MATCH_2})
        else()
            set(definer_${CMAKE_MATCH_2} ${unit})
        endif()
    endif()
endforeach()

# uses_<unit>: units of its layer; via_<unit>_<other>: the first name.
set(known "")
foreach(unit IN LISTS units)
    find_layer(${unit} layer)
    foreach(name IN LISTS names_${unit})
        set(other "${definer_${name}}")
        find_layer("${other}" its_layer)
        if(other AND its_layer STREQUAL layer)
            if("${unit} ${name}" IN_LIST recursion)
                list(APPEND known "${unit} ${name}")
            else()
                list(APPEND uses_${unit} ${other})
                set(via_${unit}_${other} ${name})
            endif()
        endif()
    endforeach()
endforeach()

# Whoever uses only what is not in a circle is in none.
set(left ${units})
set(before "")
while(NOT left STREQUAL before)
    set(before "${left}")
    foreach(unit IN LISTS before)
        set(free YES)
        foreach(other IN LISTS uses_${unit})
            if(other IN_LIST left)
                set(free NO)
            endif()
        endforeach()
        if(free)
            list(REMOVE_ITEM left ${unit})
        endif()
    endforeach()
endwhile()

# Is there a way from one unit to another?
function(find_way from to result)
    set(queue ${from})
    set(seen ${from})
    while(queue AND NOT to IN_LIST seen)
        list(POP_FRONT queue unit)
        foreach(other IN LISTS uses_${unit})
            if(NOT other IN_LIST seen)
                list(APPEND seen ${other})
                list(APPEND queue ${other})
            endif()
        endforeach()
    endwhile()
    set(${result} NO PARENT_SCOPE)
    if(to IN_LIST seen)
        set(${result} YES PARENT_SCOPE)
    endif()
endfunction()

foreach(unit IN LISTS left)
    set(others ${uses_${unit}})
    list(REMOVE_DUPLICATES others)
    foreach(other IN LISTS others)
        set(leads_back NO)
        if(other IN_LIST left)
            find_way(${other} ${unit} leads_back)
        endif()
        if(leads_back)
            set(name ${via_${unit}_${other}})
            get_filename_component(file ${unit} NAME)
            find_symbol(${file}.c.o ${name} place)
            complain(${place} calls
                     "'${name}' is in ${other}.c, which leads back here"
                     "move what both need to a file below them. Is it a"
                     "recursion over what nests? List the pair with the reason"
                     "in tools/check_calls.cmake.")
        endif()
    endforeach()
endforeach()

# A list of exceptions is to stay true, in the source that it is for.
if(EXISTS ${ROOT}/tools/check_calls.cmake)
    foreach(pair IN LISTS recursion)
        string(REGEX MATCH "^(.*) (.*)$" pair ${pair})
        set(leads_back NO)
        if(pair IN_LIST known)
            find_way(${definer_${CMAKE_MATCH_2}} ${CMAKE_MATCH_1} leads_back)
        endif()
        if(NOT leads_back)
            complain(tools/check_calls.cmake calls
                     "'${pair}' is on the list, and does not lead back"
                     "take it off the list")
        endif()
    endforeach()
endif()
conclude(calls)
