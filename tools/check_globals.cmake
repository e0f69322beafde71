# check_globals.cmake - the library has no variables: not one byte of .data or
# .bss, which is what makes its promise about threads true.
#
#   cmake -D ROOT=<source folder> -D NM=nm -D SIZE=size -D LIBRARY=libsigcc.a
#         -P check_globals.cmake
#
# Constants that hold addresses are in .data.rel.ro, read-only once loaded.
# "size" finds the bytes, "nm" the names.
cmake_minimum_required(VERSION 3.21)

include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

# The variables of a section of an object: the rows of nm are
# "libsigcc.a:num.c.o:name |value|class|type|size|line|section".
function(find_variables object section result)
    execute_process(COMMAND ${NM} -A --format=sysv ${LIBRARY}
                    OUTPUT_VARIABLE out ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]*:${object}:[^\n]*[|]${section}\n" rows "${out}")
    set(names "")
    foreach(row IN LISTS rows)
        if(row MATCHES ":([^:| ]+) *[|][^|]*[|][^|]*[|] *OBJECT *[|]")
            # A static variable of a function is "name.0" for gcc and
            # "function.name" for clang.
            string(REGEX REPLACE "\\.[0-9]+$|^.*\\.([a-z])" "\\1" name
                   "${CMAKE_MATCH_1}")
            list(APPEND names ${name})
        endif()
    endforeach()
    set(${result} "${names}" PARENT_SCOPE)
endfunction()

function(complain_of object section bytes)
    string(REPLACE "." "\\." pattern "${section}")
    find_variables(${object} "${pattern}" names)
    if(NOT names)
        set(names "?")
    endif()
    foreach(name IN LISTS names)
        find_symbol(${object} ${name} place)
        complain(${place} globals
                 "'${name}' is a variable (${bytes} bytes of ${section})"
                 "make it const, or a member of the handle or struct that its"
                 "users pass around")
    endforeach()
endfunction()

execute_process(COMMAND ${SIZE} -A ${LIBRARY} OUTPUT_VARIABLE out
                COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE ";" "," out "${out}")
string(REPLACE "\n" ";" lines "${out}")
set(object "?")
set(sections 0)
foreach(line IN LISTS lines)
    if(line MATCHES "^([^ ]+) +(\\(ex .*)?:$")
        set(object ${CMAKE_MATCH_1})
    elseif(line MATCHES "^(\\.t?(data|bss)([^ ]*)) +([0-9]+) ")
        math(EXPR sections "${sections} + 1")
        set(section ${CMAKE_MATCH_1})
        set(bytes ${CMAKE_MATCH_4})
        if(bytes GREATER 0 AND NOT section MATCHES "^\\.data\\.rel\\.ro")
            complain_of(${object} ${section} ${bytes})
        endif()
    endif()
endforeach()
if(sections EQUAL 0)
    message(FATAL_ERROR "no sections found in ${LIBRARY}")
endif()
conclude(globals)
