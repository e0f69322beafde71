# house.cmake - what the checks of the house have in common: each finding is
#
#     src/ir/item.c:12: layers: ir must not include "match/index.h"
#         Way out: ...
#
# which is where it is, the rule, what breaks it, and what to do.

# complain(<place> <rule> <what is wrong> <way out>...)
function(complain place rule what)
    list(JOIN ARGN " " way)
    message("${place}: ${rule}: ${what}\n    Way out: ${way}")
    set_property(GLOBAL APPEND_STRING PROPERTY house_findings x)
endfunction()

# The end of every check.
function(conclude rule)
    get_property(findings GLOBAL PROPERTY house_findings)
    string(LENGTH "${findings}" count)
    if(count GREATER 0)
        message(FATAL_ERROR "${rule}: ${count} findings. CONTRIBUTING.md "
                            "says what each check wants.")
    endif()
endfunction()

# The numbers of the lines that match; line N is then in <result>_N.  Lists of
# CMake split at semicolons and not within brackets, so both are taken out.
function(find_lines file pattern result)
    set(numbers "")
    file(READ ${file} text)
    string(REGEX REPLACE "^\\^" "" anywhere "${pattern}")
    if(text MATCHES "${anywhere}")
        string(ASCII 1 open)
        string(ASCII 2 close)
        string(ASCII 3 semicolon)
        string(REPLACE "[" "${open}" text "${text}")
        string(REPLACE "]" "${close}" text "${text}")
        string(REPLACE ";" "${semicolon}" text "${text}")
        string(REPLACE "\\\n" "\\ \n" text "${text}")
        string(REPLACE "\n" ";" lines "${text}")
        set(number 0)
        foreach(line IN LISTS lines)
            math(EXPR number "${number} + 1")
            string(REPLACE "${open}" "[" line "${line}")
            string(REPLACE "${close}" "]" line "${line}")
            string(REPLACE "${semicolon}" ";" line "${line}")
            if(line MATCHES "${pattern}")
                list(APPEND numbers ${number})
                set(${result}_${number} "${line}" PARENT_SCOPE)
            endif()
        endforeach()
    endif()
    set(${result} "${numbers}" PARENT_SCOPE)
endfunction()

# The .c and .h files of the library, its backends and the program.
macro(find_sources result)
    file(GLOB_RECURSE ${result} RELATIVE ${ROOT}
         ${ROOT}/src/*.[ch] ${ROOT}/backends/*.[ch])
    if(NOT ${result})
        message(FATAL_ERROR "no sources in ${ROOT}")
    endif()
endmacro()

# Where a name of an object file is: "src/base/num.c:12", or the object
# when no source has it.  The object is "num.c.o", or "" for any.
function(find_symbol object symbol result)
    find_sources(sources)
    if(object MATCHES "^([A-Za-z0-9_]+\\.c)")
        list(FILTER sources INCLUDE REGEX "/${CMAKE_MATCH_1}$")
    endif()
    foreach(source IN LISTS sources)
        find_lines(${ROOT}/${source}
                   "(^|[^A-Za-z0-9_])${symbol}($|[^A-Za-z0-9_])" at)
        foreach(number IN LISTS at)
            if(NOT at_${number} MATCHES "^ *//")
                set(${result} ${source}:${number} PARENT_SCOPE)
                return()
            endif()
        endforeach()
    endforeach()
    set(${result} ${object} PARENT_SCOPE)
endfunction()

# The names of a kind in the symbol table of LIBRARY, each once, as
# "object:name"; a shared library has no objects.
function(read_symbols table kind result)
    execute_process(COMMAND ${NM} ${table} -A -P ${kind} ${LIBRARY}
                    OUTPUT_VARIABLE out ERROR_QUIET
                    COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]+" lines "${out}")
    set(symbols "")
    foreach(line IN LISTS lines)
        # "lib.a[num.c.o]: sg_num_put T 0 2a"
        if(line MATCHES "^[^ ]*[]]?: ([^ ]+) ([A-Za-z])")
            set(name ${CMAKE_MATCH_1})
            if(line MATCHES "^[^ ]*\\[([^] ]+)\\]: ")
                list(APPEND symbols ${CMAKE_MATCH_1}:${name})
            else()
                list(APPEND symbols :${name})
            endif()
        endif()
    endforeach()
    list(REMOVE_DUPLICATES symbols)
    set(${result} "${symbols}" PARENT_SCOPE)
endfunction()
