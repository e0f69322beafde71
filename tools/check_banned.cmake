# check_banned.cmake - words and names that are not used here.
#
#   cmake -D ROOT=<source folder> -P check_banned.cmake
cmake_minimum_required(VERSION 3.21)

set(bad 0)
macro(complain text)
    message("${text}")
    math(EXPR bad "${bad} + 1")
endmacro()

# Every line of a file that matches, comments aside.
function(check_lines file pattern why)
    file(STRINGS ${ROOT}/${file} lines REGEX "${pattern}")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^ *(//|/?\\*).*" "" code "${line}")
        if(code MATCHES "${pattern}")
            complain("${file}: ${why}: ${line}")
        endif()
    endforeach()
    set(bad ${bad} PARENT_SCOPE)
endfunction()

# A call: no letter before the name, a parenthesis behind.
set(call "(^|[^a-z_0-9])")
set(unsafe "${call}(strcpy|strcat|strncpy|strncat|sprintf|vsprintf)\\(")
set(parsers "${call}(strtok|strtok_r|atoi|atol|atof|sscanf|gets)\\(")
set(locale "#include <(ctype|wctype|locale)\\.h>")
set(memory "${call}(malloc|calloc|realloc|free|setjmp|longjmp)\\(")
set(world "${call}(printf|fprintf|puts|exit|getenv|system|popen)\\(")

file(GLOB_RECURSE sources RELATIVE ${ROOT}
     ${ROOT}/src/*.[ch] ${ROOT}/backends/*.[ch])
foreach(file IN LISTS sources)
    if(file MATCHES "^src/cli/")
        continue()
    endif()
    check_lines(${file} "${unsafe}" "does not know how much room there is")
    check_lines(${file} "${parsers}" "guesses")
    check_lines(${file} "${locale}" "depends on the locale")
    check_lines(${file} "${world}" "is for the program, not the library")
endforeach()

# Handles come from calloc(); everything else lives in arenas.
foreach(file IN LISTS sources)
    if(file MATCHES "^(src/[a-z]+/|backends/)" AND
       NOT file MATCHES "^src/(base|api|suite|cli)/")
        check_lines(${file} "${call}(malloc|calloc|realloc)\\("
                    "memory comes from an arena")
    endif()
    if(NOT file MATCHES "^src/(base|cli)/")
        check_lines(${file} "${call}(setjmp|longjmp)\\("
                    "only arena.c jumps")
    endif()
endforeach()

file(GLOB_RECURSE all RELATIVE ${ROOT}
     ${ROOT}/src/* ${ROOT}/backends/* ${ROOT}/include/* ${ROOT}/tests/*
     ${ROOT}/fuzz/* ${ROOT}/docs/*)
list(FILTER all EXCLUDE REGEX "^tests/(house|corpus)/")
foreach(file IN LISTS all)
    get_filename_component(name ${file} NAME_WE)
    if(name MATCHES "^(utils?|helpers?|common|misc|stuff)$")
        complain("${file}: a name that says nothing")
    endif()
    if(file MATCHES "\\.([ch]|cmake|def|in|py)$|CMakeLists")
        file(STRINGS ${ROOT}/${file} lines REGEX "TODO|FIXME|XXX")
        foreach(line IN LISTS lines)
            if(NOT line MATCHES "TODO\\(#[0-9]+\\)" AND
               NOT line MATCHES "XXXXXX|\\\\uXXXX")
                complain("${file}: no number: ${line}")
            endif()
        endforeach()
    endif()
endforeach()

if(bad GREATER 0)
    message(FATAL_ERROR "${bad} findings")
endif()
