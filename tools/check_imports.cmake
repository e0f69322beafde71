# check_imports.cmake - the library calls nothing but what is on this list.
# A name that is not (strcpy, getenv, printf, exit ...) is a decision to make,
# not one to slip in.
#
#   cmake -D ROOT=<source folder> -D NM=nm -D LIBRARY=libsigcc.a
#         -P check_imports.cmake
cmake_minimum_required(VERSION 3.21)

include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)

set(memory calloc free malloc)
set(text bcmp memchr memcmp memcpy memmem memmove memset strchr strcmp strlen)
set(numbers ceil floor fmod labs strtod strtol)
set(formats snprintf vsnprintf) # for numbers, and text of our own
set(files access close dup fstat open read realpath strerror)
set(others abort clock clock_gettime inet_pton longjmp qsort setjmp)
set(made_by_compilers errno_location stack_chk_fail GLOBAL_OFFSET_TABLE_)
set(made_for_32_bits divdi3 moddi3 udivdi3 umoddi3)
set(allowed ${memory} ${text} ${numbers} ${formats} ${files} ${others}
            ${made_by_compilers} ${made_for_32_bits})
set(libraries "^((yaml|pcre2)_|inflate)")

read_symbols(-g --undefined-only undefined)
read_symbols(-g --defined-only defined)
if(NOT defined)
    message(FATAL_ERROR "no symbols at all in ${LIBRARY}")
endif()
list(TRANSFORM defined REPLACE "^.*:" "")
foreach(symbol IN LISTS undefined)
    string(REGEX MATCH "^(.*):(.*)$" symbol ${symbol})
    set(object "${CMAKE_MATCH_1}")
    set(name "${CMAKE_MATCH_2}")
    # __snprintf_chk, __isoc23_strtol, _setjmp ...
    string(REGEX REPLACE "^_+" "" plain ${name})
    string(REGEX REPLACE "^isoc23_" "" plain ${plain})
    string(REGEX REPLACE "_chk$" "" plain ${plain})
    if(NOT name IN_LIST defined AND NOT plain IN_LIST allowed AND
       NOT name MATCHES "${libraries}")
        find_symbol(${object} ${plain} place)
        complain(${place} imports
                 "the library must not call '${plain}'"
                 "use what src/base has for it. Is there nothing, and has it no"
                 "state, locale, input or output of its own? Add it to the list"
                 "in tools/check_imports.cmake.")
    endif()
endforeach()
conclude(imports)
