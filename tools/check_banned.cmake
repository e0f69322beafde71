# check_banned.cmake - calls and words that are not used here.
#
#   cmake -D ROOT=<source folder> -P check_banned.cmake
cmake_minimum_required(VERSION 3.21)

include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

# Every line of a file that matches, comments aside.
function(ban file pattern why)
    find_lines(${ROOT}/${file} "${pattern}" at)
    foreach(number IN LISTS at)
        string(REGEX REPLACE "^ *(//|/?\\*).*" "" code "${at_${number}}")
        string(REGEX REPLACE " // .*" "" code "${code}")
        if(code MATCHES "${pattern}")
            string(STRIP "${code}" code)
            complain(${file}:${number} banned "${why}: ${code}" ${ARGN})
        endif()
    endforeach()
endfunction()

# A call: no letter before the name, a parenthesis after it.
set(call "(^|[^a-z_0-9])")
set(unsafe "${call}(strcpy|strcat|strncpy|strncat|sprintf|vsprintf)\\(")
set(parsers "${call}(strtok|strtok_r|atoi|atol|atof|sscanf|gets)\\(")
set(locale "#include <(ctype|wctype|locale)\\.h>")
set(memory "${call}(malloc|calloc|realloc)\\(")
set(jumps "${call}(setjmp|longjmp)\\(")
set(world "${call}(printf|fprintf|puts|exit|getenv|system|popen)\\(")

find_sources(sources)
foreach(file IN LISTS sources)
    ban(${file} "${call}goto [a-z_]+;" "goto is not used"
        "make a function of the block, and return from it")
    if(file MATCHES "^src/cli/")
        continue()
    endif()
    ban(${file} "${unsafe}" "this call does not know how much room there is"
        "use StrBuf (base/strbuf.h), or memcpy() with a length that was checked")
    ban(${file} "${parsers}" "this call guesses what it was given"
        "use sg_num_parse() (base/num.h), or a reader of your own over a Str")
    ban(${file} "${locale}" "what this header does depends on the locale"
        "use base/ascii.h, base/utf8.h and base/fold.h")
    ban(${file} "${world}" "the library does not print, exit or look around"
        "return a status, or add a message with sg_diag() (diag/diag.h):"
        "src/cli prints it")
    # Handles come from calloc(); everything else lives in arenas.
    if(NOT file MATCHES "^src/(base|api|suite)/")
        ban(${file} "${memory}" "memory comes from an arena"
            "use arena_new() and its like (base/arena.h)")
    endif()
    if(NOT file MATCHES "^src/base/")
        ban(${file} "${jumps}" "only base/arena.c jumps"
            "use sg_arena_protect() (base/arena.h)")
    endif()
endforeach()

file(GLOB_RECURSE all RELATIVE ${ROOT}
     ${ROOT}/src/* ${ROOT}/backends/* ${ROOT}/include/* ${ROOT}/tests/*
     ${ROOT}/fuzz/* ${ROOT}/docs/* ${ROOT}/tools/*)
list(FILTER all EXCLUDE REGEX "^tests/(house|corpus)/|^tools/check_banned")
foreach(file IN LISTS all)
    if(NOT file MATCHES "\\.([ch]|cmake|def|in|py|sh)$|CMakeLists")
        continue()
    endif()
    find_lines(${ROOT}/${file} "TODO|FIXME|XXX" at)
    foreach(number IN LISTS at)
        set(line "${at_${number}}")
        if(NOT line MATCHES "TODO\\(#[0-9]+\\)|XXXXXX|\\\\uXXXX")
            string(STRIP "${line}" line)
            complain(${file}:${number} banned "this names no issue: ${line}"
                     "file an issue and write TODO(#12), or do it now")
        endif()
    endforeach()
endforeach()
conclude(banned)
